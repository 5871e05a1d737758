/** The pilot has been held, before every other grassroots congress (II.4.1). */
import { NO_PILOT, pilotOrder } from '../../../check/predicates/pilotOrder';
import { message } from '../../../text/message';
import { planName, unitCount } from '../../../plan/planNames';
import { hasPilots } from '../../parts/pilots';
import { defineCondition } from '../condition';
import { met, notMet, unknown } from '../verdict';

const LABEL = {
  vi: 'Đại hội điểm đã hoàn thành trước đại hội của các {units:localized} khác',
  en: 'The pilot congress has been held, before those of the other {units:localized}',
} as const;
const PILOT_UNCLEAR = {
  vi: 'Ngày tổ chức đại hội điểm không đọc được.',
  en: 'The date of the pilot congress cannot be read.',
} as const;
const PILOT_OPEN = {
  vi: 'Đại hội điểm chưa tổ chức; {units:quantity} khác đã tổ chức.',
  en: 'The pilot has not been held; held before it: {units:quantity}.',
} as const;
const PILOT_NOT_FIRST = {
  vi: 'Đại hội điểm hoàn thành ngày {end:date}; {units:quantity} khai mạc trước hoặc trong ngày đó.',
  en: 'The pilot ended on {end:date}; {units:quantity} opened on that day or before.',
} as const;
const ORDER_UNCLEAR = {
  vi: 'Đại hội điểm hoàn thành ngày {end:date}; ngày tổ chức của {units:quantity} không đọc được.',
  en: 'The pilot ended on {end:date}; the date held of {units:quantity} cannot be read.',
} as const;
const PILOT_FIRST = {
  vi: 'Đại hội điểm hoàn thành ngày {end:date}, trước {count:number} đại hội khác đã tổ chức.',
  en: 'The pilot ended on {end:date}, before the {count:number} other congresses held.',
} as const;
const PILOT_HELD = {
  vi: 'Đại hội điểm hoàn thành ngày {end:date}; không xét thứ tự (quy tắc pilot-first đã tắt).',
  en: 'The pilot ended on {end:date}; the order is not looked at (the rule pilot-first is off).',
} as const;

export const pilotHeldFirst = defineCondition({
  key: 'pilot-first',
  clause: (plan) => plan.ruleClause('pilot-first'),
  label: (plan) => message(LABEL, { units: planName(plan, 'unitLabels') }),
  needs: ['asOf', 'grassroots'],
  isAsked: ({ plan, grassroots }) =>
    plan.get('upper.order') !== 'before' && hasPilots(plan, grassroots ?? []),
  judge: ({ plan, grassroots }) => {
    const order = pilotOrder(grassroots);
    if (!order) return unknown(message(NO_PILOT, {}));
    const { pilot, pilotEnd: end, held, early } = order;
    if (end === null) {
      return pilot.heldUnclear
        ? unknown(message(PILOT_UNCLEAR, {}), [pilot])
        : notMet(message(PILOT_OPEN, { units: unitCount(plan, held.length) }), [pilot]);
    }
    if (plan.isOff('pilot-first')) {
      return met(message(PILOT_HELD, { end }));
    }
    if (early.length > 0) {
      return notMet(message(PILOT_NOT_FIRST, { end, units: unitCount(plan, early.length) }), early);
    }
    const unclear = grassroots.filter(
      ({ milestone, heldUnclear }) => milestone === 'grassroots' && heldUnclear,
    );
    return unclear.length > 0
      ? unknown(message(ORDER_UNCLEAR, { end, units: unitCount(plan, unclear.length) }), unclear)
      : met(message(PILOT_FIRST, { end, count: held.length }));
  },
});
