/** Without its duration a congress cannot be held against the plan's limit (II.4). */
import { defineRowRule } from '../rule';

export const durationMissing = defineRowRule({
  code: 'duration-missing',
  name: { vi: 'Chưa ghi thời lượng', en: 'Duration not given' },
  severity: 'warning',
  description: {
    vi: 'Đại hội đã tổ chức phải ghi thời lượng.',
    en: 'The duration of a congress that was held is given.',
  },
  needs: ['duration'],
  messages: {
    missing: {
      vi: 'Đã tổ chức ngày {held:span} nhưng chưa ghi thời gian đại hội. Ghi số ngày hoặc số buổi, ví dụ “01 ngày”, “1 buổi”.',
      en: 'Held {held:span} without a duration. Write days or half-days, e.g. "01 ngày", "1 buổi".',
    },
  },
  checkUnit: (unit, { report }) => {
    if (!unit.held || unit.cells.number('duration').kind !== 'blank') return;
    report({ unit, column: 'duration' }, 'missing', { held: unit.held });
  },
});
