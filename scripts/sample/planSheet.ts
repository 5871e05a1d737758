/** The sheet that holds the plan's parameters, with their defaults and a fixed as-of date. */
import { PARAMETER_HELP } from '../../src/domain/plan/parameterHelp';
import { PARAMETER_KEYS, PARAMETERS } from '../../src/domain/plan/parameters';
import { PLAN_HEADERS, PLAN_SHEET } from '../../src/domain/plan/planSheet';
import { QUOTA_FIELDS, QUOTA_HEADERS } from '../../src/domain/plan/quota';
import { type CellStyle, Sheet, type Workbook } from '../../src/host/workbook';
import { SheetPainter } from './sheetPainter';
import { AS_OF } from './unitRow';

const WIDTHS = [196, 280, 310, 124, 130, 400];
const HEADER_ROW = 3;
const LAST_COLUMN = PLAN_HEADERS.length - 1;
const VALUE_COLUMN = PLAN_HEADERS.indexOf('Giá trị');
/** Rows below the quota table's header that wait for the bands. */
const EMPTY_BANDS = 4;

const LINE: CellStyle = { border: true, vertical: 'middle', wrap: true, fontSize: 11 };
const HEADER: CellStyle = { ...LINE, bold: true, horizontal: 'center', background: '#d9e2f3' };
const INPUT: CellStyle = { ...LINE, horizontal: 'left', background: '#fff9e5' };

/** Adds the plan to a workbook. */
export function addPlanSheet(workbook: Workbook): void {
  const sheet = new Sheet(PLAN_SHEET);
  workbook.sheets.push(sheet);
  const painter = new SheetPainter(workbook, sheet);
  WIDTHS.forEach((width, at) => sheet.columnWidths.set(at, width));
  const title = (row: number, text: string, style: CellStyle) => {
    const centered: CellStyle = { horizontal: 'center', vertical: 'middle', ...style };
    painter.putMerged([row, 0], [row, LAST_COLUMN], text, centered);
  };
  title(0, 'THÔNG SỐ CỦA KẾ HOẠCH ĐẠI HỘI CÔNG ĐOÀN CÁC CẤP', { bold: true, fontSize: 14 });
  title(1, 'Chỉ sửa cột “Giá trị”; số liệu ở bảng theo dõi được kiểm tra theo các giá trị này', {
    italic: true,
  });
  PLAN_HEADERS.forEach((header, at) => {
    painter.put(HEADER_ROW, at, header, HEADER);
  });
  sheet.frozenRows = HEADER_ROW + 1;
  const afterParameters = addParameters(painter, HEADER_ROW + 1);
  addQuotaTable(painter, afterParameters + 1);
}

/** Returns the first free row. */
function addParameters(painter: SheetPainter, top: number): number {
  PARAMETER_KEYS.forEach((key, i) => {
    const { label, unit, clause, note } = PARAMETER_HELP[key];
    const byDefault = PARAMETERS[key].default;
    const value = key === 'as_of' ? AS_OF : byDefault;
    [key, label.vi, value, unit.vi, clause, note.vi].forEach((cell, at) => {
      painter.put(top + i, at, cell === '' ? null : cell, at === VALUE_COLUMN ? INPUT : LINE);
    });
  });
  return top + PARAMETER_KEYS.length;
}

function addQuotaTable(painter: SheetPainter, top: number): void {
  painter.put(top, 0, 'Khung số lượng theo số đoàn viên (để trống: không kiểm tra)', {
    bold: true,
  });
  QUOTA_FIELDS.forEach((field, at) => {
    painter.put(top + 1, at, QUOTA_HEADERS[field], HEADER);
    for (let row = top + 2; row < top + 2 + EMPTY_BANDS; row++) painter.look(row, at, INPUT);
  });
}
