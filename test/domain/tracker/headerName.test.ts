import { describe, expect, test } from '@jest/globals';
import { COLUMN_KEYS, COLUMNS } from '../../../src/domain/tracker/columns';
import { columnOfForm } from '../../../src/domain/tracker/headerForms';
import { columnNamed, ANY_LEVEL, nameKey } from '../../../src/domain/tracker/headerName';

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

  test('a listed name has the form of no other column', () => {
    const others = EVERY_HEADER.flatMap(([header, key]) => {
      const column = columnOfForm(nameKey(header), ANY_LEVEL.headers);
      return column === undefined || column === key ? [] : [[header, column]];
    });
    expect(others).toEqual([]);
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
    ['Xã, TT', 'commune'],
    ['Xã/phường', 'commune'],
    ['Phường, xã', 'commune'],
    ['Xã (phường, thị trấn)', 'commune'],
    ['Địa bàn xã', 'commune'],
    ['Thuộc xã', 'commune'],
    ['Mã số đơn vị', 'unit_code'],
    ['Cơ quan, đơn vị', 'unit_name'],
    ['Tên đơn vị/CĐCS', 'unit_name'],
    ['CĐCS, nghiệp đoàn', 'unit_name'],
    ['Tên công đoàn', 'unit_name'],
    ['CĐCS trực thuộc …', 'unit_name'],
    ['Công đoàn cơ sở trực thuộc LĐLĐ huyện', 'unit_name'],
    ['Cấp tổ chức đại hội', 'level'],
    ['Loại hình đơn vị', 'bloc'],
    ['Thuộc khối', 'bloc'],
    ['Chi bộ/Đảng bộ', 'party_cell'],
    ['Cấp ủy Đảng', 'party_cell'],
    ['Cấp ủy trực tiếp lãnh đạo', 'party_cell'],
    ['Số lượng đoàn viên', 'members'],
    ['Tổng số đoàn viên công đoàn', 'members'],
    ['Tổng số ĐVCĐ', 'members'],
    ['ĐV nữ', 'members_f'],
    ['Tổng số ĐV nữ', 'members_f'],
    ['Trong đó: Nữ', 'members_f'],
    ['Số nữ', 'members_f'],
    ['Nữ đoàn viên', 'members_f'],
    ['Diện tổ chức đại hội', 'required'],
    ['Diện phải tổ chức ĐH', 'required'],
    ['Lí do', 'exempt_reason'],
    ['Lý do không tổ chức đại hội', 'exempt_reason'],
    ['Đơn vị điểm', 'pilot'],
    ['Tổ chức ĐH điểm', 'pilot'],
    ['Lịch tổ chức đại hội', 'planned'],
    ['Dự kiến ngày tổ chức', 'planned'],
    ['Kế hoạch: ngày tổ chức', 'planned'],
    ['Ngày tổ chức (theo kế hoạch)', 'planned'],
    ['Thời điểm dự kiến tổ chức', 'planned'],
    ['Ngày khai mạc', 'start'],
    ['Khai mạc đại hội', 'start'],
    ['Ngày bắt đầu ĐH', 'start'],
    ['Ngày tổ chức (bắt đầu)', 'start'],
    ['Thời gian đã tổ chức', 'held'],
    ['Ngày thực tế tổ chức', 'held'],
    ['Thời gian tổ chức ĐH (thực tế)', 'held'],
    ['Đại hội: ngày', 'held'],
    ['Ngày hoàn thành đại hội', 'held'],
    ['Thời lượng đại hội', 'duration'],
    ['Số buổi tổ chức', 'duration'],
    ['Số ngày đại hội', 'duration'],
    ['Hình thức tổ chức đại hội', 'form'],
    ['ĐB triệu tập', 'summoned'],
    ['Số đại biểu được triệu tập', 'summoned'],
    ['Số ĐB tham dự', 'present'],
    ['Số đại biểu dự đại hội', 'present'],
    ['Số ĐB có mặt tại đại hội', 'present'],
    ['Nội dung ĐH 1a', 'c1a'],
    ['Duyệt nhân sự', 'personnel'],
    ['Ngày duyệt đề án nhân sự', 'personnel'],
    ['Phê duyệt văn kiện', 'docs'],
    ['Số UV BCH được phân bổ', 'bch_quota'],
    ['Số UV BCH (phân bổ)', 'bch_quota'],
    ['Số UV BCH được bầu', 'bch_elected'],
    ['Tổng số UV BCH', 'bch_elected'],
    ['BCH trúng cử', 'bch_elected'],
    ['Số UV BCH nữ', 'bch_f'],
    ['BCH: tuổi trẻ', 'bch_young'],
    ['BCH người dân tộc thiểu số', 'bch_eth'],
    ['BCH là đảng viên', 'bch_party'],
    ['BCH trình độ đại học', 'bch_uni'],
    ['UV BCH tham gia mới', 'bch_new'],
    ['ĐB dự ĐH cấp huyện phân bổ', 'del_quota'],
    ['Số ĐB được phân bổ dự ĐH cấp trên', 'del_quota'],
    ['Đại biểu đi dự đại hội Công đoàn huyện được bầu', 'del_elected'],
    ['Số ĐB đã bầu dự ĐH cấp trên', 'del_elected'],
    ['Tuyên truyền trước đại hội', 'prop_before'],
    ['Công tác tuyên truyền sau ĐH', 'prop_after'],
    ['Phát động phong trào thi đua', 'emulation'],
    ['Báo cáo kết quả đại hội', 'result_sent'],
    ['Đã gửi báo cáo', 'result_sent'],
    ['Ngày báo cáo', 'result_sent'],
    ['Ngày nộp báo cáo', 'result_sent'],
    ['Báo cáo kết quả đã nộp', 'result_sent'],
    ['Tên đơn vị công đoàn', 'unit_name'],
    ['ÐH ðiểm', 'pilot'],
  ])('%s is %s', (text, column) => {
    expect(columnNamed(text)).toBe(column);
  });

  test.each([
    ['TT is short for the running number alone', 'TT GDNN'],
    ['ĐV is no unit', 'Tên ĐV'],
    ['ĐV is no unit in a code', 'Mã ĐV'],
    ['ĐH is no university', 'BCH ĐH'],
    ['LĐ is no leadership', 'Cấp ủy LĐ'],
    ['a name and more', 'Ngày đại hội chi đoàn'],
    ['a bracket that is not at the end', 'Ngày (giờ) sinh hoạt'],
    ['nothing but a bracket', '(Đơn vị)x'],
    ['a remark that tells a planned date from one held', 'Ngày hoàn thành (theo kế hoạch)'],
    ['the same, shortened', 'Ngày đại hội (KH)'],
    ['a remark that tells a first day from the last', 'Ngày hoàn thành (bắt đầu)'],
    ['a remark that tells women from all', 'Đại biểu có mặt (trong đó nữ)'],
    ['a remark that tells allotted from elected', 'BCH nữ (phân bổ)'],
    [
      'a title that begins as a header may',
      'Công đoàn cơ sở trực thuộc Công đoàn huyện Tam Đường đã, đang và sẽ tổ chức đại hội trong năm 2023',
    ],
    ['a blank', ''],
    ...[
      'Ngày gửi kế hoạch',
      'Ngày thành lập',
      'Ngày kế hoạch',
      'Ngày ban hành kế hoạch',
      'Ngày duyệt kế hoạch',
      'Kế hoạch tổ chức đại hội',
      'Ngày kết thúc',
      'Ngày quyết định',
      'Số quyết định',
      'Quyết định công nhận BCH',
      'Ngày công nhận BCH',
      'Số ngày trễ',
      'Số lao động',
      'Tổng số CNVCLĐ',
      'Số đoàn viên mới kết nạp',
      'Số CĐCS trực thuộc',
      'Tổng số',
      'Số lượng',
      'Đơn vị tính',
      'Mã số thuế',
      'Địa chỉ',
      'Địa điểm',
      'Địa điểm tổ chức',
      'Điểm thi đua',
      'Cấp ủy viên',
      'Đại biểu mời',
      'Đại biểu dự khuyết',
      'Số đại biểu',
      'Đại biểu vắng',
      'Số đại biểu dự ĐH cấp trên',
      'UV BCH',
      'BCH khóa mới',
      'Số UV BCH khóa cũ',
      'Chủ tịch',
      'UBKT đã bầu',
      'Lý do chưa tổ chức',
      'Báo cáo',
      'Báo cáo chính trị',
      'Biên bản',
      'Nghị quyết',
      'Hình thức khen thưởng',
      'Thời gian',
      'Ngày',
      'Tình trạng',
      'Nội dung',
      'Tuyên truyền',
      'Loại',
      'Người phụ trách',
    ].map((header): [string, string] => ['another thing', header]),
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
