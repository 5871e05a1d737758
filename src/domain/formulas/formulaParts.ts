/** Pieces of which formulas are put together. */

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A sheet's name as formulas write it before a cell. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

export function choose(condition: string, then: string, otherwise: string): string {
  return `IF(${condition},${then},${otherwise})`;
}

export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`;
}

/** Whether a cell is one of some texts, in whatever case. */
export function isOneOf(cell: string, texts: readonly string[]): string {
  return anyOf(texts.map((text) => `TRIM(${cell})=${quoted(text)}`));
}

/** Longer than any text that is taken apart. */
const WIDTH = 999;

/**
 * A part of a text, without spaces around it; `""` beyond the last one. Every separator is made so
 * wide that each part stands within its own stretch of that width.
 * @param text an expression for the text @param part counted from 0
 */
export function partOf(text: string, separator: string, part: number): string {
  const spread = `SUBSTITUTE(${text},${quoted(separator)},REPT(" ",${WIDTH}))`;
  return `TRIM(MID(${spread},${part * WIDTH + 1},${WIDTH}))`;
}
