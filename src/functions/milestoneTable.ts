/** The plan's milestones as a table: last on-time day, days left, and whether it is still open. */
import { type CalendarDate, daysBetween } from '../domain/calendar';
import { MILESTONES } from '../domain/plan/plan';
import { planNames } from '../domain/plan/planNames';
import type { Localized } from '../domain/text/language';
import { LOCALES } from '../domain/text/locales';
import { dayCell, type Output } from './argument';
import type { FunctionContext } from './defineFunction';

const HEADERS: readonly Localized[] = [
  { vi: 'Mốc', en: 'Milestone' },
  { vi: 'Hạn cuối', en: 'Last on-time day' },
  { vi: 'Còn (ngày)', en: 'Days left' },
  { vi: 'Trạng thái', en: 'Status' },
];
/** A unit may be overdue; a milestone has passed. */
const STATES = {
  open: { vi: 'Còn hạn', en: 'Open' },
  soon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  passed: { vi: 'Đã qua hạn', en: 'Passed' },
} satisfies Record<string, Localized>;

/** A milestone whose deadline is not valid on the plan says so in its own row. */
export function milestoneTable(
  asOf: CalendarDate,
  { language, reading: { plan } }: FunctionContext,
): Output {
  const locale = LOCALES[language];
  const { milestones } = planNames(plan, language);
  const dueSoonDays = plan.get('due_soon_days');
  return [
    HEADERS.map((header) => header[language]),
    ...MILESTONES.map((milestone) => {
      const label = milestones[milestone];
      const day = plan.lastOnTimeDay(milestone);
      if (day === undefined) return [label, locale.invalidValue, '', ''];
      const daysLeft = daysBetween(asOf, day);
      return [label, dayCell(day), daysLeft, STATES[stateOf(daysLeft, dueSoonDays)][language]];
    }),
  ];
}

function stateOf(daysLeft: number, dueSoonDays: number | undefined): keyof typeof STATES {
  if (daysLeft < 0) return 'passed';
  return dueSoonDays !== undefined && daysLeft <= dueSoonDays ? 'soon' : 'open';
}
