/** A congress lasts no longer than the plan allows, by its stated duration and by its days (II.4). */
import { longSpan } from '../predicates/congressSpan';
import { againstLimit } from '../predicates/lengthLimit';
import { defineRowRule } from '../rule';

export const durationLimit = defineRowRule({
  code: 'duration-limit',
  name: { vi: 'Đại hội kéo dài quá quy định', en: 'Congress too long' },
  severity: 'error',
  description: {
    vi: 'Đại hội không kéo dài quá thời gian kế hoạch cho phép, theo thời lượng đã ghi và theo số ngày từ khai mạc đến khi xong.',
    en: 'A congress is no longer than the plan allows, by its stated duration and by the days from opening to end.',
  },
  uses: ['duration', 'start', 'held'],
  messages: {
    long: {
      vi: 'Thời lượng {duration:halfDays}, tối đa {limit:halfDays}, vượt {over:halfDays} (1 ngày = 2 buổi).',
      en: 'Lasted {duration:halfDays}; at most {limit:halfDays}, {over:halfDays} over (1 day = 2 half-days).',
    },
    spread: {
      vi: 'Khai mạc {first:date}, xong {last:date}: {days:days}, tối đa {limit:days}. Kiểm tra lại các ngày.',
      en: 'Opened on {first:date}, ended on {last:date}: {days:days}; at most {limit:days}. Check the dates.',
    },
  },
  checkUnit: (unit, { term, report }) => {
    const maxDays = term(unit, 'maxDays');
    if (!unit.held || maxDays === undefined) return;
    const cell = unit.cells.number('duration');
    const duration = cell.kind === 'number' ? cell.value : 0;
    const { limit, over } = againstLimit(duration, maxDays);
    if (over > 0) {
      report({ unit, column: 'duration', term: 'maxDays' }, 'long', { duration, limit, over });
      return;
    }
    const span = longSpan(unit, maxDays);
    if (span) {
      report({ unit, column: 'held', term: 'maxDays' }, 'spread', { ...span, limit: maxDays });
    }
  },
});
