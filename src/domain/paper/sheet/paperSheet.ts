/** An official paper as a sheet that is printed on A4 upright (Decree 30/2020; the Party's form). */
import type { Paper } from '../paper';
import type { SheetContent } from '../../sheet/sheetComposer';
import { columnLetter } from '../../sheet/grid';
import { chartData, withChartData } from './chartData';
import { addBlocks } from './paperBlocks';
import { addFoot, addHead } from './paperEnds';
import { heightOf, PaperPage, type PlacedCell } from './paperPage';
import { WHOLE } from './pageWidth';

export interface PaperSheet {
  readonly content: SheetContent;
  /** All that is written into the sheet, where it stands. */
  readonly cells: readonly PlacedCell[];
}

const NOTE_SIZE = 11;
const USUAL_HEIGHT = 21;

/**
 * Lays a paper out.
 * @param below what stands under the printed part, given its range such as `A1:N60`
 */
export function paperSheet(
  paper: Paper,
  below: (printed: string) => readonly string[],
): PaperSheet {
  const page = new PaperPage();
  addHead(page, paper);
  const placed = addBlocks(page, paper);
  addFoot(page, paper);
  const printed = page.nextRow;
  page.base('paper', printed);
  const columns = page.columnCount;
  const lines = below(`A1:${columnLetter(columns - 1)}${printed}`);
  page.addRows(USUAL_HEIGHT);
  for (const line of lines) {
    const row = page.addRows(heightOf(line, WHOLE, { size: NOTE_SIZE }));
    page.put(row, { key: null, content: line, span: WHOLE }, ['note', 'paragraph']);
  }
  const { cells, ...content } = page.content();
  const data = chartData(placed, content.widths.length, paper.language);
  const all = withChartData(content, data);
  const missing = all.rows.length - content.rows.length;
  return {
    content: {
      ...all,
      heights: [...content.heights!, ...Array<number>(missing).fill(USUAL_HEIGHT)],
      paging: { ...content.paging, printed: { rows: printed, columns } },
    },
    cells: [...cells, ...(data?.cells ?? [])],
  };
}
