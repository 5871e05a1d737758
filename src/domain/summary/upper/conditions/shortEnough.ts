/** The upper congress is no longer than the plan allows (II.4.2). */
import { againstLimit } from '../../../check/predicates/lengthLimit';
import { message } from '../../../text/message';
import { defineCondition, hasColumn, invalidPlan, missingColumn, unreadable } from '../condition';
import { met, notMet, unknown } from '../verdict';

const DURATION = {
  vi: 'Thời lượng {duration:halfDays}, tối đa {limit:halfDays} (1 ngày = 2 buổi).',
  en: 'Duration {duration:halfDays}, at most {limit:halfDays} (1 day = 2 half-days).',
} as const;
const TOO_LONG = {
  vi: 'Thời lượng {duration:halfDays}, tối đa {limit:halfDays}, vượt {over:halfDays} (1 ngày = 2 buổi).',
  en: 'Duration {duration:halfDays}, at most {limit:halfDays}, {over:halfDays} over (1 day = 2 half-days).',
} as const;
const NO_DURATION = {
  vi: 'Đại hội huyện chưa ghi thời lượng; tối đa {limit:halfDays} (1 ngày = 2 buổi).',
  en: 'No duration is given for the upper congress; at most {limit:halfDays} (1 day = 2 half-days).',
} as const;

export const shortEnough = defineCondition({
  key: 'duration',
  clause: (plan) => plan.clauseOf('upper.max_days'),
  label: {
    vi: 'Thời lượng đại hội huyện không quá mức tối đa',
    en: 'The upper congress is no longer than allowed',
  },
  needs: ['upper'],
  judge: ({ upper }) => {
    const { maxDays, invalid } = upper.unit.terms;
    if (maxDays === undefined) return invalidPlan(invalid.maxDays!);
    if (!hasColumn(upper.table, 'duration')) return missingColumn('duration');
    const duration = upper.unit.cells.number('duration');
    if (duration.kind === 'unreadable') return unreadable('duration', duration.text);
    if (duration.kind === 'blank') {
      return unknown(message(NO_DURATION, { limit: againstLimit(0, maxDays).limit }));
    }
    const { limit, over } = againstLimit(duration.value, maxDays);
    const slots = { duration: duration.value, limit };
    return over > 0
      ? notMet(message(TOO_LONG, { ...slots, over }), [upper.unit])
      : met(message(DURATION, slots));
  },
});
