/** A congress opens before it ends, and its result is reported once it has ended. */
import { defineRowRule } from '../rule';

export const dateOrder = defineRowRule({
  code: 'date-order',
  name: { vi: 'Thứ tự ngày không hợp lý', en: 'Dates out of order' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Ngày bắt đầu không sau ngày tổ chức; ngày gửi báo cáo không trước khi đại hội xong.',
    en: 'The opening day is not after the date held, and the report is not sent before the congress has ended.',
  },
  uses: ['start', 'held', 'result_sent'],
  messages: {
    startAfterEnd: {
      vi: 'Ngày bắt đầu {start:date} sau ngày tổ chức {held:span}. Kiểm tra lại hai ô.',
      en: 'Opened on {start:date}, after the date held {held:span}. Check both cells.',
    },
    sentBeforeEnd: {
      vi: 'Gửi báo cáo {sent:span}, trước ngày đại hội xong {last:date}. Kiểm tra lại hai ô.',
      en: 'Report sent {sent:span}, before the congress ended on {last:date}. Check both cells.',
    },
    sentBeforeStart: {
      vi: 'Gửi báo cáo {sent:span}, trước ngày khai mạc {firstDay:date}. Kiểm tra lại hai ô.',
      en: 'Report sent {sent:span}, before the congress opened on {firstDay:date}. Check both cells.',
    },
  },
  checkUnit: (unit, { report }) => {
    const start = unit.cells.date('start');
    const held = unit.held ?? unit.heldInFuture;
    if (start.kind === 'interval' && held && start.interval.first > held.last) {
      report({ unit, column: 'start' }, 'startAfterEnd', { start: start.interval.first, held });
    }
    const sent = unit.cells.mark('result_sent');
    if (sent.kind !== 'date') return;
    const location = { unit, column: 'result_sent' } as const;
    const { firstDay } = unit;
    // A month or quarter has no last day that is known: its first one is compared.
    if (held?.exact) {
      if (sent.interval.last >= held.last) return;
      report(location, 'sentBeforeEnd', { sent: sent.interval, last: held.last });
    } else if (firstDay && sent.interval.last < firstDay) {
      report(location, 'sentBeforeStart', { sent: sent.interval, firstDay });
    }
  },
});
