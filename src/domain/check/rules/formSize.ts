/** A small unit meets in full, and a plenary congress summons every member, where the plan asks it. */
import { defineRowRule } from '../rule';

export const formSize = defineRowRule({
  code: 'form-size',
  name: { vi: 'Hình thức chưa hợp số đoàn viên', en: 'Form does not fit the size' },
  severity: 'warning',
  description: {
    vi: 'CĐCS có số đoàn viên dưới mức của kế hoạch (form.plenary_below) tổ chức đại hội toàn thể, và đại hội toàn thể triệu tập tất cả đoàn viên; để trống mức đó thì không kiểm tra.',
    en: 'A grassroots unit with fewer members than the plan says (form.plenary_below) holds a plenary congress, and a plenary congress summons every member; while that is blank, nothing is checked.',
  },
  uses: ['members', 'form', 'summoned'],
  messages: {
    delegates: {
      vi: 'Đại hội đại biểu trong khi CĐCS có {members:number} đoàn viên, dưới {below:number}. Tổ chức đại hội toàn thể, hoặc xin ý kiến công đoàn cấp trên.',
      en: 'A congress of delegates in a unit of {members:number} members, below {below:number}. Hold a plenary congress, or ask the higher union for its consent.',
    },
    summoned: {
      vi: 'Đại hội toàn thể nhưng triệu tập {summoned:number}/{members:number} đoàn viên, thiếu {difference:number}. Kiểm tra lại hình thức và số triệu tập.',
      en: 'A plenary congress, but {summoned:number} of {members:number} members were summoned, {difference:number} too few. Check the form and the number summoned.',
    },
    noColumns: {
      vi: 'Bảng không có cột Hình thức hoặc Số đoàn viên.',
      en: 'The tracker has no column for the form or for the members.',
    },
  },
  checkUnit: (unit, { value, hasColumn, notRun, report }) => {
    const below = value('form.plenary_below');
    if (typeof below !== 'number') return;
    if (!hasColumn('form') || !hasColumn('members')) notRun('noColumns', {});
    const form = unit.cells.choice('form');
    const size = unit.cells.number('members');
    if (unit.level === 'upper' || form.kind !== 'choice' || size.kind !== 'number') return;
    const members = size.value;
    const summoned = unit.cells.number('summoned');
    if (form.code === 'delegates' && members < below) {
      report({ unit, column: 'form' }, 'delegates', { members, below });
    } else if (form.code === 'plenary' && summoned.kind === 'number' && summoned.value < members) {
      const difference = members - summoned.value;
      report({ unit, column: 'summoned' }, 'summoned', {
        summoned: summoned.value,
        members,
        difference,
      });
    }
  },
});
