/** A congress deals with every content that the plan lists (II.1). */
import { defineRowRule } from '../rule';
import { type ColumnKey, columnLabel } from '../../tracker/columns';

const CONTENTS = ['c1a', 'c1b', 'c1c', 'c2a', 'c2b'] as const satisfies readonly ColumnKey[];

export const contentsComplete = defineRowRule({
  code: 'contents-complete',
  name: { vi: 'Thiếu nội dung đại hội', en: 'Contents missing' },
  severity: 'error',
  description: {
    vi: 'Đại hội đã tổ chức phải có đủ các nội dung: 1a tổng kết nghị quyết nhiệm kỳ qua, 1b phương hướng nhiệm kỳ tới, 1c kiểm điểm Ban Chấp hành, 2a góp ý văn kiện đại hội cấp trên, 2b góp ý Điều lệ.',
    en: "A congress that was held covered: 1a review of the past term's resolution, 1b direction of the next term, 1c the committee's self-review, 2a comments on the higher congress's drafts, 2b comments on the Charter.",
  },
  needsAny: CONTENTS,
  messages: {
    missing: {
      vi: 'Chưa xác nhận {count:number}/{of:number} nội dung: {contents:columns}. Đánh dấu “x” khi đã thực hiện.',
      en: '{count:number} of {of:number} contents not confirmed: {contents:columns}. Put an "x" once done.',
    },
  },
  checkUnit: (unit, { hasColumn, report }) => {
    if (!unit.held) return;
    const present = CONTENTS.filter(hasColumn);
    const missing = present.filter((column) => unit.cells.mark(column).kind === 'no');
    const [column] = missing;
    if (!column) return;
    report({ unit, column }, 'missing', {
      count: missing.length,
      of: present.length,
      contents: missing.map(columnLabel),
    });
  },
});
