/** The unit launches its emulation movement to greet the congress, before that is over (II.5). */
import { defineRowRule } from '../rule';

export const emulationLaunched = defineRowRule({
  code: 'emulation-launched',
  name: { vi: 'Thi đua chưa phát động đúng lúc', en: 'Emulation not launched in time' },
  severity: 'warning',
  description: {
    vi: 'Đơn vị đã tổ chức đại hội phải phát động thi đua chào mừng đại hội, từ ngày bắt đầu tuyên truyền của kế hoạch đến khi đại hội xong.',
    en: 'A unit that held its congress launched its emulation movement, between the first day of publicity and the end of the congress.',
  },
  needs: ['emulation'],
  uses: ['held'],
  messages: {
    missing: {
      vi: 'Đã tổ chức ngày {held:span} nhưng chưa xác nhận phát động thi đua. Ghi ngày phát động hoặc đánh dấu “x”.',
      en: 'Held {held:span}; the emulation movement is not confirmed. Write its date or an "x".',
    },
    late: {
      vi: 'Phát động thi đua {launched:span}, sau khi đại hội xong {last:date}. Kiểm tra lại hai ngày.',
      en: 'Emulation launched {launched:span}, after the congress ended on {last:date}. Check both dates.',
    },
    early: {
      vi: 'Phát động thi đua {launched:span}, trước ngày bắt đầu tuyên truyền {from:date} của kế hoạch. Kiểm tra lại ngày, nhất là năm.',
      en: "Emulation launched {launched:span}, before the plan's publicity begins on {from:date}. Check the date, the year above all.",
    },
  },
  checkUnit: (unit, { value, report }) => {
    const from = value('propaganda.from');
    const mark = unit.cells.mark('emulation');
    const location = { unit, column: 'emulation' } as const;
    if (!unit.held) return;
    if (mark.kind === 'no') report(location, 'missing', { held: unit.held });
    if (mark.kind !== 'date') return;
    const launched = mark.interval;
    const { last } = unit.held;
    if (launched.first > last) report(location, 'late', { launched, last });
    else if (from && launched.last < from) report(location, 'early', { launched, from });
  },
});
