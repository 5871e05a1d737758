/** A cell that takes a mark or one of a few values holds one of them. */
import { defineRowRule } from '../rule';
import { COLUMNS } from '../../tracker/columns';
import { CHOICE_COLUMNS, MARK_COLUMNS } from '../../tracker/columnsByType';

export const valueUnknown = defineRowRule({
  code: 'value-unknown',
  name: { vi: 'Giá trị không rõ', en: 'Value not known' },
  severity: 'warning',
  isAboutData: true,
  description: {
    vi: 'Ô đánh dấu hoặc ô chọn giá trị phải ghi một giá trị đã quy định.',
    en: 'A cell that takes a mark or one of a few values holds one of them.',
  },
  messages: {
    choice: {
      vi: 'Không rõ giá trị “{text:text}”. Ghi một trong: {choices:list}.',
      en: '"{text:text}" is not known here. Write one of: {choices:list}.',
    },
    mark: {
      vi: 'Không rõ “{text:text}” là có hay chưa. Ghi “x” hoặc ngày/tháng/năm nếu đã làm; để trống nếu chưa.',
      en: '"{text:text}" says neither yes nor no. Write "x" or day/month/year if done; leave blank if not.',
    },
  },
  checkUnit: (unit, { plan, report }) => {
    for (const column of CHOICE_COLUMNS) {
      const choice = unit.cells.choice(column);
      if (choice.kind !== 'unknown') continue;
      const { choices } = COLUMNS[column];
      const listed = Object.entries<readonly string[]>(choices).map(([code, [first]]) =>
        code === 'upper' ? (plan.upperLevel[0] ?? first!) : first!,
      );
      report({ unit, column }, 'choice', { text: choice.text, choices: listed });
    }
    for (const column of MARK_COLUMNS) {
      const mark = unit.cells.mark(column);
      if (mark.kind === 'unknown') report({ unit, column }, 'mark', { text: mark.text });
    }
  },
});
