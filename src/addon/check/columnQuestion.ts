/** What to ask about columns whose headers do not say what they are. */
import type { CheckResult } from '../../domain/check/checkResult';
import { cellText, isBlank } from '../../domain/sheet/cell';
import { cellAt, columnLetter, type SheetGrid } from '../../domain/sheet/grid';
import type { Language } from '../../domain/text/language';
import type { Message } from '../../domain/text/message';
import { COLUMN_KEYS, type ColumnKey, columnLabel } from '../../domain/tracker/columns';
import { guessColumns, LIKELY, VERY_LIKELY } from '../../domain/tracker/guessColumn';
import {
  HEADER_SEARCH_ROWS,
  missingColumns,
  type UnknownColumn,
} from '../../domain/tracker/header';
import { headerOf, type TrackerSheet } from '../document/trackerSheet';
import type { ColumnQuestion, HeadedColumn, UnknownColumns } from '../addonApi';

/** What to ask before a check; null where both required columns are found. */
export function columnQuestion(tracker: TrackerSheet, language: Language): ColumnQuestion | null {
  const header = headerOf(tracker);
  const missing = missingColumns(header);
  if (missing.length === 0) return null;
  const unknown = header?.unknown ?? textsOfFullestRow(tracker.grid);
  const columns = unknown.map(headed);
  const guesses = guessColumns(unknown, missing, LIKELY);
  return {
    missing: missing.map((key) => {
      const guess = columns[guesses.get(key) ?? -1];
      return { key, label: columnLabel(key)[language], guess: guess?.letters ?? null };
    }),
    columns,
  };
}

/** What may be asked after a check; null where every header is recognised. */
export function unknownColumns(
  { tracker: { header }, rulesNotRun }: CheckResult,
  language: Language,
): UnknownColumns | null {
  if (!header || header.unknown.length === 0) return null;
  // The add-on writes the status: a column of somebody's own must not become it by mistake.
  const keys = COLUMN_KEYS.filter((key) => key !== 'status');
  const isMissing = (key: ColumnKey) => !header.columns.has(key);
  const guesses = guessColumns(header.unknown, keys.filter(isMissing), VERY_LIKELY);
  const guessAt = new Map([...guesses].map(([key, at]) => [at, key]));
  return {
    columns: header.unknown.map((column, i) => {
      return { ...headed(column), guess: guessAt.get(i) ?? null };
    }),
    keys: keys.map((key) => {
      return { key, label: columnLabel(key)[language], isMissing: isMissing(key) };
    }),
    rules: rulesNotRun.filter(({ reason }) => namesColumns(reason)).map(({ code }) => code),
  };
}

/** Columns with unknown headers as people see them: letters, and what stands at their head. */
export function headed({ at, heading }: UnknownColumn): HeadedColumn {
  return { letters: columnLetter(at), heading };
}

/** Whether a rule is not run for want of columns. */
function namesColumns({ slots }: Message): boolean {
  return 'columns' in slots;
}

/** The row that looks most like a header: it has most cells filled, and stands first. */
function textsOfFullestRow(grid: SheetGrid): UnknownColumn[] {
  const rows = grid.rows.slice(0, HEADER_SEARCH_ROWS);
  const filled = rows.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const top = Math.max(0, filled.indexOf(Math.max(...filled)));
  return (rows[top] ?? [])
    .map((_, at) => ({ at, heading: cellText(cellAt(grid, top, at)) }))
    .filter(({ heading }) => heading !== '');
}
