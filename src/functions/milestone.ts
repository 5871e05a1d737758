/** Reading the `milestone` argument: a milestone's name or code, a pilot mark, or a deadline. */
import type { CalendarDate } from '../domain/calendar';
import { type Cell, cellText } from '../domain/sheet/cell';
import { LANGUAGES } from '../domain/text/language';
import { LOCALES } from '../domain/text/locales';
import { type Milestone, MILESTONES } from '../domain/plan/plan';
import { spellingKey } from '../domain/text/spelling';
import { readDate } from '../domain/tracker/reading/date';
import { readMark } from '../domain/tracker/reading/mark';
import { argumentError, type FunctionContext, invalidPlan } from './defineFunction';

const NAMES: ReadonlyMap<string, Milestone> = new Map(
  MILESTONES.flatMap((milestone) =>
    [
      milestone,
      ...LANGUAGES.map((language) => LOCALES[language].milestones[milestone]),
      ...{
        pilot: ['điểm', 'đh điểm'],
        grassroots: ['cơ sở', 'cấp cơ sở', 'cđcs'],
        upper: ['huyện', 'cấp huyện'],
      }[milestone],
    ].map((name): [string, Milestone] => [spellingKey(name), milestone]),
  ),
);

/** Whether the cell names a milestone, as opposed to a mark or a date. */
export function namesMilestone(cell: Cell): boolean {
  return NAMES.has(spellingKey(cellText(cell)));
}

/**
 * The last on-time day that the cell stands for.
 * @throws ArgumentError where it stands for none, or the plan's value is invalid
 */
export function lastOnTimeDay(cell: Cell, context: FunctionContext): CalendarDate {
  const named = NAMES.get(spellingKey(cellText(cell)));
  if (named) return planDeadline(named, context);
  const date = readDate(cell, false);
  if (date.kind === 'interval' && date.interval.first === date.interval.last) {
    return date.interval.first;
  }
  const mark = readMark(cell).kind;
  if (mark === 'yes') return planDeadline('pilot', context);
  if (mark === 'no') return planDeadline('grassroots', context);
  throw argumentError(context, {
    vi: `milestone: không rõ “${cellText(cell)}”. Ghi điểm, cơ sở hoặc huyện, hoặc một ngày.`,
    en: `milestone: "${cellText(cell)}" is not known. Pass pilot, grassroots or upper, or a date.`,
  });
}

/** The milestone's last on-time day. @throws ArgumentError where the plan's value is invalid */
export function planDeadline(milestone: Milestone, context: FunctionContext): CalendarDate {
  const { lastOnTimeDay: day, invalid } = context.reading.plan.termsFor(milestone);
  if (day !== undefined) return day;
  throw invalidPlan(context, (invalid.completeBefore ?? invalid.beforeReading)!);
}
