/** A congress opens before it ends, and is reported after it opened. */
import { defineRowRule } from '../rule';

export const dateOrder = defineRowRule({
  code: 'date-order',
  name: { vi: 'Thứ tự ngày không hợp lý', en: 'Dates out of order' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Ngày bắt đầu không sau ngày tổ chức; ngày gửi báo cáo không trước ngày khai mạc.',
    en: 'The opening day is not after the date held, and the report is not sent before the opening day.',
  },
  uses: ['start', 'held', 'result_sent'],
  messages: {
    startAfterEnd: {
      vi: 'Ngày bắt đầu {start:date} sau ngày tổ chức {held:span}. Kiểm tra lại hai ô.',
      en: 'Opened on {start:date}, after the date held {held:span}. Check both cells.',
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
    if (sent.kind === 'date' && unit.firstDay && sent.interval.last < unit.firstDay) {
      report({ unit, column: 'result_sent' }, 'sentBeforeStart', {
        sent: sent.interval,
        firstDay: unit.firstDay,
      });
    }
  },
});
