/** A unit stands in the tracker once. */
import { defineTableRule } from '../rule';
import { spellingKey } from '../../text/spelling';
import type { Unit } from '../../unit/unit';

const PREFIX = new RegExp(`^(?:${['CĐCS', 'Công đoàn cơ sở'].map(spellingKey).join('|')})[\\s:-]+`);

export const duplicateUnit = defineTableRule({
  code: 'duplicate-unit',
  name: { vi: 'Trùng đơn vị', en: 'Unit repeated' },
  severity: 'error',
  clause: 'data',
  description: {
    vi: 'Mỗi đơn vị chỉ có một dòng: mã và tên không lặp lại.',
    en: 'A unit has one row: neither its code nor its name is repeated.',
  },
  uses: ['unit_code', 'unit_name'],
  messages: {
    code: {
      vi: 'Mã “{value:text}” đã có ở dòng {row:number} ({unit:text}). Sửa mã, hoặc gộp hai dòng.',
      en: 'Code "{value:text}" already stands in row {row:number} ({unit:text}). Correct it, or merge the rows.',
    },
    name: {
      vi: 'Tên “{value:text}” đã có ở dòng {row:number} ({unit:text}). Ghi tên cho phân biệt, hoặc gộp hai dòng.',
      en: 'Name "{value:text}" already stands in row {row:number} ({unit:text}). Tell the names apart, or merge the rows.',
    },
  },
  checkTable: (units, { report }) => {
    const byCode = new Map<string, Unit>();
    const byName = new Map<string, Unit>();
    for (const unit of units) {
      const code = unit.cells.text('unit_code');
      const sameCode = firstWith(byCode, spellingKey(code), unit);
      const sameName = firstWith(byName, spellingKey(unit.name).replace(PREFIX, ''), unit);
      if (sameCode) {
        const earlier = { value: code, row: sameCode.row, unit: sameCode.name };
        report({ unit, column: 'unit_code' }, 'code', earlier);
      } else if (sameName) {
        const earlier = { value: unit.name, row: sameName.row, unit: sameName.name };
        report({ unit, column: 'unit_name' }, 'name', earlier);
      }
    }
  },
});

/** The earlier unit under this key; without one, this unit is remembered. */
function firstWith(seen: Map<string, Unit>, key: string, unit: Unit): Unit | undefined {
  if (key === '') return undefined;
  const earlier = seen.get(key);
  if (!earlier) seen.set(key, unit);
  return earlier;
}
