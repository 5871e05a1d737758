/** The personnel of the new committee is prepared and approved before the congress (II.2). */
import { approvalOf } from '../predicates/approval';
import { defineRowRule } from '../rule';

export const personnelApproved = defineRowRule({
  code: 'personnel-approved',
  name: { vi: 'Nhân sự chưa duyệt hoặc duyệt muộn', en: 'Personnel not approved in time' },
  severity: 'error',
  description: {
    vi: 'Nhân sự Ban Chấp hành khóa mới được duyệt chậm nhất vào ngày khai mạc đại hội.',
    en: 'The personnel of the new committee is approved no later than the first day of the congress.',
  },
  needs: ['personnel'],
  uses: ['start'],
  messages: {
    missing: {
      vi: 'Đã tổ chức ngày {held:span} nhưng nhân sự chưa được xác nhận đã duyệt. Ghi ngày duyệt hoặc đánh dấu “x”.',
      en: 'Held {held:span}; personnel not confirmed as approved. Write the date of approval or an "x".',
    },
    late: {
      vi: 'Nhân sự duyệt {approved:span}, sau ngày khai mạc {firstDay:date}.',
      en: 'Personnel approved {approved:span}, after the congress opened on {firstDay:date}.',
    },
  },
  checkUnit: (unit, { report }) => {
    if (!unit.held || !unit.firstDay) return;
    const location = { unit, column: 'personnel' } as const;
    const approval = approvalOf(unit, 'personnel', unit.firstDay);
    if (approval.kind === 'missing') report(location, 'missing', { held: unit.held });
    if (approval.kind === 'late') {
      report(location, 'late', { approved: approval.approved, firstDay: unit.firstDay });
    }
  },
});
