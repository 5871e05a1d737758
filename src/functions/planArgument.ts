/** The `plan` argument: the tables of the plan sheet, passed as a range. */
import { isBlank } from '../domain/sheet/cell';
import { findParameterTable, readPlanSheet } from '../domain/plan/reading/planSheet';
import type { PlanSource } from '../domain/plan/reading/planSource';
import type { Language } from '../domain/text/language';
import { type Argument, ArgumentError, isRange } from './argument';

/**
 * The plan that a formula passes, null where it passes none.
 * @param language asked for where the argument is no plan, and so does not say it
 * @throws ArgumentError where the argument is anything but a range with the parameter table
 */
export function planArgument(argument: Argument, language: () => Language): PlanSource | null {
  if (isRange(argument)) {
    const grid = { name: '', rows: argument, merges: [] };
    if (findParameterTable(grid)) return readPlanSheet(grid);
  } else if (argument === undefined || isBlank(argument)) {
    return null;
  }
  const text = {
    vi: 'plan: vùng được chọn không có bảng thông số của kế hoạch (dòng tiêu đề có “Khóa” và “Giá trị”). Chọn cả bảng trên trang Kế hoạch, kể cả dòng tiêu đề.',
    en: "plan: this is not the plan's parameter table (its header row has “Khóa” and “Giá trị”). Select the whole table on the plan sheet, headers included.",
  };
  throw new ArgumentError(text[language()]);
}
