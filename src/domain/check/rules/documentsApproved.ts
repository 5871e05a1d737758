/** The drafts of the upper congress are approved before it opens (III.4). */
import { approvalOf } from '../predicates/approval';
import { NO_UPPER, upperRows } from '../predicates/upperRows';
import { defineTableRule } from '../rule';

export const documentsApproved = defineTableRule({
  code: 'documents-approved',
  name: { vi: 'Văn kiện chưa duyệt hoặc duyệt muộn', en: 'Documents not approved in time' },
  severity: 'error',
  description: {
    vi: 'Dự thảo văn kiện đại hội cấp trên được duyệt trước ngày khai mạc.',
    en: 'The drafts of the upper congress are approved before its first day.',
  },
  needs: ['docs'],
  uses: ['level', 'start'],
  messages: {
    noUpper: NO_UPPER,
    missing: {
      vi: 'Đã tổ chức ngày {held:span} nhưng văn kiện chưa được xác nhận đã duyệt. Ghi ngày duyệt hoặc đánh dấu “x”.',
      en: 'Held {held:span}; documents not confirmed as approved. Write the date of approval or an "x".',
    },
    late: {
      vi: 'Văn kiện duyệt {approved:span}, không trước ngày khai mạc {firstDay:date}.',
      en: 'Documents approved {approved:span}, not before the congress opened on {firstDay:date}.',
    },
  },
  checkTable: (units, { notRun, report }) => {
    const uppers = upperRows(units);
    if (uppers.length === 0) notRun('noUpper', {});
    for (const unit of uppers) {
      const { held, firstDay } = unit;
      if (!held || !firstDay) continue;
      const location = { unit, column: 'docs' } as const;
      const approval = approvalOf(unit, 'docs', firstDay);
      if (approval.kind === 'missing') report(location, 'missing', { held });
      if (approval.kind === 'late') {
        report(location, 'late', { approved: approval.approved, firstDay });
      }
    }
  },
});
