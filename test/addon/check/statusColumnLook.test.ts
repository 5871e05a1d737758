/** A status column that the add-on adds looks like a column of the table, and goes without a trace. */
import { describe, expect, it } from '@jest/globals';
import type { CellStyle, Sheet, Workbook } from '../../../src/document';
import { documentOf, openHost, sheetOf } from '../openHost';

const HEADER: CellStyle = {
  bold: true,
  fontFamily: 'Times New Roman',
  fontSize: 13,
  fontColor: '#ffffff',
  background: '#1f3864',
};
const UNIT: CellStyle = { fontFamily: 'Times New Roman', fontSize: 12 };
const ROWS = [
  ['Tên CĐCS', 'Ngày tổ chức', 'Ghi chú'],
  [null, null, null],
  ['Trường A', '12/4/2023', null],
  ['Trường B', null, 'bận'],
  ['Tổng cộng', null, null],
  [null, null, null],
  [null, 'CHỦ TỊCH', null],
];

/** A table with a header over two rows, a total, and a signature below. */
function styledTracker(isMerged: boolean): Workbook {
  const workbook = documentOf('Theo dõi', ROWS);
  const [header, unit] = [HEADER, UNIT].map((style) => workbook.styles.push(style) - 1);
  const sheet = sheetOf(workbook, 'Theo dõi');
  sheet.rows.forEach((row, at) => {
    if (row) row.styles = ROWS[0]!.map(() => (at < 2 ? header! : unit!));
  });
  if (isMerged) {
    for (const column of [0, 1, 2]) {
      sheet.merges.push({ top: 0, bottom: 1, left: column, right: column });
    }
  }
  return workbook;
}

const looksOf = ({ styles }: Workbook, { rows }: Sheet) =>
  Array.from(rows, (row) => styles[row?.styles[3] ?? 0]!);
const ownMerges = ({ merges }: Sheet) => merges.filter(({ right }) => right === 3);

describe('a status column that is added', () => {
  it('stands right of the table where a cell lies astray far to the right, and of notes beside it', () => {
    const rows = ROWS.map((cells, at) => (at === 2 ? [...cells, null, 'xem lại'] : cells));
    const workbook = documentOf('Theo dõi', rows);
    const sheet = sheetOf(workbook, 'Theo dõi');
    sheet.gridColumns = 300;
    const far = sheet.rows[3]!.values;
    while (far.length < 299) far.push(null);
    far.push('x');
    openHost(workbook).run('checkFromMenu');
    expect(sheet.rows[0]!.values.slice(3)).toEqual(['Trạng thái']);
    sheet.metadata.length = 0;
    sheet.rows[0]!.values[3] = 'Ghi riêng';
    openHost(workbook).run('checkFromMenu');
    expect(sheet.rows[0]!.values.slice(3)).toEqual(['Ghi riêng', null, 'Trạng thái']);
    expect([sheet.rows[2]!.values[4], far[299]]).toEqual(['xem lại', 'x']);
  });

  it('has the font, fill and merged header of the column beside it, and lines to the last row', () => {
    const workbook = styledTracker(true);
    const sheet = sheetOf(workbook, 'Theo dõi');
    openHost(workbook).run('checkFromMenu');
    expect(sheet.rows[0]!.values[3]).toBe('Trạng thái');
    expect(ownMerges(sheet)).toEqual([{ top: 0, bottom: 1, left: 3, right: 3 }]);
    const looks = looksOf(workbook, sheet);
    const placed = { border: true, vertical: 'middle' };
    expect(looks.slice(0, 2)).toEqual(
      [0, 1].map(() => ({ ...HEADER, ...placed, horizontal: 'center' })),
    );
    expect(looks.slice(2, 5)).toEqual([2, 3, 4].map(() => ({ ...UNIT, ...placed })));
    // The signature is no part of the table.
    expect(looks.slice(5)).toEqual([{}, {}]);
  });

  it('is not merged, and not filled, where the column beside it is not', () => {
    const workbook = documentOf('Theo dõi', ROWS);
    const sheet = sheetOf(workbook, 'Theo dõi');
    openHost(workbook).run('checkFromMenu');
    expect(sheet.merges).toEqual([]);
    expect(looksOf(workbook, sheet)[0]).toEqual({
      border: true,
      horizontal: 'center',
      vertical: 'middle',
    });
  });

  it('looks like the column beside the table’s end, not like what a gap parts from it', () => {
    const workbook = styledTracker(false);
    const sheet = sheetOf(workbook, 'Theo dõi');
    // Something far to the right without a header: the statuses go beyond it.
    sheet.rows[3]!.values[5] = 'ghi nhớ';
    openHost(workbook).run('checkFromMenu');
    expect(sheet.rows[0]!.values[6]).toBe('Trạng thái');
    expect(workbook.styles[sheet.rows[0]!.styles[6]!]).toMatchObject(HEADER);
  });

  it('goes with its looks and its merge, and leaves those of the users', () => {
    const workbook = styledTracker(true);
    const sheet = sheetOf(workbook, 'Theo dõi');
    const before = sheet.merges.map((merge) => ({ ...merge }));
    const host = openHost(workbook);
    host.run('highlightFromMenu');
    host.run('removeEverything');
    expect(sheet.merges).toEqual(before);
    expect(looksOf(workbook, sheet)).toEqual(ROWS.map(() => ({})));
  });
});
