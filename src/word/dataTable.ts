/** A paper's table: its header stands on each page, and no row is on two. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperCell, PaperColumn, PaperTable } from '../domain/paper/paper';
import type { Language } from '../domain/text/language';
import { textRuns } from './lines';
import { mm, TEXT_WIDTH } from './page';
import { languageTag, points, STYLES } from './wordStyles';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};
const PADDING = { top: points(2), bottom: points(2), left: mm(1.5), right: mm(1.5) };

/** @param keepsNext whether what follows, such as a note, stays with the last row */
export function dataTable(
  { columns, rows }: PaperTable,
  language: Language,
  keepsNext: boolean,
): Table {
  const widths = columnWidths(columns);
  const numbers = new Intl.NumberFormat(languageTag(language), { maximumFractionDigits: 10 });
  const shown = (cell: PaperCell) => (typeof cell === 'number' ? numbers.format(cell) : cell);
  const row = (cells: readonly string[], kind: 'header' | 'total' | 'row', keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: kind === 'header',
      keepNext,
      children: columns.map(({ align }, at) =>
        tableCell(
          cells[at] ?? '',
          kind === 'header' ? 'center' : align,
          widths[at]!,
          kind === 'row' ? undefined : 'bold',
        ),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: PADDING,
    rows: [
      // A header alone at the foot of a page says nothing
      row(
        columns.map(({ header }) => header),
        'header',
        rows.length > 0 || keepsNext,
      ),
      ...rows.map(({ cells, isTotal = false }, at) => {
        const isLast = at === rows.length - 1;
        const beforeTotal = rows[at + 1]?.isTotal ?? false;
        return row(cells.map(shown), isTotal ? 'total' : 'row', isLast ? keepsNext : beforeTotal);
      }),
    ],
  });
}

function tableCell(
  text: string,
  align: PaperColumn['align'],
  width: number,
  style: 'bold' | undefined,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLES.tableCell,
        alignment: ALIGNMENTS[align],
        children: textRuns(text, { style }),
      }),
    ],
  });
}

/** By their shares; together they are as wide as the text. */
function columnWidths(columns: readonly PaperColumn[]): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let from = 0;
  let shares = 0;
  return columns.map(({ share }) => {
    shares += share;
    const to = Math.round((TEXT_WIDTH * shares) / all);
    const width = to - from;
    from = to;
    return width;
  });
}
