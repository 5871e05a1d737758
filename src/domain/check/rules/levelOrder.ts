/** The upper congress follows all grassroots congresses, or goes before them: the plan says (II.4.2). */
import type { CalendarDate } from '../../calendar';
import { remembering } from '../../remembering';
import {
  expectedUntil,
  grassrootsOrder,
  type GrassrootsOrder,
  hasOpenedBy,
  heldUntil,
  type OpenUnits,
  openUnits,
} from '../predicates/grassrootsOrder';
import { NO_UPPER, upperRows } from '../predicates/upperRows';
import { planName, unitCount } from '../../plan/planNames';
import type { Plan } from '../../plan/plan';
import type { Localized } from '../../text/language';
import type { Unit } from '../../unit/unit';
import { defineTableRule, type RuleContext } from '../rule';

const messages = {
  off: {
    vi: 'Đã tắt ở thông số upper.order.',
    en: 'Turned off by the parameter upper.order.',
  },
  noUpper: NO_UPPER,
  notHeld: {
    vi: 'Khai mạc {firstDay:date} khi còn {count:quantity} chưa tổ chức: {units:units}.',
    en: 'Opened on {firstDay:date} while {count:quantity} had not held theirs: {units:units}.',
  },
  heldLater: {
    vi: 'Khai mạc {firstDay:date}, khi {count:quantity} tổ chức cùng ngày hoặc sau ngày đó (muộn nhất {last:date}): {units:units}.',
    en: 'Opened on {firstDay:date}; {count:quantity} held theirs on that day or later (the last on {last:date}): {units:units}.',
  },
  unread: {
    vi: 'Khai mạc {firstDay:date}; chưa rõ {count:quantity} đã xong trước ngày đó chưa, vì ô ngày tổ chức không đọc được: {units:units}. Ghi đủ ngày/tháng/năm ở các dòng đó.',
    en: 'Opened on {firstDay:date}; whether {count:quantity} had held theirs is not known, as their date held cannot be read: {units:units}. Write day/month/year in those rows.',
  },
  plannedEarly: {
    vi: 'Dự kiến {planned:span}, khi {count:quantity} tổ chức hoặc dự kiến cùng ngày hoặc sau ngày đó (muộn nhất {last:date}): {units:units}. Đề nghị xếp lịch sau ngày {last:date}.',
    en: 'Planned for {planned:span}; {count:quantity} hold theirs on that day or later (the last on {last:date}): {units:units}. Plan it after {last:date}.',
  },
  tooEarly: {
    vi: 'Khai mạc {firstDay:date}, trong khi {upper:localized} (dòng {row:number}) đến {last:date} mới xong.',
    en: 'Opened on {firstDay:date}, while {upper:localized} (row {row:number}) ended on {last:date}.',
  },
  upperPending: {
    vi: 'Đã tổ chức ngày {held:span}, trong khi {upper:localized} (dòng {row:number}) chưa tổ chức.',
    en: 'Held {held:span}, while {upper:localized} (row {row:number}) has not been held.',
  },
  upperUnread: {
    vi: 'Đã tổ chức ngày {held:span}, trong khi ô ngày tổ chức của {upper:localized} (dòng {row:number}) không đọc được. Ghi đủ ngày/tháng/năm ở dòng đó.',
    en: 'Held {held:span}, while the date held of {upper:localized} (row {row:number}) cannot be read. Write day/month/year in that row.',
  },
} as const;

export const levelOrder = defineTableRule({
  code: 'level-order',
  name: { vi: 'Sai thứ tự đại hội giữa hai cấp', en: 'Levels out of order' },
  severity: 'error',
  description: {
    vi: 'Đại hội cấp trên tổ chức sau khi tất cả CĐCS thuộc diện phải tổ chức đã hoàn thành đại hội; kế hoạch cũng có thể quy định trước hoặc không xét (upper.order).',
    en: 'The upper congress is held after every grassroots unit that must hold a congress has done so; the plan may also say before, or off (upper.order).',
  },
  uses: ['level', 'planned', 'start', 'held'],
  messages,
  checkTable: (units, { plan, value, notRun, report }) => {
    const order = value('upper.order');
    if (order === undefined) return;
    if (order === 'off') {
      notRun('off', {});
      return;
    }
    const uppers = upperRows(units);
    const [first] = uppers;
    if (!first) {
      notRun('noUpper', {});
      return;
    }
    const grassroots = units.filter(({ level }) => level === 'grassroots');
    if (order === 'before') {
      checkGrassroots(first, grassroots, planName(plan, 'upperCongress'), report);
      return;
    }
    const open = openUnits(grassroots);
    // Rows of the upper level may be as many as the others, but their days are few.
    const heldOrder: OrderOn = remembering((day) => grassrootsOrder(grassroots, day, heldUntil));
    const expected: OrderOn = remembering((day) => grassrootsOrder(grassroots, day, expectedUntil));
    for (const upper of uppers) {
      if (upper.held) checkHeld(upper, open, heldOrder, plan, report);
      else checkPlanned(upper, expected, plan, report);
    }
  },
});

type Report = RuleContext<typeof messages>['report'];
/** How the grassroots congresses stand to an upper one that opens on a day. */
type OrderOn = (upperFirst: CalendarDate) => GrassrootsOrder;

function checkHeld(
  upper: Unit,
  { notHeld, unread }: OpenUnits,
  orderOn: OrderOn,
  plan: Plan,
  report: Report,
): void {
  const counted = (units: readonly Unit[]) => ({ count: unitCount(plan, units.length), units });
  const firstDay = upper.firstDay!;
  const location = { unit: upper, column: 'held' } as const;
  const { last, late } = orderOn(firstDay);
  if (notHeld.length > 0) {
    report(location, 'notHeld', { firstDay, ...counted(notHeld) });
  } else if (last && late.length > 0) {
    report(location, 'heldLater', { firstDay, last, ...counted(late) });
  } else if (unread.length > 0) {
    report({ ...location, severity: 'warning' }, 'unread', { firstDay, ...counted(unread) });
  }
}

function checkPlanned(upper: Unit, orderOn: OrderOn, plan: Plan, report: Report): void {
  const planned = upper.cells.date('planned');
  if (planned.kind !== 'interval') return;
  const { last, late } = orderOn(planned.interval.first);
  if (!last || late.length === 0) return;
  report({ unit: upper, column: 'planned', severity: 'warning' }, 'plannedEarly', {
    planned: planned.interval,
    last,
    count: unitCount(plan, late.length),
    units: late,
  });
}

/** The upper congress comes first: every grassroots congress opens after its end. */
function checkGrassroots(
  first: Unit,
  grassroots: readonly Unit[],
  upper: Localized,
  report: Report,
): void {
  const about = { upper, row: first.row };
  for (const unit of grassroots) {
    const { held, firstDay } = unit;
    const location = { unit, column: 'held' } as const;
    if (!held || !firstDay) continue;
    if (!first.held) {
      report(location, first.heldUnclear ? 'upperUnread' : 'upperPending', { ...about, held });
    } else if (hasOpenedBy(unit, first.held.last)) {
      report(location, 'tooEarly', { ...about, firstDay, last: first.held.last });
    }
  }
}
