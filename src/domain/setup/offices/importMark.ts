/** What a formula brings into a sheet, as metadata say it. */

export interface Imported {
  /** Of the spreadsheet. */
  readonly id: string;
  readonly range: string;
}

export function writeImported({ id, range }: Imported): string {
  return `${id} ${range}`;
}

export function readImported(value: string): Imported {
  const end = value.indexOf(' ');
  return { id: value.slice(0, end), range: value.slice(end + 1) };
}
