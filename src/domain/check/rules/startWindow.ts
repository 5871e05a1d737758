/** Congresses begin no earlier than the plan's first day for them. */
import { defineRowRule } from '../rule';
import { columnLabel } from '../../tracker/columns';
import type { Unit } from '../../unit/unit';

export const startWindow = defineRowRule({
  code: 'start-window',
  name: { vi: 'Trước thời gian kế hoạch', en: "Before the plan's period" },
  severity: 'warning',
  description: {
    vi: 'Đại hội công đoàn cấp cơ sở, kể cả đại hội điểm, không tổ chức trước ngày bắt đầu theo Kế hoạch; đại hội cấp trên cũng vậy nếu Kế hoạch có ngày bắt đầu.',
    en: "Grassroots congresses, the pilots included, are not held before the plan's first day; nor is the upper congress where the plan sets one.",
  },
  uses: ['planned', 'start', 'held'],
  messages: {
    early: {
      vi: '{column:column} {day:span}, trước ngày bắt đầu {from:date} của kế hoạch. Kiểm tra lại ngày, nhất là năm.',
      en: "{column:column} {day:span}, before the plan's first day {from:date}. Check the date, the year above all.",
    },
  },
  checkUnit: (unit, { term, report }) => {
    const from = term(unit, 'startFrom');
    const used = dateUsed(unit);
    if (!used || from == null || used.day.last >= from) return;
    report({ unit, column: used.column, term: 'startFrom' }, 'early', {
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
