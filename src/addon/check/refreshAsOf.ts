/** The as-of date in effect as a plain value on the plan sheet, for formulas to refer to. */
import { type CalendarDate, formatDay } from '../../domain/calendar';
import { cellText, isDateCell } from '../../domain/sheet/cell';
import type { Localized } from '../../domain/text/language';
import { findAsOfCell } from '../../domain/plan/asOfLabel';
import { cellAt, columnLetter } from '../../domain/sheet/grid';
import type { OpenDocument } from '../document/openDocument';
import { type Refusal, tryWrite } from '../document/guardedWrite';

/**
 * Custom functions recalculate only where an argument changes, so the day stands in a cell that
 * is rewritten when it has changed. A document without that cell, or with an invalid as-of date,
 * is left as it is.
 * @returns what the user should know where the cell is protected from them
 */
export function refreshAsOfCell({ plan, calendar, language }: OpenDocument): string[] {
  if (!plan.sheet) return [];
  const { sheet, grid } = plan.sheet;
  const at = findAsOfCell(grid);
  const fixed = plan.reading.plan.get('as_of');
  if (!at || fixed === undefined) return [];
  const day = fixed ?? calendar.today();
  const shown = cellAt(grid, at.row, at.column);
  if (isDateCell(shown) && shown.date === day) return [];
  // Somebody may have moved the rows since the plan was read.
  const values: unknown[][] = sheet.getRange(at.row + 1, at.column, 1, 2).getValues();
  const [label, value] = values[0]!;
  if (label !== cellAt(grid, at.row, at.column - 1)) return [];
  if (cellText(calendar.cell(value)) !== cellText(shown)) return [];
  const write = () => {
    sheet.getRange(at.row + 1, at.column + 1).setValue(calendar.toDate(day));
    return false;
  };
  const refusal = tryWrite(sheet, write, at.column);
  if (!refusal) return [];
  const cell = `${columnLetter(at.column)}${at.row + 1}`;
  return [staleCell(sheet.getName(), cell, refusal, day)[language]];
}

function staleCell(sheet: string, cell: string, { by }: Refusal, day: CalendarDate): Localized {
  const today = formatDay(day);
  const [why, then] =
    by === null
      ? [
          {
            vi: 'không nhận ngày mới (Google Trang tính báo lỗi)',
            en: 'did not take the new day (Google Sheets reports an error)',
          },
          { vi: 'Hãy kiểm tra lại.', en: 'Check again.' },
        ]
      : [
          {
            vi: `nằm trong vùng được bảo vệ ${by.vi} mà bạn không được sửa`,
            en: `lies in the protected range ${by.en}, which you may not edit`,
          },
          {
            vi: `Nhờ người bảo vệ trang cho phép sửa ô ${cell}.`,
            en: `Ask whoever protects the sheet to let people edit cell ${cell}.`,
          },
        ];
  return {
    vi: `Trang “${sheet}”: ô ${cell} (ngày chốt số liệu) ${why.vi}, nên vẫn ghi ngày cũ; các công thức tham chiếu ô này chưa tính theo ngày ${today}. Kết quả kiểm tra đã tính theo ngày ${today}. ${then.vi}`,
    en: `Sheet “${sheet}”: cell ${cell} (the as-of date) ${why.en}, so it still holds the old day, and formulas that refer to it are not as of ${today}. The check itself is. ${then.en}`,
  };
}
