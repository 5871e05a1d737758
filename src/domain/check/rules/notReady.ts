/** What must be done before a congress is done once the congress draws near (II.2). */
import { daysBetween } from '../../calendar';
import { type ColumnKey, columnLabel } from '../../tracker/columns';
import type { Unit } from '../../unit/unit';
import { defineRowRule } from '../rule';

const PREPARATIONS = ['personnel', 'prop_before', 'emulation', 'docs'] as const;

export const notReady = defineRowRule({
  code: 'not-ready',
  name: { vi: 'Sắp đại hội nhưng chưa chuẩn bị đủ', en: 'Congress near, but not prepared' },
  severity: 'warning',
  description: {
    vi: 'Khi sắp đến ngày dự kiến (chưa có thì hạn cuối), nhân sự đã được duyệt, đã tuyên truyền trước đại hội và phát động thi đua; đại hội cấp trên còn phải duyệt xong văn kiện.',
    en: 'As the planned day (without one, the last on-time day) draws near, personnel is approved, publicity is under way and the emulation movement is launched; for the upper congress the drafts are approved too.',
  },
  needsAny: ['planned', ...PREPARATIONS],
  uses: ['level'],
  messages: {
    planned: {
      vi: 'Dự kiến {planned:span}, chưa xác nhận: {missing:columns}. Hoàn thành trước khi đại hội, rồi đánh dấu “x” hoặc ghi ngày.',
      en: 'Planned for {planned:span}; not confirmed: {missing:columns}. Complete it before the congress, then put an "x" or the date.',
    },
    due: {
      vi: 'Hạn cuối {deadline:date} còn {left:days}, chưa xác nhận: {missing:columns}. Hoàn thành trước khi đại hội, rồi đánh dấu “x” hoặc ghi ngày.',
      en: 'Last on-time day {deadline:date}, {left:days} left; not confirmed: {missing:columns}. Complete it before the congress, then put an "x" or the date.',
    },
  },
  checkUnit: (unit, { asOf, value, lastOnTimeDay, hasColumn, report }) => {
    const today = asOf();
    const soon = value('due_soon_days');
    const planned = unit.cells.date('planned');
    const deadline = planned.kind === 'interval' ? undefined : lastOnTimeDay(unit);
    if (!today || soon === undefined || !isAhead(unit)) return;
    const day = planned.kind === 'interval' ? planned.interval.first : deadline;
    if (!day || daysBetween(today, day) > soon) return;
    const missing = preparationsOf(unit).filter(
      (column) => hasColumn(column) && unit.cells.mark(column).kind === 'no',
    );
    const [column] = missing;
    if (!column) return;
    const about = { missing: missing.map(columnLabel) };
    if (planned.kind === 'interval') {
      report({ unit, column }, 'planned', { ...about, planned: planned.interval });
    } else {
      const left = daysBetween(today, day);
      report({ unit, column }, 'due', { ...about, deadline: day, left });
    }
  },
});

/** Not held, and no date in the way that would have to be put right first. */
function isAhead({ cells, status }: Unit): boolean {
  const { kind } = cells.date('held');
  return (kind === 'blank' || kind === 'tentative') && status !== 'overdue';
}

/** Documents are what the upper congress alone has approved. */
function preparationsOf({ level }: Unit): readonly (ColumnKey & (typeof PREPARATIONS)[number])[] {
  return level === 'upper' ? PREPARATIONS : PREPARATIONS.filter((column) => column !== 'docs');
}
