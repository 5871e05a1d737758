/** Every value of the plan is one that can be used; a bad one is not replaced by the default. */
import { cellText } from '../../sheet/cell';
import { PARAMETERS } from '../../plan/parameters';
import { QUOTA_EXPECTED } from '../../plan/quota';
import { defineSourceRule } from '../rule';

export const planInvalid = defineSourceRule({
  code: 'plan-invalid',
  name: { vi: 'Thông số kế hoạch không hợp lệ', en: 'Plan parameter not valid' },
  severity: 'error',
  clause: 'data',
  description: {
    vi: 'Mỗi thông số của kế hoạch có giá trị hợp lệ; giá trị sai không được thay bằng mặc định.',
    en: 'Every parameter of the plan has a valid value; a bad one is not replaced by the default.',
  },
  messages: {
    invalid: {
      vi: 'Kế hoạch: {key:text}{cell:text} ghi “{text:text}”, không hợp lệ. Cần {expected:localized}.',
      en: 'Plan: {key:text}{cell:text} says "{text:text}", which is not valid. Expected: {expected:localized}.',
    },
    repeated: {
      vi: 'Kế hoạch: {key:text} có hai lần (lần sau{cell:text}), không rõ dùng giá trị nào. Giữ lại một dòng.',
      en: 'Plan: {key:text} stands twice (again{cell:text}); it is not clear which value holds. Keep one row.',
    },
    unknown: {
      vi: 'Kế hoạch: không có thông số {key:text}{cell:text}. Kiểm tra chính tả của khóa.',
      en: 'Plan: there is no parameter {key:text}{cell:text}. Check the spelling of the key.',
    },
    quota: {
      vi: 'Kế hoạch: quota có {bands:number} dòng không hợp lệ{cell:text}, không được dùng. Cần {expected:localized}.',
      en: 'Plan: quota has {bands:number} invalid bands{cell:text}, which are left out. Expected: {expected:localized}.',
    },
  },
  checkSource: ({ planProblems }, { report }) => {
    for (const problem of planProblems) {
      if (problem.kind === 'quota') {
        const cells = problem.cells.filter((cell) => cell !== null);
        const cell = cells.length > 0 ? ` (${cells.join(', ')})` : '';
        report(null, 'quota', { bands: problem.bands, cell, expected: QUOTA_EXPECTED });
      } else if (problem.kind === 'invalid') {
        const { key, entry } = problem;
        report(null, 'invalid', {
          key,
          cell: inBrackets(entry.cell),
          text: cellText(entry.value),
          expected: PARAMETERS[key].type.expected,
        });
      } else {
        report(null, problem.kind, { key: problem.key, cell: inBrackets(problem.cell) });
      }
    }
  },
});

function inBrackets(cell: string | null): string {
  return cell === null ? '' : ` (${cell})`;
}
