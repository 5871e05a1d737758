/** Grassroots congresses begin no earlier than the plan's first quarter (II.4.1). */
import { defineRowRule } from '../rule';
import { columnLabel } from '../../tracker/columns';
import type { Unit } from '../../unit/unit';

export const startWindow = defineRowRule({
  code: 'start-window',
  name: { vi: 'Trước thời gian kế hoạch', en: "Before the plan's period" },
  severity: 'warning',
  clause: 'II.4.1',
  description: {
    vi: 'Đại hội cơ sở, kể cả đại hội điểm, không tiến hành trước ngày bắt đầu của kế hoạch.',
    en: "Grassroots congresses, the pilot included, are not held before the plan's first day.",
  },
  uses: ['planned', 'start', 'held'],
  messages: {
    early: {
      vi: '{column:column} {day:span}, trước ngày bắt đầu {from:date} của kế hoạch. Kiểm tra lại ngày, nhất là năm.',
      en: "{column:column} {day:span}, before the plan's first day {from:date}. Check the date, the year above all.",
    },
  },
  checkUnit: (unit, { value, report }) => {
    if (unit.milestone === 'upper') return;
    const from = value('grassroots.start_from');
    const used = dateUsed(unit);
    if (!used || from === undefined || used.day.last >= from) return;
    report({ unit, column: used.column }, 'early', {
      column: columnLabel(used.column),
      day: used.day,
      from,
    });
  },
});

/** `start`, else the date held, else the planned date. */
function dateUsed(unit: Unit) {
  const start = unit.cells.date('start');
  if (start.kind === 'interval') return { column: 'start', day: start.interval } as const;
  if (unit.held) return { column: 'held', day: unit.held } as const;
  const planned = unit.cells.date('planned');
  if (planned.kind !== 'interval') return null;
  return { column: 'planned', day: planned.interval } as const;
}
