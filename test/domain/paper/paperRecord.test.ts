import { expect, test } from '@jest/globals';
import type { SheetGrid } from '../../../src/domain/sheet/grid';
import {
  type PaperRecord,
  readRecord,
  recordRows,
} from '../../../src/domain/paper/kept/paperRecord';

test('a record is read as it was written, its long rows in pieces that fit into cells', () => {
  const long = 'Kính gửi  '.repeat(9_000);
  const record: PaperRecord = {
    before: [{ key: 'head/body', content: 'LĐLĐ "huyện"', row: 0, column: 0 }],
    now: [
      { key: 'head/body', content: long, row: 2, column: 0 },
      { key: null, content: 12, row: 2, column: 6 },
      { key: 'foot/name', content: '', row: 40, column: 3 },
    ],
  };
  const rows = recordRows(record);
  const lengths = rows.map(([, , piece]) => (typeof piece === 'string' ? piece.length : NaN));
  expect(Math.max(...lengths)).toBe(40_000);
  expect(readRecord({ rows } as unknown as SheetGrid)).toEqual(record);
});
