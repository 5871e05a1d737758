/** The as-of date in formulas: the cell that holds it, or the day itself. */
import type { CalendarDate } from '../calendar';
import { isBlank, isDateCell } from '../sheet/cell';
import type { PlanReading } from '../plan/reading/readPlan';
import { asOfDayFormula, dayFormula } from './dayFormula';
import { quotedSheet } from './formulaParts';

/**
 * The as-of date as a formula: the plan sheet's cell where it holds a date or is blank (then, and
 * where somebody puts no date into it, today), a fixed day where it was given otherwise, and today
 * where nobody gave one.
 */
export function asOfFormula({ plan, entries }: PlanReading, asOf: CalendarDate): string {
  const entry = entries.get('as_of');
  if (entry?.cell && (isBlank(entry.value) || isDateCell(entry.value))) {
    return asOfDayFormula(absoluteReference(entry.cell));
  }
  return plan.get('as_of') === null ? 'TODAY()' : dayFormula(asOf);
}

/** `Kế hoạch!C5` as formulas write it: `'Kế hoạch'!$C$5`. */
export function absoluteReference(cell: string): string {
  const at = cell.lastIndexOf('!');
  return `${quotedSheet(cell.slice(0, at))}!${cell.slice(at + 1).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
}
