/** A part is no larger than its whole. */
import { defineRowRule } from '../rule';
import { columnLabel } from '../../tracker/columns';
import type { ColumnOf } from '../../tracker/columnsByType';

type CountColumn = ColumnOf<'count'>;

/** Part and whole. */
const PAIRS: readonly (readonly [part: CountColumn, whole: CountColumn])[] = [
  ['members_f', 'members'],
  ['present', 'summoned'],
  ['bch_f', 'bch_elected'],
  ['bch_young', 'bch_elected'],
  ['bch_eth', 'bch_elected'],
  ['bch_party', 'bch_elected'],
  ['bch_uni', 'bch_elected'],
  ['bch_new', 'bch_elected'],
];

export const countsInconsistent = defineRowRule({
  code: 'counts-inconsistent',
  name: { vi: 'Số liệu không khớp nhau', en: 'Counts do not agree' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Số liệu thành phần không được lớn hơn tổng số.',
    en: 'A part is not larger than the whole it belongs to.',
  },
  uses: PAIRS.flat(),
  messages: {
    larger: {
      vi: '{part:column} là {count:number}, lớn hơn {whole:column} là {total:number}. Kiểm tra lại hai số.',
      en: '{part:column} is {count:number}, more than {whole:column}, {total:number}. Check both numbers.',
    },
  },
  checkUnit: (unit, { report }) => {
    for (const [part, whole] of PAIRS) {
      const count = unit.cells.number(part);
      const total = unit.cells.number(whole);
      if (count.kind !== 'number' || total.kind !== 'number' || count.value <= total.value) {
        continue;
      }
      report({ unit, column: part }, 'larger', {
        part: columnLabel(part),
        whole: columnLabel(whole),
        count: count.value,
        total: total.value,
      });
    }
  },
});
