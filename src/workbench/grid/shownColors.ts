/**
 * The colours of conditional formats: the document's rules, evaluated for the cells that are on the
 * screen. The grid has a plugin for that, but it evaluates every rule for every cell of its range,
 * which takes seconds for the rules of a tracker.
 */
import { BooleanNumber, type IStyleData, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import {
  calculateArea,
  type ConditionalFormat,
  contains,
  FormulaEngine,
  type FormulaSource,
  isFilled,
  parseFormula,
  type RuleFormat,
  type Sheet,
  shiftFormula,
  type Workbook,
  zonedTime,
} from '../../document';
import type { GridView } from './gridView';
import type { Grid } from './startGrid';

const AFTER_NUMBER_FORMATS = 10;

/** Has the grid show the colours of whatever document is open. */
export function showColors(
  grid: Grid,
  open: () => { readonly view: GridView; readonly colors: Colors } | null,
): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, place, next) => {
      const session = open();
      const sheet = session?.view.sheetOf(place.subUnitId);
      const format = sheet && session?.colors.at(sheet, place.row, place.col);
      if (!format) return next(cell);
      const own = typeof cell?.s === 'string' ? place.workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...(cell ?? {}), s: { ...(own ?? {}), ...styleOf(format) } });
    },
  });
}

/** What the rules of a document make of its cells. */
export class Colors {
  private known = new Map<ConditionalFormat, Map<string, boolean>>();
  private readonly engine = new FormulaEngine();
  private readonly source: FormulaSource;

  constructor(
    private readonly workbook: Workbook,
    private readonly clock: () => number,
  ) {
    this.source = sourceOf(workbook, clock);
  }

  /** Cells, rules or the date have changed. */
  forget(): void {
    this.known = new Map();
  }

  /** As in Sheets the first rule that is met decides, for each of the things that it sets. */
  at(sheet: Sheet, row: number, column: number): RuleFormat | null {
    let format: RuleFormat | null = null;
    const cell = { top: row, left: column, bottom: row, right: column };
    for (const rule of sheet.conditionalFormats) {
      if (rule.formula === null || !rule.areas.some((area) => contains(area, cell))) continue;
      if (this.isMet(rule, sheet, row, column)) format = { ...rule.format, ...(format ?? {}) };
    }
    return format;
  }

  private isMet(rule: ConditionalFormat, sheet: Sheet, row: number, column: number): boolean {
    const [first] = rule.areas;
    if (rule.formula === null || !first) return false;
    let met = this.known.get(rule);
    if (!met) this.known.set(rule, (met = new Map<string, boolean>()));
    const key = isSameAcross(rule.formula) ? String(row) : `${row},${column}`;
    let answer = met.get(key);
    if (answer === undefined) {
      const area = { top: row, bottom: row, left: 0, right: Infinity };
      calculateArea(this.workbook, sheet, area, this.clock);
      const parts = parseFormula(rule.formula);
      const formula = shiftFormula(parts, row - first.top, column - first.left);
      const value = this.engine.evaluate(formula, { sheet: sheet.name, row, column }, this.source);
      answer = value === true || (typeof value === 'number' && value !== 0);
      met.set(key, answer);
    }
    return answer;
  }
}

/** Whether a rule says the same of all cells of a row: all its columns are fixed. */
function isSameAcross(formula: string): boolean {
  return parseFormula(formula).every(
    (part) => typeof part === 'string' || shiftFormula([part], 0, 1) === shiftFormula([part], 0, 0),
  );
}

function sourceOf(workbook: Workbook, clock: () => number): FormulaSource {
  const sheetOf = (name: string) =>
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return {
    sizeOf(name) {
      const sheet = sheetOf(name);
      if (!sheet) return undefined;
      const width = sheet.rows.reduce((most, row) => Math.max(most, row?.values.length ?? 0), 0);
      return { rows: sheet.rows.length, columns: width };
    },
    hasRow: (name, row) => sheetOf(name)?.rows[row] !== undefined,
    valueAt: (name, row, column) => sheetOf(name)?.rows[row]?.values[column] ?? null,
    isBlank(name, row, column) {
      const cells = sheetOf(name)?.rows[row];
      return !cells || !isFilled(cells, column);
    },
    now: () => zonedTime(workbook.timeZone).serialAt(clock()),
  };
}

function styleOf({ background, fontColor, bold }: RuleFormat): IStyleData {
  return {
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
  };
}
