/** The sheet that holds the plan's parameters, as set-up makes it but with a fixed as-of date. */
import { planTemplate } from '../../src/domain/setup/planTemplate';
import type { BoxRole, SheetTemplate, TemplateCell } from '../../src/domain/sheet/sheetTemplate';
import { type CellStyle, type Scalar, Sheet, type Workbook } from '../../src/document/workbook';
import { DATE_FORMAT, SheetPainter } from './sheetPainter';
import { AS_OF } from './unitRow';

const LINE: CellStyle = { border: true, vertical: 'middle', wrap: true, fontSize: 11 };
const STYLES: Readonly<Record<BoxRole, CellStyle>> = {
  title: { bold: true, fontSize: 14, horizontal: 'center', vertical: 'middle' },
  hint: { italic: true, vertical: 'middle' },
  header: { ...LINE, bold: true, horizontal: 'center', background: '#d9e2f3' },
  input: { ...LINE, horizontal: 'left', background: '#fff9e5' },
  fixed: LINE,
};
/** What reaches over the whole sheet. */
const MERGED: readonly BoxRole[] = ['title', 'hint'];

/** Adds the plan to a workbook. */
export function addPlanSheet(workbook: Workbook): void {
  const template = planTemplate('vi');
  const sheet = new Sheet(template.name);
  workbook.sheets.push(sheet);
  sheet.frozenRows = template.frozenRows;
  template.widths.forEach((width, at) => sheet.columnWidths.set(at, width));
  for (const { row, column, rows, columns, values } of template.choices) {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    sheet.validations.push({ area, list: values });
  }
  const painter = new SheetPainter(workbook, sheet);
  for (const box of template.looks) {
    if (MERGED.includes(box.role)) {
      const end = [box.row + box.rows - 1, box.column + box.columns - 1] as const;
      painter.putMerged([box.row, box.column], end, null, STYLES[box.role]);
    }
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        const style = STYLES[box.role];
        const value = valueAt(template, row, column);
        painter.put(row, column, value, isDated(template, row, column) ? dated(style) : style);
      }
    }
  }
}

function valueAt(template: SheetTemplate, row: number, column: number): Scalar {
  const cells = template.rows[row] ?? [];
  const isAsOf = cells[0] === 'as_of' && isDated(template, row, column);
  return isAsOf ? AS_OF : scalar(cells[column] ?? '');
}

function scalar(cell: TemplateCell): Scalar {
  if (typeof cell === 'object') return 'date' in cell ? cell.date : null;
  return cell === '' ? null : cell;
}

function isDated({ dates }: SheetTemplate, row: number, column: number): boolean {
  return dates.some(
    (box) =>
      box.row <= row &&
      row < box.row + box.rows &&
      box.column <= column &&
      column < box.column + box.columns,
  );
}

function dated(style: CellStyle): CellStyle {
  return { ...style, numberFormat: DATE_FORMAT };
}
