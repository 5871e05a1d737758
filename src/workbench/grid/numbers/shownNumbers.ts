/** Numbers in the grid, in its editor and below it, as the open document's locale has them. */
import {
  CellValueType,
  type INumfmtLocaleTag,
  InterceptorEffectEnum,
  isDefaultFormat,
} from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from '@univerjs/preset-sheets-core';
import { displayText, type LocaleRules, localeRules, numberLocale } from '../../../document';
import type { Grid } from '../startGrid';
import { useLocale } from './localNumfmt';

const AFTER_NUMBER_FORMATS = 9;
const AROUND_ALL_OTHERS = 900;
/** As many digits as a spreadsheet shows of a number. */
const DIGITS = 15;

let rules: LocaleRules = localeRules('vi_VN');

/** Another document is open. @param locale its locale @param year of dates without one */
export function showNumbersOf(grid: Grid, locale: string, year: () => number): void {
  rules = localeRules(locale);
  useLocale(locale, year);
  grid.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(numberLocale(rules) as INumfmtLocaleTag);
}

/** Has numbers without a format of their own shown so, and those that are being edited. */
export function localizeNumbers(grid: Grid): void {
  const { toLocaleString } = Number.prototype;
  // The grid writes sums and counts of what is selected without saying in which language
  Number.prototype.toLocaleString = function (this: number, locales, options) {
    return toLocaleString.call(this, locales ?? rules.tag, options);
  };
  const interceptors = grid.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, place, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== 'number') return next(cell);
      const style = typeof cell.s === 'string' ? place.workbook.getStyles().get(cell.s) : cell.s;
      return isDefaultFormat(style?.n?.pattern) ? next({ ...cell, v: shown(cell.v) }) : next(cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AROUND_ALL_OTHERS,
    handler: (cell, _, next) => {
      const edited = next(cell);
      if (!edited || edited.f || edited.t !== CellValueType.NUMBER) return edited;
      if (typeof edited.v === 'number') return { ...edited, v: shown(edited.v) };
      // A percentage with all of its digits, written by the grid itself
      const isPercent = typeof edited.v === 'string' && /^-?\d+\.\d+%$/.test(edited.v);
      return isPercent ? { ...edited, v: String(edited.v).replace('.', rules.decimal) } : edited;
    },
  });
}

function shown(value: number): string {
  return displayText(Number(value.toPrecision(DIGITS)), undefined, rules);
}
