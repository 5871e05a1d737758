/** Reading the `milestone` argument: a milestone's name or code, a pilot mark, or a deadline. */
import type { CalendarDate } from '../domain/calendar';
import { type Milestone, MILESTONES, type Plan } from '../domain/plan/plan';
import { milestoneNamed } from '../domain/plan/tables/level';
import { type Cell, cellText } from '../domain/sheet/cell';
import { LANGUAGES } from '../domain/text/language';
import { LOCALES } from '../domain/text/locales';
import { spellingKey } from '../domain/text/spelling';
import { readDate } from '../domain/tracker/reading/date';
import { readMark } from '../domain/tracker/reading/mark';
import { placeOf } from './argumentShape';
import { argumentError, type FunctionContext, invalidPlan } from './defineFunction';

/** The names of the milestones in the interface. */
const MILESTONE_BY_LABEL: ReadonlyMap<string, Milestone> = new Map(
  MILESTONES.flatMap((milestone) =>
    LANGUAGES.map((language): [string, Milestone] => [
      spellingKey(LOCALES[language].milestones[milestone]),
      milestone,
    ]),
  ),
);
/** People write 'ĐH điểm' and 'Đại hội Công đoàn cơ sở' for the congress of that level. */
const CONGRESS = new RegExp(`^(?:đại hội|đh) (?:${spellingKey('công đoàn')} )?`);

function milestoneIn(cell: Cell, { upperLevel }: Plan): Milestone | undefined {
  const key = spellingKey(cellText(cell));
  const named = MILESTONE_BY_LABEL.get(key) ?? milestoneNamed(key, upperLevel);
  return named ?? milestoneNamed(key.replace(CONGRESS, ''), upperLevel);
}

/**
 * Reads milestone cells as last on-time days, each distinct cell once.
 * @param row the cell's row in its range, for the message; null for a single cell
 * @throws ArgumentError where a cell stands for no milestone, or the plan's value is invalid
 */
export function lastOnTimeDays(
  context: FunctionContext,
): (cell: Cell, row: number | null) => CalendarDate {
  const days = new Map<Cell, CalendarDate>();
  return (cell, row) => {
    let day = days.get(cell);
    if (day === undefined) days.set(cell, (day = lastOnTimeDay(cell, row, context)));
    return day;
  };
}

function lastOnTimeDay(cell: Cell, row: number | null, context: FunctionContext): CalendarDate {
  const named = milestoneIn(cell, context.reading.plan);
  if (named) return planDeadline(named, context);
  const date = readDate(cell, false);
  if (date.kind === 'interval' && date.interval.first === date.interval.last) {
    return date.interval.first;
  }
  const mark = readMark(cell).kind;
  if (mark === 'yes') return planDeadline('pilot', context);
  if (mark === 'no') return planDeadline('grassroots', context);
  const place = placeOf('milestone', row);
  throw argumentError(context, {
    vi: `${place.vi}: không rõ “${cellText(cell)}”. Ghi điểm, cơ sở hoặc cấp trên, hoặc một ngày.`,
    en: `${place.en}: "${cellText(cell)}" is not known. Pass pilot, grassroots or upper, or a date.`,
  });
}

/** The milestone's last on-time day. @throws ArgumentError where the plan's value is invalid */
function planDeadline(milestone: Milestone, context: FunctionContext): CalendarDate {
  const { lastOnTimeDay: day, invalid } = context.reading.plan.termsFor(milestone);
  if (day !== undefined) return day;
  throw invalidPlan(context, (invalid.completeBefore ?? invalid.beforeReading)!);
}
