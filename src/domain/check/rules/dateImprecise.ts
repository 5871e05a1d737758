/** A month or quarter that reaches over the deadline does not say whether the unit was on time. */
import { defineRowRule } from '../rule';
import { timingOf } from '../../unit/status';

export const dateImprecise = defineRowRule({
  code: 'date-imprecise',
  name: { vi: 'Ngày chưa đủ chính xác', en: 'Date not precise enough' },
  severity: 'warning',
  isAboutData: true,
  description: {
    vi: 'Ngày tổ chức đủ chính xác để biết trong hạn hay trễ hạn.',
    en: 'The date held is precise enough to tell whether it was on time.',
  },
  uses: ['held'],
  messages: {
    straddles: {
      vi: 'Ngày tổ chức ghi khoảng {held:span}, vắt qua hạn cuối {deadline:date}, nên chưa xác định được trong hạn hay trễ hạn. Ghi đúng ngày.',
      en: 'Held within {held:span}, which reaches over the last on-time day {deadline:date}. Write the exact day.',
    },
  },
  checkUnit: (unit, { lastOnTimeDay, report }) => {
    const deadline = lastOnTimeDay(unit);
    if (!deadline || !unit.held || timingOf(unit.held, deadline) !== 'straddling') return;
    report({ unit, column: 'held' }, 'straddles', { held: unit.held, deadline });
  },
});
