/** What the list of offices says of each: whether its data have come, or why it is left out. */
import { cellText } from '../../domain/sheet/cell';
import {
  isOwnState,
  problemText,
  STATE_COLUMN,
  stateFormula,
} from '../../domain/setup/offices/officeListTemplate';
import {
  type OfficeList,
  readOfficeList,
  type UnusableRow,
} from '../../domain/setup/offices/officeList';
import { toSheetFormula } from '../document/formulaText';
import { tryWrite } from '../document/guardedWrite';
import type { OpenDocument } from '../document/openDocument';
import { readSheet } from '../document/readSheet';
import { sheetText } from '../document/sheetText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row of the list: what is wrong with it, or the sheet that its data come into. */
export type OfficeState =
  | UnusableRow
  | {
      /** Zero-based. */
      readonly row: number;
      readonly sheet: string;
      /** Of the formula there. */
      readonly cell: string;
      /** Whether this run has given it its formula. */
      readonly isNew: boolean;
    };

/**
 * Writes the states beside their offices; what somebody has written there stays.
 * @param read the list as the states are about it
 * @returns false where the list was edited since it was read, or takes nothing
 */
export function writeStates(
  { calendar, language }: OpenDocument,
  list: Sheet,
  read: OfficeList,
  states: readonly OfficeState[],
): boolean {
  if (states.length === 0) return true;
  const { rows } = readSheet(list, calendar);
  if (JSON.stringify(readOfficeList(rows)) !== JSON.stringify(read)) return false;
  const formulas = list.getRange(1, STATE_COLUMN + 1, rows.length, 1).getFormulas();
  const contents = new Map(
    states.flatMap((state) => {
      const { row } = state;
      const content = cellText(rows[row]?.[STATE_COLUMN] ?? '');
      if (!isOwnState(content, formulas[row]?.[0] ?? '')) return [];
      return [[row, contentOf(state, language)] as const];
    }),
  );
  const refusal = tryWrite(list, () => {
    for (const { top, cells } of runsOf(contents)) {
      const range = list.getRange(top + 1, STATE_COLUMN + 1, cells.length, 1);
      range.setValues(cells.map((cell) => [cell]));
    }
    return false;
  });
  return refusal === null;
}

function contentOf(state: OfficeState, language: OpenDocument['language']): string | number {
  return 'problem' in state
    ? sheetText(problemText(state.problem, language))
    : toSheetFormula(stateFormula(state, language));
}

/** Cells below one another are written in one call. */
function runsOf(contents: ReadonlyMap<number, string | number>) {
  const runs: { readonly top: number; readonly cells: (string | number)[] }[] = [];
  for (const [row, cell] of [...contents].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.top + last.cells.length === row) last.cells.push(cell);
    else runs.push({ top: row, cells: [cell] });
  }
  return runs;
}
