/** Numbers in the grid, in its editor and below it, as the open document's locale has them. */
import {
  CellValueType,
  type INumfmtLocaleTag,
  InterceptorEffectEnum,
  isDefaultFormat,
} from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from '@univerjs/preset-sheets-core';
import { displayText, type LocaleRules, localeRules, numberLocale } from '../../../document';
import { changeBeforeEditing } from '../input/beforeEditing';
import type { Grid } from '../startGrid';
import { useLocale } from './localNumfmt';

const AFTER_NUMBER_FORMATS = 9;
/** As many digits as a spreadsheet shows of a number. */
const DIGITS = 15;

let rules: LocaleRules = localeRules('vi_VN');

/** Another document is open. @param locale its locale @param year of dates without one */
export function showNumbersOf(grid: Grid, locale: string, year: () => number): void {
  rules = localeRules(locale);
  useLocale(locale, year);
  grid.injector
    .get(SheetsNumfmtCellContentController)
    .setNumfmtLocal(numberLocale(rules) as INumfmtLocaleTag);
}

/** Has numbers without a format of their own shown so, and those that are being edited. */
export function localizeNumbers(grid: Grid): void {
  // The grid writes sums and counts of what is selected without saying in which language
  Number.prototype.toLocaleString = function (this: number, locales, options) {
    return new Intl.NumberFormat(locales ?? rules.tag, options).format(this);
  };
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, place, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== 'number') return next(cell);
      const style = typeof cell.s === 'string' ? place.workbook.getStyles().get(cell.s) : cell.s;
      return isDefaultFormat(style?.n?.pattern) ? next({ ...cell, v: shown(cell.v) }) : next(cell);
    },
  });
  changeBeforeEditing(grid, (cell) => {
    if (cell.f || cell.t !== CellValueType.NUMBER) return cell;
    if (typeof cell.v === 'number') return { ...cell, v: shown(cell.v) };
    // A percentage with all of its digits, written by the grid itself
    const isPercent = typeof cell.v === 'string' && /^-?\d+\.\d+%$/.test(cell.v);
    return isPercent ? { ...cell, v: String(cell.v).replace('.', rules.decimal) } : cell;
  });
}

function shown(value: number): string {
  return displayText(Number(value.toPrecision(DIGITS)), undefined, rules);
}
