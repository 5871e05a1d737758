/** Writing what somebody has changed in the form for a unit, and how the unit stands then. */
import type { Cell } from '../../domain/sheet/cell';
import type { SheetGrid } from '../../domain/sheet/grid';
import type { Localized } from '../../domain/text/language';
import { type ColumnKey, columnLabel } from '../../domain/tracker/columns';
import type { SaveUnitRequest, SaveUnitResult, UnitChange } from '../addonApi';
import { checkRead } from '../check/checkSheets';
import { refreshWritten } from '../check/refreshEdited';
import type { CheckedTracker } from '../document/checkedTracker';
import type { OpenDocument } from '../document/openDocument';
import { OperatorError } from '../document/operatorError';
import { openAlone } from '../document/runLock';
import { sheetNamed } from '../document/trackerSheet';
import { areaAround } from './cellAreas';
import { isMergedWithOthers } from './mergedWithOthers';
import { NOT_FOUND } from './noUnit';
import { checkedUnit } from './unitForm';
import { unitStanding } from './unitStanding';
import { type CellOutcome, writeCells } from './writeCells';

/**
 * Finds the unit again and writes, of the fields that were changed, those that still hold what the form
 * has shown; the others are told with what they hold now. What is protected is told, and the rest is
 * written: a part of a result is worth more in the tracker than in a form that is closed.
 * @throws OperatorError where the unit is gone
 */
export function save({ sheet: name, row, unit, changes }: SaveUnitRequest): SaveUnitResult {
  const document = openAlone();
  const { language, calendar } = document;
  const sheet = sheetNamed(document.sheets, name, language);
  const { tracker, row: now } = checkedUnit(document, sheet, { row, unit });
  const { columns } = tracker.result.tracker.header!;
  const known = changes.flatMap((change) => {
    const column = columns.get(change.key);
    return column === undefined || isMergedWithOthers(tracker.grid, now - 1, column)
      ? []
      : [{ ...change, column, row: now - 1, expected: change.seen }];
  });
  const outcomes = writeCells(sheet, calendar, known);
  const at = new Map(known.map(({ key }, i) => [key, outcomes[i]!]));
  const written = changes.map(({ key }) => key).filter((key) => at.get(key)?.kind === 'written');
  const touched = known.filter((_, i) => outcomes[i]!.kind === 'written');
  const hasStatus = touched.length === 0 || refreshWritten(document, sheet, areaAround(touched));
  const after = checkedAfter(document, tracker, now, known, outcomes);
  const found = after.result.units.find((one) => one.row === now);
  if (!found) throw new OperatorError(NOT_FOUND, language);
  return {
    place: { sheet: tracker.grid.name, row: now, unit: found.name },
    standing: unitStanding(after, found, language),
    written,
    changed: changes.flatMap(({ key }) => {
      const outcome = at.get(key);
      const isChanged = outcome?.kind === 'changed-meanwhile';
      return isChanged ? [{ key, hasFormula: outcome.hasFormula }] : [];
    }),
    refused: changes.flatMap((change) => refusalOf(change, at.get(change.key), language)),
    hasStatus,
  };
}

/** The check with what stands in the row now, without reading the sheet once more. */
function checkedAfter(
  document: OpenDocument,
  tracker: CheckedTracker,
  row: number,
  changes: readonly (UnitChange & { readonly column: number })[],
  outcomes: readonly CellOutcome[],
): CheckedTracker {
  const cells: Cell[] = [...(tracker.grid.rows[row - 1] ?? [])];
  changes.forEach(({ column, content }, i) => {
    const outcome = outcomes[i]!;
    while (cells.length <= column) cells.push('');
    if (outcome.kind === 'written') cells[column] = content;
    if (outcome.kind === 'changed-meanwhile') cells[column] = outcome.now;
  });
  const rows = tracker.grid.rows.map((old, i) => (i === row - 1 ? cells : old));
  const grid: SheetGrid = { ...tracker.grid, rows };
  return (checkRead(document, [{ ...tracker, grid }]) as [CheckedTracker])[0];
}

function refusalOf(
  { key }: UnitChange,
  outcome: CellOutcome | undefined,
  language: 'vi' | 'en',
): { readonly key: ColumnKey; readonly message: string }[] {
  if (outcome && outcome.kind !== 'refused') return [];
  const text = outcome?.by ? isProtected(outcome.by) : outcome ? NOT_TAKEN : NO_CELL;
  return [{ key, message: `${columnLabel(key)[language]}: ${text[language]}` }];
}

function isProtected(by: Localized): Localized {
  return {
    vi: `ô nằm trong vùng được bảo vệ ${by.vi} mà bạn không được sửa. Nhờ người bảo vệ cho phép sửa.`,
    en: `the cell lies in the protected range ${by.en}, which you may not edit. Ask the person who protected it.`,
  };
}

const NOT_TAKEN: Localized = {
  vi: 'ô không nhận giá trị này. Chọn một giá trị trong danh sách của ô.',
  en: 'the cell does not take this value. Choose one of the list of the cell.',
};
const NO_CELL: Localized = {
  vi: 'bảng không còn cột này, hoặc ô đã được gộp với dòng khác. Sửa ngay trên bảng.',
  en: 'the tracker no longer has this column, or the cell is merged with other rows. Change it in the tracker.',
};
