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
import { tableSetting } from './columnWidths';
import { textRuns } from './lines';
import { mm, TEXT_WIDTH } from './wordPage';
import { plainText } from './plainText';
import { languageTag, points, SIZES, STYLES } from './wordStyles';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};
const PADDING = { top: points(2), bottom: points(2), left: mm(1), right: mm(1) };

/** A table of at most so many rows stands on one page. */
const MOST_ROWS_WHOLE = 16;

/** @param keepsNext whether what follows, such as a note, stays with the last row */
export function dataTable(
  { columns, rows }: PaperTable,
  language: Language,
  keepsNext: boolean,
): Table {
  const numbers = new Intl.NumberFormat(languageTag(language), { maximumFractionDigits: 10 });
  const shown = (cell: PaperCell) =>
    typeof cell === 'number' ? numbers.format(cell) : plainText(cell);
  const headers = columns.map(({ header }) => plainText(header));
  const texts = rows.map(({ cells }) => cells.map(shown));
  const { size, widths } = tableSetting(columns, [headers, ...texts], PADDING.left + PADDING.right);
  const row = (cells: readonly string[], kind: 'header' | 'total' | 'row', keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: kind === 'header',
      keepNext,
      children: columns.map(({ align }, at) =>
        tableCell(cells[at] ?? '', {
          align: kind === 'header' ? 'center' : align,
          width: widths[at]!,
          size,
          style: kind === 'row' ? undefined : 'bold',
        }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: PADDING,
    rows: [
      // A header alone at the foot of a page says nothing
      row(headers, 'header', rows.length > 0 || keepsNext),
      ...rows.map(({ isTotal = false }, at) => {
        const isLast = at === rows.length - 1;
        // Nor does a last row alone on the next page
        const staysWithNext = rows.length <= MOST_ROWS_WHOLE || at >= rows.length - 3;
        return row(texts[at]!, isTotal ? 'total' : 'row', isLast ? keepsNext : staysWithNext);
      }),
    ],
  });
}

interface CellLook {
  readonly align: PaperColumn['align'];
  readonly width: number;
  readonly size: number;
  readonly style: 'bold' | undefined;
}

function tableCell(text: string, { align, width, size, style }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLES.tableCell,
        alignment: ALIGNMENTS[align],
        children: textRuns(text, { style, size: size === SIZES.table ? undefined : size }),
      }),
    ],
  });
}
