/** The result goes to those who follow the plan's implementation (III.6). */
import { defineRowRule } from '../rule';

export const resultReported = defineRowRule({
  code: 'result-reported',
  name: { vi: 'Chưa báo cáo kết quả', en: 'Result not reported' },
  severity: 'info',
  description: {
    vi: 'Đơn vị đã tổ chức đại hội gửi báo cáo kết quả để cấp trên theo dõi.',
    en: 'A unit that held its congress reported the result, so that progress can be followed.',
  },
  needs: ['result_sent'],
  messages: {
    missing: {
      vi: 'Đã tổ chức ngày {held:span} nhưng chưa ghi nhận báo cáo kết quả. Ghi ngày gửi báo cáo.',
      en: 'Held {held:span}; no report of the result recorded. Write the date it was sent.',
    },
  },
  checkUnit: (unit, { report }) => {
    if (!unit.held || unit.cells.mark('result_sent').kind !== 'no') return;
    report({ unit, column: 'result_sent' }, 'missing', { held: unit.held });
  },
});
