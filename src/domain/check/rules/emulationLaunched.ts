/** The unit launches its emulation movement to greet the congress (II.5). */
import { defineRowRule } from '../rule';

export const emulationLaunched = defineRowRule({
  code: 'emulation-launched',
  name: { vi: 'Chưa phát động thi đua', en: 'Emulation not launched' },
  severity: 'warning',
  description: {
    vi: 'Đơn vị đã tổ chức đại hội phải phát động thi đua chào mừng đại hội.',
    en: 'A unit that held its congress launched its emulation movement.',
  },
  needs: ['emulation'],
  messages: {
    missing: {
      vi: 'Tổ chức {held:span} nhưng chưa xác nhận phát động thi đua. Ghi ngày phát động hoặc đánh dấu “x”.',
      en: 'Held {held:span}; the emulation movement is not confirmed. Write its date or an "x".',
    },
  },
  checkUnit: (unit, { report }) => {
    if (!unit.held || unit.cells.mark('emulation').kind !== 'no') return;
    report({ unit, column: 'emulation' }, 'missing', { held: unit.held });
  },
});
