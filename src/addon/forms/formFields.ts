/** The fields of the form for a unit: what may be written into each, and what may not be changed. */
import { filledAreas, isFilled } from '../../domain/formulas/spillingFormula';
import { cellAt, columnLetter } from '../../domain/sheet/grid';
import { DATED_MARKS, FIELDS } from '../../domain/forms/unitFields';
import { type ColumnKey, columnLabel, COLUMNS } from '../../domain/tracker/columns';
import type { ChoiceColumn } from '../../domain/tracker/reading/choice';
import type { UnitField } from '../addonApi';
import type { CheckedTracker } from '../document/checkedTracker';
import type { OpenDocument } from '../document/openDocument';
import { isMergedWithOthers } from './mergedWithOthers';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What stands for 'done' in a mark column. */
const MARK = 'x';

/**
 * The fields of the columns that the tracker has.
 * @param row zero-based
 */
export function formFields(
  { language, plan }: OpenDocument,
  { sheet, grid, result }: CheckedTracker,
  row: number,
): UnitField[] {
  const { columns } = result.tracker.header!;
  const width = Math.max(...columns.values()) + 1;
  const cells = sheet.getRange(row + 1, 1, 1, width);
  const formulas = sheet.getRange(1, 1, row + 1, width).getFormulas();
  const filled = filledAreas(formulas);
  const lockOf = (column: number): UnitField['locked'] => {
    if (formulas[row]![column]) return 'formula';
    if (isFilled(filled, row, column)) return 'filled';
    return isMergedWithOthers(grid, row, column) ? 'merged' : null;
  };
  const [rules] = cells.getDataValidations() as [(Validation | null)[]];
  return FIELDS.filter((key) => columns.has(key)).map((key) => {
    const column = columns.get(key)!;
    const isBox = typeof cellAt(grid, row, column) === 'boolean';
    const rule = rules[column];
    const listed = rule && listOf(rule);
    return {
      key,
      label: columnLabel(key)[language],
      type: COLUMNS[key].type,
      letters: columnLetter(column),
      options: isBox ? null : (listed ?? usualOptions(key, plan.reading.plan.upperLevel)),
      isBox,
      locked: lockOf(column),
    };
  });
}

/** The values of a drop-down list; null where the rule is another. */
function listOf(rule: Validation): string[] | null {
  const [items] = rule.getCriteriaValues() as unknown[];
  // A list stands in the rule itself or in a range; what else a rule compares with is neither.
  const values: unknown = isRange(items) ? items.getDisplayValues().flat() : items;
  if (!Array.isArray(values)) return null;
  return (values as unknown[]).map(String).filter((value) => value !== '');
}

function isRange(items: unknown): items is GoogleAppsScript.Spreadsheet.Range {
  return typeof items === 'object' && items !== null && 'getDisplayValues' in items;
}

/** What is usually written in a column of a few values, as trackers spell it. */
function usualOptions(key: ColumnKey, upperLevel: readonly string[]): readonly string[] | null {
  const { type } = COLUMNS[key];
  if (type === 'mark') return DATED_MARKS.includes(key) ? null : [MARK];
  if (type !== 'choice') return null;
  const spellings: Readonly<Record<string, readonly string[]>> =
    COLUMNS[key as ChoiceColumn].choices;
  const choices = Object.values(spellings).map(([first]) => first!);
  return key === 'level' ? [choices[0]!, upperLevel[0] ?? choices[1]!] : choices;
}
