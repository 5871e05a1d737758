/** Days as offices write them: date cells, texts of many forms, and some that are no day. */
import { type CalendarDate, formatDay, plusDays } from '../../src/domain/calendar';
import type { DateCell } from '../../src/domain/sheet/cell';
import type { SeededRandom } from './seededRandom';

const numbers = (day: CalendarDate) => [+day.slice(8), +day.slice(5, 7), +day.slice(0, 4)] as const;

/** Of ten days five are date cells, as many as of all the other forms. */
const FORMS: readonly ((day: CalendarDate) => string | DateCell)[] = [
  ...Array.from({ length: 8 }, () => (day: CalendarDate) => ({ date: day })),
  formatDay,
  (day) => numbers(day).join('/'),
  (day) => numbers(day).join('.'),
  (day) => `Sáng ${numbers(day).join('/')}`,
  (day) => `Ngày ${numbers(day)[0]} tháng ${numbers(day)[1]} năm ${numbers(day)[2]}`,
  (day) => ` ${numbers(day).join('/')} `,
  (day) => `${numbers(day).slice(0, 2).join('/')}-${numbers(plusDays(day, 1)).join('/')}`,
  (day) => `Tháng ${numbers(day)[1]}/${numbers(day)[2]}`,
];
/** Of which no day can be read. */
const UNREADABLE = ['31/4/2023', 'đang chờ ý kiến', '15/13/2023', 'x'];

/** A day in one of the forms that offices use; seldom one that gives no day. */
export function writtenDate(random: SeededRandom, day: CalendarDate): string | DateCell {
  return random.oneIn(60) ? random.pick(UNREADABLE) : random.pick(FORMS)(day);
}
