import { describe, expect, test } from '@jest/globals';
import { SheetComposer } from '../../../src/domain/sheet/sheetComposer';
import { STYLES } from '../../../src/domain/sheet/styles';

describe('a table', () => {
  test('has its running numbers centred, not those of its header and its sums', () => {
    const composer = new SheetComposer([40, 200]);
    composer.table(
      [{ header: 'TT', isOrdinal: true }, { header: 'Đơn vị' }],
      [
        [1, 'Trường A'],
        [2, 'Trường B'],
      ],
      [{ role: 'total', cells: ['', 'Tổng cộng'] }],
    );
    const { styles } = composer.content(null);
    expect(styles.filter(({ role }) => role === 'ordinal')).toEqual([
      { row: 1, column: 0, rows: 2, columns: 1, role: 'ordinal' },
    ]);
    expect(STYLES.ordinal).toEqual({ horizontal: 'center' });
  });

  test('without rows has no area for their numbers', () => {
    const composer = new SheetComposer([40]);
    composer.table([{ header: 'TT', isOrdinal: true }], []);
    expect(composer.content(null).styles.map(({ role }) => role)).toEqual(['header']);
  });
});
