/** The upper congress follows all grassroots congresses (II.4.2). */
import { expectedUntil, grassrootsOrder, heldUntil } from '../predicates/grassrootsOrder';
import { defineTableRule, type RuleContext } from '../rule';
import type { Unit } from '../../unit/unit';

const messages = {
  notHeld: {
    vi: 'Đại hội huyện khai mạc {firstDay:date} khi còn {count:number} đơn vị cơ sở chưa tổ chức: {units:list}.',
    en: 'The upper congress opened on {firstDay:date} while {count:number} grassroots units had not held theirs: {units:list}.',
  },
  heldLater: {
    vi: 'Đại hội huyện khai mạc {firstDay:date}, không sau {count:number} đại hội cơ sở; muộn nhất {last:date}: {units:list}.',
    en: 'The upper congress opened on {firstDay:date}, not after {count:number} grassroots congresses; the last on {last:date}: {units:list}.',
  },
  plannedEarly: {
    vi: 'Đại hội huyện dự kiến {planned:span}, không sau {count:number} đại hội cơ sở; muộn nhất {last:date}: {units:list}. Đề nghị xếp lịch sau ngày đó.',
    en: 'The upper congress is planned for {planned:span}, not after {count:number} grassroots congresses; the last on {last:date}: {units:list}. Plan it after that day.',
  },
} as const;

/** How many units a message names; the others are counted. */
const NAMED_UNITS = 3;

export const levelOrder = defineTableRule({
  code: 'level-order',
  name: { vi: 'Đại hội huyện trước đại hội cơ sở', en: 'Levels out of order' },
  severity: 'error',
  description: {
    vi: 'Đại hội công đoàn huyện tổ chức sau khi mọi đơn vị cơ sở thuộc diện phải tổ chức đã xong.',
    en: 'The upper congress is held after every grassroots unit that must hold a congress has done so.',
  },
  needs: ['level'],
  uses: ['planned', 'start', 'held'],
  messages,
  checkTable: (units, { report }) => {
    const grassroots = units.filter(({ level }) => level === 'grassroots');
    for (const upper of units) {
      if (upper.level !== 'upper') continue;
      if (upper.held) checkHeld(upper, grassroots, report);
      else checkPlanned(upper, grassroots, report);
    }
  },
});

type Report = RuleContext<typeof messages>['report'];

function checkHeld(upper: Unit, grassroots: readonly Unit[], report: Report): void {
  const firstDay = upper.firstDay!;
  const location = { unit: upper, column: 'held' } as const;
  const open = grassroots.filter(({ held }) => !held);
  if (open.length > 0) {
    report(location, 'notHeld', { firstDay, count: open.length, units: namesOf(open) });
    return;
  }
  const { last, late } = grassrootsOrder(grassroots, firstDay, heldUntil);
  if (!last || late.length === 0) return;
  report(location, 'heldLater', { firstDay, last, count: late.length, units: namesOf(late) });
}

function checkPlanned(upper: Unit, grassroots: readonly Unit[], report: Report): void {
  const planned = upper.cells.date('planned');
  if (planned.kind !== 'interval') return;
  const { last, late } = grassrootsOrder(grassroots, planned.interval.first, expectedUntil);
  if (!last || late.length === 0) return;
  report({ unit: upper, column: 'planned', severity: 'warning' }, 'plannedEarly', {
    planned: planned.interval,
    last,
    count: late.length,
    units: namesOf(late),
  });
}

function namesOf(units: readonly Unit[]): string[] {
  const names = units.slice(0, NAMED_UNITS).map(({ name, row }) => `${name} (${row})`);
  return units.length > NAMED_UNITS ? [...names, '…'] : names;
}
