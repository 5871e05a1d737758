/** Finding the texts that may become dates, for the page to show; nothing is written. */
import { LEFT_REASONS } from '../../domain/check/textDates';
import { cellText } from '../../domain/sheet/cell';
import { cellAt, columnLetter, type SheetGrid } from '../../domain/sheet/grid';
import { columnLabel } from '../../domain/tracker/columns';
import { DATE_COLUMNS } from '../../domain/tracker/columnsByType';
import type { Header } from '../../domain/tracker/header';
import type { TextDateColumn, TextDatesFound, TextDatesRequest } from '../addonApi';
import { OpenDocument } from '../document/openDocument';
import { MOST_ROWS, trackersNamed } from '../document/trackerSheet';
import { textDateCells } from './textDateCells';

/** @throws OperatorError where a sheet is gone or too big */
export function findTextDates({ sheets }: TextDatesRequest): TextDatesFound {
  const document = new OpenDocument();
  const found = trackersNamed(document, sheets, MOST_ROWS).map((sheet) => {
    return { grid: sheet.grid, ...textDateCells(document, sheet) };
  });
  return {
    columns: found.flatMap(({ grid, tracker: { header }, offered }) =>
      DATE_COLUMNS.flatMap((key): TextDateColumn[] => {
        const cells = offered.filter((one) => one.key === key);
        if (cells.length === 0) return [];
        const at = header!.columns.get(key)!;
        return [
          {
            sheet: grid.name,
            key,
            letters: columnLetter(at),
            heading: headingOf(grid, header!, at) || columnLabel(key)[document.language],
            cells: cells.map(({ row, unit, content, day }) => ({ row, unit, was: content, day })),
          },
        ];
      }),
    ),
    left: LEFT_REASONS.flatMap((reason) => {
      const count = found.reduce((sum, { left }) => sum + left[reason], 0);
      return count > 0 ? [{ reason, count }] : [];
    }),
  };
}

/** What stands right above the column. */
function headingOf(grid: SheetGrid, { top, levels }: Header, column: number): string {
  const [upper = '', lower = ''] = [top, top + levels - 1].map((row) =>
    cellText(cellAt(grid, row, column)),
  );
  return lower || upper;
}
