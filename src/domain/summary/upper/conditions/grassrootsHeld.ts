/** Every required grassroots unit has held its congress (II.4.2). */
import { heldUntil, latestDay, openUnits } from '../../../check/predicates/grassrootsOrder';
import { message } from '../../../text/message';
import { planName, unitCount } from '../../../plan/planNames';
import { defineCondition, invalidPlan } from '../condition';
import { mayFollow } from '../levelsInOrder';
import { met, notMet, unknown } from '../verdict';

const LABEL = {
  vi: 'Tất cả {unit:localized} thuộc diện phải tổ chức đã hoàn thành đại hội',
  en: 'Every required {unit:localized} has held its congress',
} as const;
const ALL_HELD = {
  vi: 'Đã tổ chức {held:number}/{all:quantity}; đại hội cuối cùng hoàn thành ngày {last:date}.',
  en: '{held:number} of {all:quantity} held theirs; the last ended on {last:date}.',
} as const;
const SOME_OPEN = {
  vi: 'Đã tổ chức {held:number}/{all:quantity}, còn {open:quantity}.',
  en: '{held:number} of {all:quantity} held theirs; not held: {open:quantity}.',
} as const;
const SOME_UNCLEAR = {
  vi: 'Đã tổ chức {held:number}/{all:quantity}; ngày tổ chức của {unclear:quantity} không đọc được.',
  en: '{held:number} of {all:quantity} held theirs; the date held of {unclear:quantity} cannot be read.',
} as const;

export const grassrootsHeld = defineCondition({
  key: 'grassroots-held',
  clause: (plan) => plan.ruleClause('level-order'),
  label: (plan) => message(LABEL, { unit: planName(plan, 'unitLabel') }),
  needs: ['asOf', 'grassroots'],
  isAsked: ({ plan }) => mayFollow(plan),
  judge: ({ plan, grassroots }) => {
    if (plan.get('upper.order') === undefined) return invalidPlan('upper.order');
    const all = unitCount(plan, grassroots.length);
    const { notHeld, unread } = openUnits(grassroots);
    const held = grassroots.length - notHeld.length - unread.length;
    if (notHeld.length > 0) {
      const missing = grassroots.filter((unit) => !unit.held);
      return notMet(
        message(SOME_OPEN, { held, all, open: unitCount(plan, missing.length) }),
        missing,
      );
    }
    if (unread.length > 0) {
      return unknown(
        message(SOME_UNCLEAR, { held, all, unclear: unitCount(plan, unread.length) }),
        unread,
      );
    }
    return met(message(ALL_HELD, { held, all, last: latestDay(grassroots, heldUntil)! }));
  },
});
