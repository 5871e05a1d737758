/** A sheet that set-up describes, in the in-memory workbook. */
import type { SetUpSheet } from '../../src/domain/setup/setUpNames';
import { type DescribedCell, isFormula } from '../../src/domain/sheet/sheetDescription';
import { STYLES, type StyleRole } from '../../src/domain/sheet/styles';
import { type CellStyle, type Scalar, Sheet, type Workbook } from '../../src/document';
import { DATE_FORMAT, CellPainter } from './cellPainter';

/** Beside the styles of set-up: headings over the whole sheet, the size of the text said. */
const IN_THE_SAMPLE: Partial<Record<StyleRole, CellStyle>> = {
  title: { horizontal: 'center', vertical: 'middle' },
  hint: { vertical: 'middle' },
  header: { fontSize: 11 },
  input: { fontSize: 11, horizontal: 'left' },
  fixed: { fontSize: 11 },
};
/** What reaches over the whole sheet. */
const MERGED: readonly StyleRole[] = ['title', 'hint'];

/** Adds the sheet to a workbook. */
export function addDescribedSheet(workbook: Workbook, described: SetUpSheet): void {
  const sheet = new Sheet(described.name);
  workbook.sheets.push(sheet);
  sheet.frozenRows = described.frozenRows;
  described.widths.forEach((width, at) => sheet.columnWidths.set(at, width));
  for (const { row, column, rows, columns, values } of described.choices ?? []) {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    sheet.validations.push({ area, list: values });
  }
  const painter = new CellPainter(workbook, sheet);
  for (const area of described.styles) {
    const style = { ...STYLES[area.role], ...IN_THE_SAMPLE[area.role] };
    if (MERGED.includes(area.role)) {
      const end = [area.row + area.rows - 1, area.column + area.columns - 1] as const;
      painter.putMerged([area.row, area.column], end, null, style);
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = described.rows[row]?.[column] ?? '';
        const cellStyle = isDated(described, row, column) ? dated(style) : style;
        if (isFormula(cell)) {
          painter.putFormula(row, column, cell.formula.slice(1), null, cellStyle);
        } else painter.put(row, column, scalar(cell), cellStyle);
      }
    }
  }
}

function scalar(cell: DescribedCell): Scalar {
  if (typeof cell === 'object') return 'date' in cell ? cell.date : null;
  return cell === '' ? null : cell;
}

function isDated({ formats }: SetUpSheet, row: number, column: number): boolean {
  return formats.some(
    (area) =>
      area.format === 'date' &&
      area.row <= row &&
      row < area.row + area.rows &&
      area.column <= column &&
      column < area.column + area.columns,
  );
}

function dated(style: CellStyle): CellStyle {
  return { ...style, numberFormat: DATE_FORMAT };
}
