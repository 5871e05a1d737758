/** The committee has the composition that the plan sets as a target, where it sets one (II.2). */
import type { ParameterKey } from '../../plan/parameters';
import { type ColumnKey, columnLabel } from '../../tracker/columns';
import { defineRowRule } from '../rule';

/** Part of the committee, and the least share that the plan may ask of it. */
const TARGETS = [
  ['bch_f', 'bch.min_women'],
  ['bch_young', 'bch.min_young'],
  ['bch_eth', 'bch.min_ethnic'],
  ['bch_new', 'bch.min_new'],
] as const satisfies readonly (readonly [ColumnKey, ParameterKey])[];

export const committeeStructure = defineRowRule({
  code: 'committee-structure',
  name: { vi: 'Cơ cấu Ban Chấp hành chưa đạt', en: 'Committee composition below target' },
  severity: 'warning',
  description: {
    vi: 'Tỷ lệ nữ, trẻ, dân tộc thiểu số và ủy viên mới trong Ban Chấp hành không thấp hơn mức tối thiểu; mức nào để trống trong kế hoạch thì không kiểm tra.',
    en: 'The shares of women, young members, ethnic minorities and new members in the committee are not below their minimum; what the plan leaves blank is not checked.',
  },
  uses: ['bch_elected', ...TARGETS.map(([column]) => column)],
  messages: {
    below: {
      vi: '{part:column} {count:number}/{elected:number}, đạt {share:number}%, tối thiểu {least:number}%, thiếu {difference:number} ủy viên.',
      en: '{part:column} {count:number} of {elected:number}, {share:number}%; at least {least:number}%, {difference:number} too few.',
    },
    noColumns: {
      vi: 'Bảng không có cột {columns:columns}.',
      en: 'The tracker has no column {columns:columns}.',
    },
  },
  checkUnit: (unit, { value, hasColumn, notRun, report }) => {
    const asked = TARGETS.flatMap(([column, key]) => {
      const least = value(key);
      return typeof least === 'number' ? [{ column, least }] : [];
    });
    if (asked.length === 0) return;
    const needed: ColumnKey[] = ['bch_elected', ...asked.map(({ column }) => column)];
    const absent = needed.filter((column) => !hasColumn(column));
    if (absent.length > 0) notRun('noColumns', { columns: absent.map(columnLabel) });
    const whole = unit.cells.number('bch_elected');
    if (!unit.held || whole.kind !== 'number' || whole.value === 0) return;
    const elected = whole.value;
    for (const { column, least } of asked) {
      const part = unit.cells.number(column);
      if (part.kind !== 'number' || part.value * 100 >= least * elected) continue;
      report({ unit, column }, 'below', {
        part: columnLabel(column),
        count: part.value,
        elected,
        share: Math.round((part.value * 1000) / elected) / 10,
        least,
        difference: Math.ceil((least * elected) / 100) - part.value,
      });
    }
  },
});
