/** A congress that has results has a date. */
import { columnLabel } from '../../tracker/columns';
import { defineRowRule } from '../rule';

const RESULTS = ['present', 'bch_elected', 'del_elected'] as const;

export const heldMissing = defineRowRule({
  code: 'held-missing',
  name: { vi: 'Có kết quả nhưng thiếu ngày tổ chức', en: 'Results without a date held' },
  severity: 'warning',
  isAboutData: true,
  description: {
    vi: 'Dòng đã có kết quả đại hội (đại biểu có mặt, ủy viên hoặc đại biểu đã bầu) phải ghi ngày tổ chức.',
    en: 'A row with results of the congress (delegates present, committee or delegates elected) gives the date held.',
  },
  uses: ['held', ...RESULTS],
  messages: {
    missing: {
      vi: 'Chưa ghi ngày tổ chức nhưng đã có số liệu: {results:columns}. Ghi ngày tổ chức; nếu chưa đại hội, xóa các số đó.',
      en: 'No date held, but there are results: {results:columns}. Write the date held; if there was no congress yet, clear the numbers.',
    },
  },
  checkUnit: (unit, { report }) => {
    if (unit.cells.date('held').kind !== 'blank') return;
    const results = RESULTS.filter((column) => {
      const number = unit.cells.number(column);
      return number.kind === 'number' && number.value > 0;
    });
    if (results.length === 0) return;
    report({ unit, column: 'held' }, 'missing', { results: results.map(columnLabel) });
  },
});
