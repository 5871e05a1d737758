/** The committee has the size allotted to it (II.3). */
import { defineRowRule } from '../rule';
import { sizeBand } from '../../unit/sizeBand';

export const committeeQuota = defineRowRule({
  code: 'committee-quota',
  name: { vi: 'Sai số lượng ban chấp hành', en: 'Committee of the wrong size' },
  severity: 'warning',
  description: {
    vi: 'Số ủy viên ban chấp hành đã bầu đúng số phân bổ và trong khung theo số đoàn viên, nơi có quy định.',
    en: 'The committee has as many members as allotted, and as its size band allows, where either is set.',
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
  },
  checkUnit: (unit, { plan, report }) => {
    const cell = unit.cells.number('bch_elected');
    if (!unit.held || cell.kind !== 'number') return;
    const elected = cell.value;
    const location = { unit, column: 'bch_elected' } as const;
    const quota = unit.cells.number('bch_quota');
    if (quota.kind === 'number' && quota.value !== elected) {
      const difference = Math.abs(elected - quota.value);
      report(location, 'allotted', { elected, allotted: quota.value, difference });
      return;
    }
    const band = sizeBand(unit, plan);
    const members = unit.cells.number('members');
    if (!band || members.kind !== 'number') return;
    const { committee_min: min, committee_max: max } = band;
    const about = { elected, members: members.value };
    if (min !== null && elected < min) {
      report(location, 'below', { ...about, bound: min, difference: min - elected });
    } else if (max !== null && elected > max) {
      report(location, 'above', { ...about, bound: max, difference: elected - max });
    }
  },
});
