/** A congress lasts no longer than the plan allows: one day, for the upper congress a day and a half. */
import { againstLimit } from '../predicates/lengthLimit';
import { defineRowRule } from '../rule';

export const durationLimit = defineRowRule({
  code: 'duration-limit',
  name: { vi: 'Đại hội kéo dài quá quy định', en: 'Congress too long' },
  severity: 'error',
  description: {
    vi: 'Đại hội không kéo dài quá thời gian kế hoạch cho phép: cấp cơ sở (II.4.1), cấp huyện (II.4.2).',
    en: 'A congress is no longer than the plan allows: grassroots (II.4.1), upper (II.4.2).',
  },
  needs: ['duration'],
  messages: {
    long: {
      vi: 'Thời lượng {duration:halfDays}, tối đa {limit:halfDays}, vượt {over:halfDays} (1 ngày = 2 buổi).',
      en: 'Lasted {duration:halfDays}; at most {limit:halfDays}, {over:halfDays} over (1 day = 2 half-days).',
    },
  },
  checkUnit: (unit, { term, report }) => {
    const maxDays = term(unit, 'maxDays');
    const duration = unit.cells.number('duration');
    if (!unit.held || duration.kind !== 'number') return;
    if (maxDays === undefined) return;
    const { limit, over } = againstLimit(duration.value, maxDays);
    if (over <= 0) return;
    report({ unit, column: 'duration', term: 'maxDays' }, 'long', {
      duration: duration.value,
      limit,
      over,
    });
  },
});
