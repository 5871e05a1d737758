/** The committee has the size allotted to it, else that of its size band, else the smallest (II.3). */
import { sizeBand } from '../../unit/sizeBand';
import { isSmallUnit } from '../predicates/smallUnit';
import { defineRowRule } from '../rule';

export const committeeQuota = defineRowRule({
  code: 'committee-quota',
  name: { vi: 'Sai số lượng Ban Chấp hành', en: 'Committee of the wrong size' },
  severity: 'warning',
  description: {
    vi: 'Số ủy viên Ban Chấp hành đã bầu đúng số phân bổ; nơi không phân bổ thì trong khung theo số đoàn viên và không ít hơn số tối thiểu (committee.min).',
    en: 'The committee has as many members as allotted; where none are, as many as its size band allows and no fewer than the minimum (committee.min).',
  },
  needs: ['bch_elected'],
  uses: ['members', 'bch_quota'],
  messages: {
    allotted: {
      vi: 'Đã bầu {elected:number} ủy viên, phân bổ {allotted:number}, chênh lệch {difference:number}.',
      en: '{elected:number} committee members elected, {allotted:number} allotted, a difference of {difference:number}.',
    },
    below: {
      vi: 'Đã bầu {elected:number} ủy viên, khung cho {members:number} đoàn viên tối thiểu {bound:number}, thiếu {difference:number}.',
      en: '{elected:number} committee members elected; at least {bound:number} for {members:number} members, {difference:number} too few.',
    },
    above: {
      vi: 'Đã bầu {elected:number} ủy viên, khung cho {members:number} đoàn viên tối đa {bound:number}, vượt {difference:number}.',
      en: '{elected:number} committee members elected; at most {bound:number} for {members:number} members, {difference:number} too many.',
    },
    few: {
      vi: 'Đã bầu {elected:number} ủy viên, Ban Chấp hành tối thiểu {bound:number}, thiếu {difference:number}.',
      en: '{elected:number} committee members elected; a committee has at least {bound:number}, {difference:number} too few.',
    },
  },
  checkUnit: (unit, { plan, value, report }) => {
    const least = value('committee.min') ?? 0;
    const hasMinimum = !isSmallUnit(unit, () => value('small_unit_members'));
    const cell = unit.cells.number('bch_elected');
    const quota = unit.cells.number('bch_quota');
    if (!unit.held || cell.kind !== 'number' || quota.kind === 'unreadable') return;
    const elected = cell.value;
    const location = { unit, column: 'bch_elected' } as const;
    if (quota.kind === 'number') {
      const difference = Math.abs(elected - quota.value);
      if (difference > 0) {
        report(location, 'allotted', { elected, allotted: quota.value, difference });
      }
      return;
    }
    const { committee_min: min = null, committee_max: max = null } = sizeBand(unit, plan) ?? {};
    const size = unit.cells.number('members');
    const members = size.kind === 'number' ? size.value : 0;
    if (max !== null && elected > max) {
      const difference = elected - max;
      report(location, 'above', { elected, members, bound: max, difference });
    } else if (hasMinimum && min !== null && elected < min) {
      const difference = min - elected;
      report(location, 'below', { elected, members, bound: min, difference });
    } else if (hasMinimum && min === null && elected > 0 && elected < least) {
      report(location, 'few', { elected, bound: least, difference: least - elected });
    }
  },
});
