/** References to cells of a named sheet, as formulas and defined names spell them. */

/** A sheet name as formulas need it, in quotes. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Takes `'Sheet name'!A1:B2` apart; null where no sheet is named. */
export function splitReference(reference: string): { sheetName: string; cells: string } | null {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!([^]+)$/.exec(reference);
  if (!match) return null;
  const [, quoted, plain = '', cells = ''] = match;
  return { sheetName: quoted?.replace(/''/g, "'") ?? plain, cells };
}
