/** Two thirds of those summoned attend (article 10 of the Charter). */
import { defineRowRule } from '../rule';

export const quorum = defineRowRule({
  code: 'quorum',
  name: { vi: 'Đại biểu có mặt chưa đủ 2/3', en: 'Fewer than two thirds present' },
  severity: 'warning',
  description: {
    vi: 'Ít nhất hai phần ba số được triệu tập có mặt (Điều 10 Điều lệ Công đoàn Việt Nam).',
    en: 'At least two thirds of those summoned are present (article 10 of the Charter).',
  },
  needs: ['summoned', 'present'],
  messages: {
    short: {
      vi: 'Có mặt {present:number}/{summoned:number}, cần ít nhất {least:number} (2/3), thiếu {difference:number}.',
      en: '{present:number} of {summoned:number} present; at least {least:number} needed (2/3), {difference:number} too few.',
    },
  },
  checkUnit: (unit, { report }) => {
    const summoned = unit.cells.number('summoned');
    const present = unit.cells.number('present');
    if (!unit.held || summoned.kind !== 'number' || present.kind !== 'number') return;
    if (present.value * 3 >= summoned.value * 2) return;
    const least = Math.ceil((summoned.value * 2) / 3);
    report({ unit, column: 'present' }, 'short', {
      present: present.value,
      summoned: summoned.value,
      least,
      difference: least - present.value,
    });
  },
});
