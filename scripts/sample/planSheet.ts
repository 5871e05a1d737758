/** The sheet that holds the plan's parameters, as set-up makes it but with a fixed as-of date. */
import { planTemplate } from '../../src/domain/setup/planTemplate';
import type { SetUpSheet } from '../../src/domain/setup/setUpNames';
import type { DescribedCell } from '../../src/domain/sheet/sheetDescription';
import { STYLES, type StyleRole } from '../../src/domain/sheet/styles';
import { type CellStyle, type Scalar, Sheet, type Workbook } from '../../src/document/workbook';
import { DATE_FORMAT, SheetPainter } from './sheetPainter';
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
  const painter = new SheetPainter(workbook, sheet);
  for (const box of described.styles) {
    const style = { ...STYLES[box.role], ...IN_THE_SAMPLE[box.role] };
    if (MERGED.includes(box.role)) {
      const end = [box.row + box.rows - 1, box.column + box.columns - 1] as const;
      painter.putMerged([box.row, box.column], end, null, style);
    }
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
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
    (box) =>
      box.format === 'date' &&
      box.row <= row &&
      row < box.row + box.rows &&
      box.column <= column &&
      column < box.column + box.columns,
  );
}

function dated(style: CellStyle): CellStyle {
  return { ...style, numberFormat: DATE_FORMAT };
}
