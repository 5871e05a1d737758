/** Reading the texts of date cells in tests, in all the ways in which people type the same. */
import { readDate } from '../../../../src/domain/tracker/reading/date';
import { type CellInput, toCell } from '../../trackerTable';

export type DayRow = readonly [cell: CellInput, day: string];
export type PeriodRow = readonly [cell: CellInput, first: string, last: string];

export function read(cell: CellInput, held = false) {
  return readDate(toCell(cell), held);
}

export function interval(first: string, last: string, exact: boolean) {
  return { kind: 'interval', interval: { first, last, exact }, dateCell: false };
}

/** The way a person types it need not matter: case, spaces, dashes, combining accents, invisible marks. */
export function variants(cell: CellInput): CellInput[] {
  if (typeof cell !== 'string') return [cell];
  return [
    cell,
    cell.toUpperCase(),
    `  ${cell}\u00A0`,
    cell.normalize('NFD'),
    cell.replace(/-/g, '–'),
    cell.replace(/ /g, '\u00A0 '),
    `\u200E${cell.replace(/\//g, '\u2060/\u00AD')}\u202C`,
    `'${cell}`,
    `="${cell}"`,
    cell.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ];
}
