/** Tables that nobody sees: parts of a paper side by side. */
import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** A cell of a frame. A paragraph stands in each, as Word wants it. */
export function frameCell(children: readonly Paragraph[], width: number, rowSpan = 1): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(rowSpan > 1 && { rowSpan }),
  });
}

/** Rows of cells side by side, without lines; no row is ever on two pages. */
export function frame(widths: readonly number[], rows: readonly (readonly TableCell[])[]): Table {
  return new Table({
    rows: rows.map((children) => new TableRow({ cantSplit: true, children })),
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
  });
}
