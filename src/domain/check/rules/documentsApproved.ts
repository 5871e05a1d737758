/** The drafts of the upper congress are approved before it opens (III.4). */
import { approvalOf } from '../predicates/approval';
import { defineRowRule } from '../rule';

export const documentsApproved = defineRowRule({
  code: 'documents-approved',
  name: { vi: 'Văn kiện chưa duyệt hoặc duyệt muộn', en: 'Documents not approved in time' },
  severity: 'error',
  description: {
    vi: 'Dự thảo văn kiện đại hội huyện được duyệt trước ngày khai mạc.',
    en: 'The drafts of the upper congress are approved before its first day.',
  },
  needs: ['level', 'docs'],
  uses: ['start'],
  messages: {
    missing: {
      vi: 'Đại hội huyện tổ chức {held:span} nhưng văn kiện chưa được xác nhận đã duyệt. Ghi ngày duyệt hoặc đánh dấu “x”.',
      en: 'The upper congress was held {held:span}; documents not confirmed as approved. Write the date of approval or an "x".',
    },
    late: {
      vi: 'Văn kiện duyệt {approved:span}, không trước ngày khai mạc {firstDay:date}.',
      en: 'Documents approved {approved:span}, not before the congress opened on {firstDay:date}.',
    },
  },
  checkUnit: (unit, { report }) => {
    if (unit.level !== 'upper' || !unit.held || !unit.firstDay) return;
    const location = { unit, column: 'docs' } as const;
    const approval = approvalOf(unit, 'docs', unit.firstDay);
    if (approval.kind === 'missing') report(location, 'missing', { held: unit.held });
    if (approval.kind === 'late') {
      report(location, 'late', { approved: approval.approved, firstDay: unit.firstDay });
    }
  },
});
