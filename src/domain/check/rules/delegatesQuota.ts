/** No more delegates attend than the unit's size band allows (II.3). */
import { defineRowRule } from '../rule';
import { sizeBand } from '../../unit/sizeBand';

export const delegatesQuota = defineRowRule({
  code: 'delegates-quota',
  name: { vi: 'Vượt số lượng đại biểu', en: 'Too many delegates' },
  severity: 'warning',
  description: {
    vi: 'Số đại biểu dự đại hội không vượt khung theo số đoàn viên, nơi có quy định.',
    en: 'No more delegates attended than the size band allows, where one is set.',
  },
  needs: ['present'],
  needsQuota: true,
  uses: ['members'],
  messages: {
    above: {
      vi: 'Có mặt {present:number} đại biểu, khung cho {members:number} đoàn viên tối đa {bound:number}, vượt {difference:number}.',
      en: '{present:number} delegates present; at most {bound:number} for {members:number} members, {difference:number} too many.',
    },
  },
  checkUnit: (unit, { plan, report }) => {
    const present = unit.cells.number('present');
    const members = unit.cells.number('members');
    const bound = sizeBand(unit, plan)?.delegates_max;
    if (!unit.held || present.kind !== 'number' || members.kind !== 'number') return;
    if (typeof bound !== 'number' || present.value <= bound) return;
    report({ unit, column: 'present' }, 'above', {
      present: present.value,
      members: members.value,
      bound,
      difference: present.value - bound,
    });
  },
});
