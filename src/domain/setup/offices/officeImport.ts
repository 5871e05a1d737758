/** The formula that brings in what another office's spreadsheet holds, made of what people type. */
import { quoted, quotedSheet } from '../../formulas/formulaParts';

/** Columns of a source: those of the tracker that set-up makes, and some of the office's own. */
const COLUMNS = 'A:AZ';
/** How many there are. */
export const IMPORTED_COLUMNS = 52;

/** The id of a spreadsheet, alone or in the address of one; published copies (`/d/e/…`) are none. */
const LINK =
  /^(?:(?:https:\/\/)?docs\.google\.com\/(?:a\/[\w.-]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/)?([\w-]{20,})(?:[/?#]\S*)?$/;
/** `A:Z` or `B5:AH400`. */
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d*:\$?[A-Za-z]{1,3}\$?\d*`;
const RANGE = new RegExp(`^(?:(.+)!)?(${CELLS})$`);

/**
 * The id of the spreadsheet that a link leads to; null where it leads to none.
 * @example spreadsheetId('https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrSt/edit#gid=0') // '1AbCdEfGhIjKlMnOpQrSt'
 */
export function spreadsheetId(link: string): string | null {
  return LINK.exec(link.trim())?.[1] ?? null;
}

/** The address of a spreadsheet, as formulas, tables over it and people's links have it. */
export function spreadsheetAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}`;
}

/**
 * What is imported, as the function takes it: of the sheet that is named, else of the first one, the
 * range that is given, else all columns of a tracker.
 * @param typed blank, `Theo dõi`, `A5:AH400` or `Theo dõi!A5:AH400`
 */
export function importedRange(typed: string): string {
  const text = typed.trim();
  if (text === '') return COLUMNS;
  const [, sheet = null, cells] = RANGE.exec(text) ?? [null, text, COLUMNS];
  return sheet === null ? cells : `${quotedName(sheet)}!${cells}`;
}

/** @param range as {@link importedRange} makes it */
export function importFormula(id: string, range: string): string {
  return `=IMPORTRANGE(${quoted(spreadsheetAddress(id))},${quoted(range)})`;
}

/** A sheet's name in quotes, whether or not it was typed so. */
function quotedName(sheet: string): string {
  const name = /^'(.*)'$/s.exec(sheet)?.[1]?.replace(/''/g, "'") ?? sheet;
  return quotedSheet(name);
}
