/** Every required unit has elected its delegates, as many as allotted (II.1(4)). */
import { delegateElection } from '../../../check/predicates/delegateElection';
import { message } from '../../../text/message';
import type { Unit } from '../../../unit/unit';
import { planName, unitCount } from '../../../plan/planNames';
import { defineCondition, hasColumn, missingColumn } from '../condition';
import { met, notMet, unknown } from '../verdict';

const LABEL = {
  vi: 'Tất cả {unit:localized} đã bầu đủ đại biểu dự {upper:localized}',
  en: 'Every {unit:localized} has elected its delegates to {upper:localized}',
} as const;
const ALL_ELECTED = {
  vi: 'Đã bầu đủ ở {done:number}/{all:quantity}, cộng {delegates:number} đại biểu.',
  en: '{done:number} of {all:quantity} elected theirs, {delegates:number} delegates together.',
} as const;
const NOT_ALL_ELECTED = {
  vi: 'Đã bầu đủ ở {done:number}/{all:quantity}; {open:number} chưa tổ chức đại hội, {faulty:number} chưa bầu hoặc bầu khác số phân bổ, {unclear:number} chưa rõ.',
  en: '{done:number} of {all:quantity} elected theirs; {open:number} not held yet, {faulty:number} elected none or not the number allotted, {unclear:number} not known.',
} as const;

export const allElected = defineCondition({
  key: 'delegates',
  clause: (plan) => plan.ruleClause('delegates-elected'),
  label: (plan) =>
    message(LABEL, {
      unit: planName(plan, 'unitLabel'),
      upper: planName(plan, 'upperCongress'),
    }),
  needs: ['asOf', 'grassroots'],
  // Units that hold their congress afterwards elect no delegates to it there.
  isAsked: ({ plan }) => plan.get('upper.order') !== 'before' && !plan.isOff('delegates-elected'),
  judge: ({ plan, grassroots, grassrootsTables }) => {
    if (!grassrootsTables.every((table) => hasColumn(table, 'del_elected'))) {
      return missingColumn('del_elected');
    }
    const blocking: Unit[] = [];
    const counts = { open: 0, faulty: 0, unclear: 0 };
    let delegates = 0;
    for (const unit of grassroots) {
      const election = delegateElection(unit, plan);
      if (unit.held && election.kind === 'elected') {
        delegates += election.elected;
        continue;
      }
      blocking.push(unit);
      const isUnclear = unit.held ? election.kind === 'unreadable' : unit.heldUnclear;
      counts[isUnclear ? 'unclear' : unit.held ? 'faulty' : 'open']++;
    }
    const done = grassroots.length - blocking.length;
    const all = unitCount(plan, grassroots.length);
    if (blocking.length === 0) return met(message(ALL_ELECTED, { done, all, delegates }));
    const explanation = message(NOT_ALL_ELECTED, { done, all, ...counts });
    return counts.open + counts.faulty > 0
      ? notMet(explanation, blocking)
      : unknown(explanation, blocking);
  },
});
