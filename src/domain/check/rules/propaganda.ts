/** Publicity goes on before, during and after the congress (II.5). */
import { countedInterval } from '../../unit/status';
import { defineRowRule } from '../rule';
import { type ColumnKey, columnLabel } from '../../tracker/columns';

export const propaganda = defineRowRule({
  code: 'propaganda',
  name: { vi: 'Thiếu tuyên truyền', en: 'Publicity missing' },
  severity: 'warning',
  description: {
    vi: 'Tuyên truyền được thực hiện trước, trong và sau đại hội; phần “sau” chỉ xét khi đại hội đã kết thúc.',
    en: "Publicity is done before, during and after the congress; 'after' is looked at once the congress has ended.",
  },
  needsAny: ['prop_before', 'prop_during', 'prop_after'],
  messages: {
    missing: {
      vi: 'Đã tổ chức ngày {held:span}, chưa xác nhận: {parts:columns}. Đánh dấu “x” khi đã thực hiện.',
      en: 'Held {held:span}; not confirmed: {parts:columns}. Put an "x" once done.',
    },
  },
  checkUnit: (unit, { asOf, hasColumn, report }) => {
    const today = hasColumn('prop_after') ? asOf() : undefined;
    if (!unit.held) return;
    const parts: ColumnKey[] = [];
    for (const part of ['prop_before', 'prop_during', 'prop_after'] as const) {
      if (!hasColumn(part) || unit.cells.mark(part).kind !== 'no') continue;
      if (part !== 'prop_after' || hasEnded(today, countedInterval(unit.held).last)) {
        parts.push(part);
      }
    }
    const [column] = parts;
    if (column) {
      report({ unit, column }, 'missing', { held: unit.held, parts: parts.map(columnLabel) });
    }
  },
});

function hasEnded(asOf: string | undefined, lastDay: string): boolean {
  return asOf !== undefined && asOf > lastDay;
}
