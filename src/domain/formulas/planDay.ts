/** Days of the plan as formulas of built-in functions, also where a cell holds one as a text. */
import type { DayKey } from '../plan/planTask';
import { BEFORE_READING } from '../plan/parameters/schedule';
import type { Milestone } from '../plan/milestones';
import { dayOfFormula, isDayFormula } from './dayFormula';
import { choose, isOneOf, partOf } from './formulaParts';
import type { PlanCells } from './planCells';

/** What stands where the plan's value is none: nobody takes it for a day, or for no day at all. */
const NO_DAY = '"?"';

/** A day that the plan names: blank where it is, '?' where it is no day. */
export function planDay(key: DayKey, { value }: PlanCells): string {
  const cell = value(key);
  return choose(`TRIM(${cell})=""`, '""', `IFERROR(${dayIn(cell)},${NO_DAY})`);
}

/** The last on-time day of a milestone; a pilot without a deadline has that of the grassroots. */
export function lastOnTimeDay(milestone: Milestone, { value }: PlanCells): string {
  const reading = value('before_reading');
  const { exclusive, inclusive } = BEFORE_READING.choices;
  const isExclusive = isOneOf(reading, ['exclusive', ...Object.values(exclusive)]);
  const isInclusive = isOneOf(reading, ['inclusive', ...Object.values(inclusive)]);
  const daysBefore = choose(isExclusive, '1', choose(isInclusive, '0', 'NA()'));
  const level = milestone === 'upper' ? 'upper' : 'grassroots';
  const general = value(`${level}.complete_before`);
  const own = milestone === 'pilot' ? value('pilot.complete_before') : general;
  const before = (cell: string) => `IFERROR(${dayIn(cell)}-${daysBefore},${NO_DAY})`;
  const otherwise =
    milestone === 'pilot' ? choose(`TRIM(${general})=""`, '""', before(general)) : '""';
  return choose(`TRIM(${own})=""`, otherwise, before(own));
}

/** The day in a cell, an error where there is none. */
function dayIn(cell: string): string {
  return choose(isDayFormula(cell), dayOfFormula(cell), dayInText(cell));
}

/** A text such as 31/5/2023, 31-5-2023, 31.5.2023, ngày 31/5/2023 or 2023-05-31 as a day. */
function dayInText(cell: string): string {
  const iso = `DATE(LEFT(TRIM(${cell}),4),MID(TRIM(${cell}),6,2),MID(TRIM(${cell}),9,2))`;
  const replaced = (text: string, from: string, to: string) =>
    `SUBSTITUTE(${text},"${from}","${to}")`;
  const bare = replaced(`LOWER(TRIM(${cell}))`, 'ngày', '');
  const slashed = replaced(replaced(bare, '-', '/'), '.', '/');
  const [day, month, written] = [0, 1, 2].map((part) => partOf(slashed, '/', part));
  const year = `${written}+IF(LEN(${written})=2,2000,0)`;
  const isOne = `AND(${day}*1<32,${month}*1<13,${year}>1999)`;
  const dayFirst = choose(isOne, `DATE(${year},${month},${day})`, 'NA()');
  return choose(`MID(TRIM(${cell}),5,1)="-"`, iso, dayFirst);
}
