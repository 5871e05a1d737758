/** A congress held on the very day named in the plan depends on the reading of 'before' (II.4). */
import { defineRowRule } from '../rule';

export const onTheMark = defineRowRule({
  code: 'on-the-mark',
  name: { vi: 'Tổ chức đúng ngày mốc', en: 'Held on the very day' },
  severity: 'info',
  description: {
    vi: 'Báo khi đại hội kết thúc đúng vào ngày ghi sau chữ “trước” trong kế hoạch, vì trong hạn hay trễ hạn tùy cách hiểu “trước ngày”.',
    en: "Points out a congress that ends on the very day named in the plan, because the reading of 'before' decides whether that is on time.",
  },
  uses: ['held'],
  messages: {
    exclusive: {
      vi: 'Đã tổ chức đúng ngày {mark:date}. Theo cách hiểu đang dùng, ngày này đã trễ hạn; nếu kế hoạch tính cả ngày đó, đổi thông số “Cách hiểu ‘trước ngày’” thành “còn trong hạn” (before_reading: inclusive).',
      en: 'Held on {mark:date}, the day named in the plan. In the reading in force that is late; if the day itself counts, set "Reading of \'before\'" (before_reading) to inclusive.',
    },
    inclusive: {
      vi: 'Đã tổ chức đúng ngày {mark:date}. Theo cách hiểu đang dùng, ngày này còn trong hạn; nếu kế hoạch không tính ngày đó, đổi thông số “Cách hiểu ‘trước ngày’” thành “đúng ngày đó là trễ” (before_reading: exclusive).',
      en: 'Held on {mark:date}, the day named in the plan. In the reading in force that is on time; if the day itself does not count, set "Reading of \'before\'" (before_reading) to exclusive.',
    },
    either: {
      vi: 'Đã tổ chức đúng ngày {mark:date} ghi trong kế hoạch; trong hạn hay trễ hạn tùy thông số “Cách hiểu ‘trước ngày’” (before_reading), hiện chưa hợp lệ.',
      en: 'Held on {mark:date}, the day named in the plan; "Reading of \'before\'" (before_reading) decides whether that is on time, and is invalid now.',
    },
  },
  checkUnit: (unit, { term, report }) => {
    const mark = term(unit, 'completeBefore');
    if (mark === undefined || !unit.held?.exact || unit.held.last !== mark) return;
    const reading = unit.terms.beforeReading ?? 'either';
    report({ unit, column: 'held', term: 'completeBefore' }, reading, { mark });
  },
});
