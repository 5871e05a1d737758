/** The upper congress is no longer than the plan allows (II.4.2). */
import { longSpan } from '../../../check/predicates/congressSpan';
import { againstLimit } from '../../../check/predicates/lengthLimit';
import { message } from '../../../text/message';
import { planName, planNameAtStart } from '../../../plan/planNames';
import { defineCondition, hasColumn, invalidPlan, missingColumn, unreadable } from '../condition';
import { met, notMet, unknown } from '../verdict';

const LABEL = {
  vi: 'Thời gian {upper:localized} không quá mức tối đa',
  en: 'The length of {upper:localized} is within the limit',
} as const;
const LABEL_WITH_LIMIT = {
  vi: 'Thời gian {upper:localized} không quá {limit:days}',
  en: 'The length of {upper:localized} is at most {limit:days}',
} as const;
const DURATION = {
  vi: 'Thời gian {duration:halfDays}, tối đa {limit:halfDays} (1 ngày = 2 buổi).',
  en: 'Duration {duration:halfDays}, at most {limit:halfDays} (1 day = 2 half-days).',
} as const;
const TOO_LONG = {
  vi: 'Thời gian {duration:halfDays}, tối đa {limit:halfDays}, vượt {over:halfDays} (1 ngày = 2 buổi).',
  en: 'Duration {duration:halfDays}, at most {limit:halfDays}, {over:halfDays} over (1 day = 2 half-days).',
} as const;
const TOO_MANY_DAYS = {
  vi: 'Khai mạc {first:date}, xong {last:date}: {days:days}, tối đa {limit:days}.',
  en: 'Opened on {first:date}, ended on {last:date}: {days:days}; at most {limit:days}.',
} as const;
const NO_DURATION = {
  vi: '{upper:localized} chưa ghi thời gian đại hội; tối đa {limit:halfDays} (1 ngày = 2 buổi).',
  en: '{upper:localized} has no duration; at most {limit:halfDays} (1 day = 2 half-days).',
} as const;

export const shortEnough = defineCondition({
  key: 'duration',
  clause: (plan) => plan.clauseOf('upper.max_days'),
  label: (plan) => {
    const limit = plan.get('upper.max_days');
    return limit === undefined
      ? message(LABEL, { upper: planName(plan, 'upperCongress') })
      : message(LABEL_WITH_LIMIT, { upper: planName(plan, 'upperCongress'), limit });
  },
  needs: ['upper'],
  judge: ({ plan, upper }) => {
    const { maxDays, invalid } = upper.unit.terms;
    if (maxDays === undefined) return invalidPlan(invalid.maxDays!);
    const span = longSpan(upper.unit, maxDays);
    if (span) return notMet(message(TOO_MANY_DAYS, { ...span, limit: maxDays }), [upper.unit]);
    if (!hasColumn(upper.table, 'duration')) return missingColumn('duration');
    const duration = upper.unit.cells.number('duration');
    if (duration.kind === 'unreadable') return unreadable(plan, 'duration', duration.text);
    if (duration.kind === 'blank') {
      const { limit } = againstLimit(0, maxDays);
      return unknown(
        message(NO_DURATION, { upper: planNameAtStart(plan, 'upperCongress'), limit }),
      );
    }
    const { limit, over } = againstLimit(duration.value, maxDays);
    const slots = { duration: duration.value, limit };
    return over > 0
      ? notMet(message(TOO_LONG, { ...slots, over }), [upper.unit])
      : met(message(DURATION, slots));
  },
});
