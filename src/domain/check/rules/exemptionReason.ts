/** A unit that need not hold a congress says why. */
import { defineRowRule } from '../rule';

export const exemptionReason = defineRowRule({
  code: 'exemption-reason',
  name: { vi: 'Chưa ghi lý do không tổ chức', en: 'Reason for exemption missing' },
  severity: 'warning',
  isAboutData: true,
  description: {
    vi: 'Đơn vị thuộc diện không tổ chức đại hội phải ghi lý do.',
    en: 'A unit that need not hold a congress gives the reason.',
  },
  needs: ['exempt_reason'],
  uses: ['required'],
  messages: {
    missing: {
      vi: 'Đơn vị thuộc diện không tổ chức đại hội nhưng chưa ghi lý do. Ghi lý do, ví dụ “mới thành lập”.',
      en: 'The unit need not hold a congress, but no reason is given. Write the reason, e.g. "newly founded".',
    },
  },
  checkUnit: (unit, { report }) => {
    if (!unit.exempt || unit.cells.text('exempt_reason') !== '') return;
    report({ unit, column: 'exempt_reason' }, 'missing', {});
  },
});
