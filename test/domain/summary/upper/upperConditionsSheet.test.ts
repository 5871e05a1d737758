import { describe, expect, test } from '@jest/globals';
import { upperConditionsSheet } from '../../../../src/domain/summary/upper/upperConditionsSheet';
import type { RowInput } from '../../trackerTable';
import { expectGolden } from '../golden';
import { GOLDEN_DAYS, sampleInput, tableInput } from '../sampleInput';
import { textOf } from '../summaryText';
import { expectWellFormed } from '../wellFormed';

const units = (count: number): RowInput[] =>
  Array.from({ length: count }, (_, i) => ({ 'Tên CĐCS': `Đơn vị ${i + 1}` }));

const shownFor = (rows: readonly RowInput[]) =>
  textOf(upperConditionsSheet.describe(tableInput({ rows })));

describe('the sheet of the conditions', () => {
  test.each(GOLDEN_DAYS)('of the sample as of %s', (asOf) => {
    const sheet = upperConditionsSheet.describe(sampleInput(asOf));
    expectWellFormed(sheet);
    expectGolden(sheet, asOf);
  });

  test('in English', () => {
    const sheet = upperConditionsSheet.describe(sampleInput('2023-05-20', { language: 'en' }));
    expectWellFormed(sheet);
    expectGolden(sheet, '2023-05-20.en');
  });

  test('ten units are named, the others counted', () => {
    expect(shownFor(units(10))).toMatch(/; Đơn vị 10\n/);
    expect(shownFor(units(10))).not.toMatch(/và \d+ đơn vị khác/);
    expect(shownFor(units(12))).toContain('; Đơn vị 10; và 2 đơn vị khác');
  });

  test('it says which congress is judged, and that there is none', () => {
    const upper = { 'Tên CĐCS': 'Công đoàn huyện', Cấp: 'Huyện' };
    expect(shownFor([{}])).toContain('chưa có dòng của Đại hội Công đoàn huyện');
    const one = shownFor([{}, upper]);
    expect(one).toContain('Công đoàn huyện: trạng thái Chưa đến hạn; hạn cuối 30/07/2023');
    expect(one).not.toContain('dòng cấp huyện');
    const several = 'Có 2 dòng của đại hội cấp trên phải tổ chức; chỉ xét dòng đầu tiên (dòng 3).';
    expect(shownFor([{}, upper, { ...upper, 'Tên CĐCS': 'Đại hội thứ hai' }])).toContain(several);
    const held = shownFor([{ ...upper, 'Ngày tổ chức': '1-2/5/2023' }]);
    expect(held).toContain('trạng thái Hoàn thành đúng hạn; tổ chức 01/05/2023 – 02/05/2023');
  });

  test.each<[title: string, rows: RowInput[]]>([
    ['no units', []],
    ['one unit', [{}]],
    ['exempt units alone', [{ 'Diện tổ chức': 'Không tổ chức' }]],
    ['a name that styles like a formula', [{ 'Tên CĐCS': '=IMPORTXML("http://x")' }]],
    ['no name', [{ 'Tên CĐCS': '', Khối: 'A' }]],
  ])('is well formed: %s', (_title, rows) => {
    for (const plan of [{}, { as_of: 'x' }, { before_reading: 'x', 'upper.max_days': 'x' }]) {
      const sheet = upperConditionsSheet.describe(tableInput({ rows, plan }));
      expectWellFormed(sheet);
      expect(sheet.rows.filter(([no]) => typeof no === 'number')).toHaveLength(8);
    }
  });

  test('a tracker without its header', () => {
    expectWellFormed(upperConditionsSheet.describe(tableInput({ cells: [['x']] })));
  });
});
