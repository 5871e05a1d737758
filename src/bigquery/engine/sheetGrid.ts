/** The rows of a sheet put back into their places: BigQuery gives them in any order. */
import { columnLetter, type SheetGrid } from '../../domain/sheet/grid';
import { ROW_NUMBER } from '../schema';
import { RowsProblem } from './rowsProblem';
import { objectIn, shown } from './textArguments';

/** A number as a sheet shows it, perhaps with decimals that say nothing. */
const WHOLE_NUMBER = /^\s*(\d{1,9})(?:[.,]0+)?\s*$/;
/** No table that a function could take in has rows further down; a number that is none may be. */
const LAST_ROW = 100_000;
/** A to ZZ, as many as a table over a sheet is given. */
const MOST_COLUMNS = 702;
const COLUMNS_BY_LETTERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MOST_COLUMNS }, (_, at) => [columnLetter(at), at]),
);
const BLANK_ROW: readonly string[] = [];

/**
 * The sheet with every row where its number says; rows that were not passed are blank.
 * @param rows JSON objects with the number and, by the letters of their columns, what the cells show,
 *   such as TO_JSON_STRING makes them of the rows of an external table; one that is not there is blank
 * @param name of the sheet
 * @throws RowsProblem where a number is none, or stands twice
 */
export function sheetGrid(rows: readonly (string | null)[], name: string): SheetGrid {
  if (rows.length === 0) throw new RowsProblem(NO_ROWS);
  const placed: (readonly string[] | undefined)[] = [];
  for (const json of rows) {
    const { [ROW_NUMBER]: number, ...cells } = objectIn(json ?? '') ?? {};
    const at = rowNumber(shown(number)) - 1;
    if (placed[at]) throw new RowsProblem(twice(at + 1));
    placed[at] = rowOf(cells);
  }
  return { name, rows: Array.from(placed, (cells) => cells ?? BLANK_ROW), merges: [] };
}

/** The cells from column A on: where each has letters by these, else in their order. */
function rowOf(cells: Readonly<Record<string, unknown>>): string[] {
  const entries = Object.entries(cells);
  const hasLetters = entries.every(([name]) => COLUMNS_BY_LETTERS.has(name));
  const row: string[] = [];
  entries.forEach(([name, value], order) => {
    const at = hasLetters ? COLUMNS_BY_LETTERS.get(name)! : order;
    while (row.length < at) row.push('');
    row[at] = shown(value);
  });
  return row;
}

function rowNumber(text: string): number {
  const number = Number(WHOLE_NUMBER.exec(text)?.[1] ?? 0);
  if (number < 1 || number > LAST_ROW) throw new RowsProblem(noNumber(text));
  return number;
}

const NO_ROWS = {
  vi: 'Không đọc được dòng nào: kiểm tra liên kết, tên trang và công thức ở ô A1 của trang đó.',
  en: 'No row was read: check the link, the name of the sheet and the formula in its cell A1.',
};

function noNumber(text: string) {
  return {
    vi: `Cột đầu của trang được đọc phải là số dòng, nhưng có ô ghi “${text}”. Dán lại công thức vào ô A1 của trang đó.`,
    en: `The first column of the sheet that is read must hold the row numbers, but a cell says “${text}”. Paste the formula into its cell A1 again.`,
  };
}

function twice(number: number) {
  return {
    vi: `Số dòng ${number} xuất hiện hai lần. Dán lại công thức vào ô A1 của trang được đọc, rồi nạp lại.`,
    en: `Row number ${number} comes twice. Paste the formula into cell A1 of the sheet that is read, then load it again.`,
  };
}
