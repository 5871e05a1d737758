/** What to ask where a sheet's headers do not say which columns are the required ones. */
import { cellText, isBlank } from '../../domain/sheet/cell';
import { cellAt, columnLetter, gridWidth, type SheetGrid } from '../../domain/sheet/grid';
import type { Language } from '../../domain/text/language';
import { COLUMNS } from '../../domain/tracker/columns';
import { HEADER_SEARCH_ROWS, missingColumns } from '../../domain/tracker/header';
import { headerOf, type TrackerSheet } from '../document/trackerSheet';
import type { ColumnQuestion } from '../addonApi';

/** Null where both required columns are found. */
export function columnQuestion(tracker: TrackerSheet, language: Language): ColumnQuestion | null {
  const { grid } = tracker;
  const header = headerOf(tracker);
  const missing = missingColumns(header);
  if (missing.length === 0) return null;
  const top = header?.top ?? fullestRow(grid);
  const levels = header?.levels ?? 1;
  const known = new Set(header?.columns.values());
  const width = gridWidth(grid.rows.slice(top, top + levels));
  const columns = Array.from({ length: width }, (_, column) => {
    const texts = Array.from({ length: levels }, (__, level) =>
      cellText(cellAt(grid, top + level, column)),
    );
    return { column, heading: texts.filter((text) => text !== '').join(' – ') };
  });
  return {
    missing: missing.map((key) => ({ key, label: COLUMNS[key].label[language] })),
    columns: columns
      .filter(({ column, heading }) => heading !== '' && !known.has(column))
      .map(({ column, heading }) => ({ letters: columnLetter(column), heading })),
  };
}

/** The row that looks most like a header: it has most cells filled, and stands first. */
function fullestRow({ rows }: SheetGrid): number {
  const filled = rows
    .slice(0, HEADER_SEARCH_ROWS)
    .map((row) => row.filter((cell) => !isBlank(cell)).length);
  return Math.max(0, filled.indexOf(Math.max(...filled)));
}
