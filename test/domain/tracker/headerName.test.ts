import { describe, expect, test } from '@jest/globals';
import { COLUMN_KEYS, COLUMNS } from '../../../src/domain/tracker/columns';
import { columnNamed, nameKey } from '../../../src/domain/tracker/headerName';

/** The short forms of the specification, each with what it stands for. */
const FORMS = [
  ['CĐCS', 'công đoàn cơ sở'],
  ['ĐH', 'đại hội'],
  ['ĐB', 'đại biểu'],
  ['ĐV', 'đoàn viên'],
  ['BCH', 'ban chấp hành'],
  ['UV', 'ủy viên'],
  ['LĐ', 'lao động'],
] as const;

/** The header with every choice of short and written-out forms. */
function spellingsOf(header: string): string[] {
  return FORMS.reduce<string[]>(
    (texts, [short, full]) => {
      const word = new RegExp(`(?<!\\p{L})(?:${short}|${full})(?!\\p{L})`, 'giu');
      return texts.flatMap((text) => [
        ...new Set([text.replace(word, short), text.replace(word, full)]),
      ]);
    },
    [header],
  );
}

const EVERY_HEADER = COLUMN_KEYS.flatMap((key) =>
  COLUMNS[key].headers.map((header) => [header, key] as const),
);

describe('the column that a header names', () => {
  test('spelled with short or long words, every header names its column', () => {
    const named = EVERY_HEADER.flatMap(([header, key]) =>
      spellingsOf(header).map((text) => [text, columnNamed(text), key]),
    );
    expect(named.length).toBeGreaterThan(EVERY_HEADER.length);
    expect(named.filter(([, found, key]) => found !== key)).toEqual([]);
  });

  test('with a remark in brackets at the end, every header names its column', () => {
    const remarks = ['(người)', '(tính đến 31/12/2022)', '[*]', '(ghi rõ (nếu có)):', '(A) (B)'];
    const named = EVERY_HEADER.flatMap(([header, key]) =>
      remarks.map((remark) => [`${header} ${remark}`, columnNamed(`${header}\n${remark}`), key]),
    );
    expect(named.filter(([, found, key]) => found !== key)).toEqual([]);
  });

  test('no two columns share a name once it is shortened', () => {
    const names = COLUMN_KEYS.flatMap((key) => [...new Set(COLUMNS[key].headers.map(nameKey))]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names).not.toContain('');
  });

  test('no column lists a name twice', () => {
    const twice = COLUMN_KEYS.filter((key) => {
      const names = COLUMNS[key].headers.map(nameKey);
      return new Set(names).size < names.length;
    });
    expect(twice).toEqual([]);
  });

  test.each([
    ['Số thứ tự', 'no'],
    ['TÊN CÔNG ĐOÀN CƠ SỞ', 'unit_name'],
    ['CĐCS', 'unit_name'],
    ['Công đoàn cơ sở', 'unit_name'],
    ['Tên đơn vị (CĐCS)', 'unit_name'],
    ['Tên đơn vị CĐCS', 'unit_name'],
    ['Đơn vị công đoàn cơ sở', 'unit_name'],
    ['Công đoàn cơ sở trực thuộc', 'unit_name'],
    ['Mã công đoàn cơ sở', 'unit_code'],
    ['Cấp ĐH', 'level'],
    ['Xã, phường, thị trấn', 'commune'],
    ['Số ĐV', 'members'],
    ['Tổng số ĐV', 'members'],
    ['Số đoàn viên (tính đến 31/12/2022)', 'members'],
    ['Số đoàn viên (nữ)', 'members_f'],
    ['ĐH điểm', 'pilot'],
    ['Ngày tổ chức đại hội', 'held'],
    ['Ngày đại hội', 'held'],
    ['Thời gian đại hội', 'held'],
    ['Thời gian tổ chức đại hội', 'held'],
    ['Ngày tổ chức ĐH', 'held'],
    ['Ngày/tháng tổ chức', 'held'],
    ['Ngày, tháng tổ chức đại hội', 'held'],
    ['Ngày, tháng, năm tổ chức ĐH', 'held'],
    ['Ngày tổ chức (chính thức)', 'held'],
    ['Thời gian dự kiến đại hội', 'planned'],
    ['Ngày dự kiến tổ chức đại hội', 'planned'],
    ['Thời gian dự kiến tổ chức ĐH', 'planned'],
    ['Ngày tổ chức đại hội (dự kiến)', 'planned'],
    ['Thời gian tổ chức đại hội dự kiến', 'planned'],
    ['Ngày DK', 'planned'],
    ['Ngày, tháng dự kiến', 'planned'],
    ['Ngày tổ chức (dự kiến)', 'planned'],
    ['Lịch đại hội', 'planned'],
    ['Thời lượng (ngày)', 'duration'],
    ['Số ĐB triệu tập', 'summoned'],
    ['Đại biểu (triệu tập)', 'summoned'],
    ['ĐB dự', 'present'],
    ['Số uỷ viên ban chấp hành', 'bch_elected'],
    ['Ban chấp hành nữ', 'bch_f'],
    ['Đại biểu dự đại hội cấp trên phân bổ', 'del_quota'],
    ['Đại biểu dự đại hội huyện đã bầu', 'del_elected'],
  ])('%s is %s', (text, column) => {
    expect(columnNamed(text)).toBe(column);
  });

  test.each([
    ['TT is short for the running number alone', 'TT GDNN'],
    ['TT after another word is none either', 'Xã, TT'],
    ['ĐV is no unit', 'Tên ĐV'],
    ['ĐV is no unit in a code', 'Mã ĐV'],
    ['ĐH is no university', 'BCH ĐH'],
    ['LĐ is no leadership', 'Cấp ủy LĐ'],
    ['a name and more', 'Ngày đại hội chi đoàn'],
    ['a bracket that is not at the end', 'Ngày (giờ) sinh hoạt'],
    ['nothing but a bracket', '(Đơn vị)x'],
    ['a remark that tells a planned date from one held', 'Ngày hoàn thành (theo kế hoạch)'],
    ['the same, shortened', 'Ngày đại hội (KH)'],
    ['a remark that tells a first day from the last', 'Ngày tổ chức (bắt đầu)'],
    ['a remark that tells women from all', 'Đại biểu có mặt (trong đó nữ)'],
    ['a remark that tells allotted from elected', 'Số UV BCH (phân bổ)'],
    ['a blank', ''],
  ])('%s: %s is unknown', (_, text) => {
    expect(columnNamed(text)).toBeUndefined();
  });

  test('words for work are short or written out, too', () => {
    expect(nameKey('Số lao động')).toBe(nameKey('SỐ LĐ'));
  });

  test('a remark that is a name in another kind of column is a remark', () => {
    expect(columnNamed('Nhân sự đã duyệt (ngày)')).toBe('personnel');
    expect(columnNamed('Số đoàn viên (đến ngày)')).toBe('members');
  });

  test('in a column of texts a remark is a remark, whatever its words', () => {
    expect(columnNamed('Tên đơn vị (xã, thị trấn)')).toBe('unit_name');
    expect(columnNamed('Ghi chú (lý do)')).toBe('note');
  });
});
