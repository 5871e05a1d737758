/** The sheet that holds the plan's parameters, as set-up makes it but with a fixed as-of date. */
import { planTemplate } from '../../src/domain/setup/planTemplate';
import type { SetUpSheet } from '../../src/domain/setup/setUpNames';
import type { DescribedCell } from '../../src/domain/sheet/sheetDescription';
import { STYLES, type StyleRole } from '../../src/domain/sheet/styles';
import { type CellStyle, type Scalar, Sheet, type Workbook } from '../../src/document';
import { DATE_FORMAT, CellPainter } from './cellPainter';
import { AS_OF } from './unitRow';

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

/** Adds the plan to a workbook. */
export function addPlanSheet(workbook: Workbook): void {
  const described = planTemplate('vi');
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
        const value = valueAt(described, row, column);
        painter.put(row, column, value, isDated(described, row, column) ? dated(style) : style);
      }
    }
  }
}

function valueAt(described: SetUpSheet, row: number, column: number): Scalar {
  const cells = described.rows[row] ?? [];
  const isAsOf = cells[0] === 'as_of' && isDated(described, row, column);
  return isAsOf ? AS_OF : scalar(cells[column] ?? '');
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
