/** A congress is valid where two thirds of those summoned attend (article 10 of the Charter). */
import { defineRowRule } from '../rule';

export const quorum = defineRowRule({
  code: 'quorum',
  name: { vi: 'Tỷ lệ đại biểu có mặt chưa đủ 2/3', en: 'Fewer than two thirds present' },
  severity: 'error',
  description: {
    vi: 'Đại hội hợp lệ khi có ít nhất hai phần ba (2/3) tổng số thành viên được triệu tập tham dự.',
    en: 'A congress is valid where at least two thirds (2/3) of those summoned attend.',
  },
  needs: ['summoned', 'present'],
  messages: {
    short: {
      vi: 'Có mặt {present:number}/{summoned:number}, cần ít nhất {least:number} (2/3), thiếu {difference:number}: đại hội không hợp lệ. Kiểm tra lại hai số; nếu đúng, báo cáo công đoàn cấp trên.',
      en: '{present:number} of {summoned:number} present; at least {least:number} needed (2/3), {difference:number} too few: the congress is not valid. Check both numbers; if they are right, report it to the higher union.',
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
