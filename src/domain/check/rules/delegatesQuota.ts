/** No more delegates are summoned than the unit's size band allows; a plenary congress has no limit (II.3). */
import { defineRowRule } from '../rule';
import { sizeBand } from '../../unit/sizeBand';

export const delegatesQuota = defineRowRule({
  code: 'delegates-quota',
  name: { vi: 'Vượt số lượng đại biểu', en: 'Too many delegates' },
  severity: 'warning',
  description: {
    vi: 'Số đại biểu triệu tập không vượt khung theo số đoàn viên, nơi có quy định; đại hội toàn thể không bị giới hạn.',
    en: 'No more delegates are summoned than the size band allows, where one is set; a plenary congress has no limit.',
  },
  needs: ['summoned'],
  needsQuota: true,
  uses: ['members', 'form'],
  messages: {
    above: {
      vi: 'Triệu tập {summoned:number} đại biểu, khung cho {members:number} đoàn viên tối đa {bound:number}, vượt {difference:number}.',
      en: '{summoned:number} delegates summoned; at most {bound:number} for {members:number} members, {difference:number} too many.',
    },
  },
  checkUnit: (unit, { plan, report }) => {
    const summoned = unit.cells.number('summoned');
    const form = unit.cells.choice('form');
    const members = unit.cells.number('members');
    const bound = sizeBand(unit, plan)?.delegates_max;
    if (form.kind === 'choice' && form.code === 'plenary') return;
    if (!unit.held || summoned.kind !== 'number' || members.kind !== 'number') return;
    if (typeof bound !== 'number' || summoned.value <= bound) return;
    report({ unit, column: 'summoned' }, 'above', {
      summoned: summoned.value,
      members: members.value,
      bound,
      difference: summoned.value - bound,
    });
  },
});
