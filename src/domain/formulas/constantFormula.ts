/** A value of the plan as formulas write it. */
import { parseIsoDay } from '../calendar';
import { dayFormula } from './dayFormula';
import { quoted } from './formulaParts';

/** A decimal is written as a quotient: formulas have none. */
export function constantFormula(value: string | number | null): string {
  if (value === null) return '""';
  if (typeof value === 'number') {
    return Number.isInteger(value) ? String(value) : `(${Math.round(value * 1000)}/1000)`;
  }
  const day = parseIsoDay(value);
  return day ? dayFormula(day) : quoted(value);
}
