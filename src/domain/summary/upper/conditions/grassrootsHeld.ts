/** Every required grassroots unit has held its congress (II.4.2). */
import { heldUntil, latestDay, openUnits } from '../../../check/predicates/grassrootsOrder';
import { message } from '../../../text/message';
import { defineCondition } from '../condition';
import { met, notMet, unknown } from '../verdict';

const ALL_HELD = {
  vi: 'Đã tổ chức {held:number}/{all:number} đơn vị; đại hội cuối cùng xong {last:date}.',
  en: '{held:number} of {all:number} units have held theirs; the last ended on {last:date}.',
} as const;
const SOME_OPEN = {
  vi: 'Đã tổ chức {held:number}/{all:number} đơn vị, còn {open:number} đơn vị.',
  en: '{held:number} of {all:number} units have held theirs, {open:number} have not.',
} as const;
const SOME_UNCLEAR = {
  vi: 'Đã tổ chức {held:number}/{all:number} đơn vị; {unclear:number} đơn vị ghi ngày tổ chức không đọc được.',
  en: '{held:number} of {all:number} units have held theirs; the date held of {unclear:number} cannot be read.',
} as const;

export const grassrootsHeld = defineCondition({
  key: 'grassroots-held',
  clause: (plan) => plan.ruleClause('level-order'),
  label: {
    vi: 'Mọi đơn vị cơ sở thuộc diện phải tổ chức đã đại hội xong',
    en: 'Every required grassroots unit has held its congress',
  },
  needs: ['asOf', 'grassroots'],
  judge: ({ grassroots }) => {
    const all = grassroots.length;
    const { notHeld, unread } = openUnits(grassroots);
    const held = all - notHeld.length - unread.length;
    if (notHeld.length > 0) {
      const missing = grassroots.filter((unit) => !unit.held);
      return notMet(message(SOME_OPEN, { held, all, open: missing.length }), missing);
    }
    if (unread.length > 0) {
      return unknown(message(SOME_UNCLEAR, { held, all, unclear: unread.length }), unread);
    }
    return met(message(ALL_HELD, { held, all, last: latestDay(grassroots, heldUntil)! }));
  },
});
