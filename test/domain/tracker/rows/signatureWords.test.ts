import { describe, expect, test } from '@jest/globals';
import { spellingKey } from '../../../../src/domain/text/spelling';
import {
  beginsSignature,
  isDateAlone,
  isFootnote,
  isFootnotePoint,
  isPlaceAndDate,
  isSigner,
} from '../../../../src/domain/tracker/rows/signatureWords';

interface Told {
  readonly is: (key: string) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const TOLD: Readonly<Record<string, Told>> = {
  'the beginning of a signature': {
    is: beginsSignature,
    yes: [
      ...['TM. BAN THƯỜNG VỤ', 'T/M BCH', 'T. M. BTV', 'T.M Ban Chấp hành', 'TM'],
      ...['KT. CHỦ TỊCH', 'K/T Chủ tịch', 'K. T Giám đốc', 'KT'],
      ...['TL. CHỦ TỊCH', 'TUQ. Chủ tịch', 'TUN. Chủ tịch', 'T/L', 'T. L.', 'T.L Chủ tịch'],
      ...['TL Phó chủ tịch', 'T/L.Chủ nhiệm', 'P. Giám đốc', 'P Phó Chủ tịch', 'Q. Trưởng phòng'],
      ...['T.U.Q', 'TUQ', 'T/U/N. Chủ tịch', 'TUQ Chánh văn phòng', 'Quyền Tổng giám đốc'],
      ...['Người lập', 'Người kiểm tra', 'Người rà soát', 'Người phụ trách: Lan', 'Nơi nhận:'],
      ...['(Ký tên)', 'Ký, ghi rõ họ tên', '(Đã ký)', 'Đã ký và đóng dấu', 'Ký thay'],
      ...['Xác nhận của cấp ủy', 'Đại diện Ban Thường vụ'],
    ],
    no: [
      ...['TM & DV Hoàng Anh', 'TM-DV', 'TM và DV', 'TM Dịch vụ A', 'TM XD 26', 'TM + SX', 'TMC'],
      ...['KT-HT huyện', 'KT hạ tầng', 'KT tổng hợp', 'KTX', 'TL Group', 'TUQ Group'],
      ...['P. Nội vụ', 'P. Giám đốcc', 'Q. Tân Bình', 'T. Lai Châu', 'T/Lai', 'Quyền lợi'],
      ...['Người mẫu', 'Người lậpp', 'Ký túc xá', 'Ký kết', 'Đại diện Công ty', 'Xác nhận'],
      ...['Trường TM. Ban', 'Nơi ở'],
    ],
  },
  'nothing but who signs': {
    is: isSigner,
    yes: [
      ...['Lập bảng', 'LẬP BIỂU', 'Cán bộ tổng hợp', 'Phụ trách', 'Phó Chủ tịch'],
      ...['CHỦ TỊCH CÔNG ĐOÀN', 'Chủ tịch LĐLĐ huyện', 'Thủ trưởng đơn vị', 'Thủ trưởng'],
      ...['Phó hiệu trưởng', 'Kế toán trưởng', 'Kế toán', 'Thư ký', 'Lãnh đạo duyệt', 'Phê duyệt'],
      ...['Ban Thường vụ', '--- Hết ---', '-hết.', 'Hết./.', 'Thư ký (ký, ghi rõ họ tên)'],
    ],
    no: [
      ...['Chủ tịch UBND xã', 'Chủ tịchh', 'Ông Chủ tịch', 'Kế toán xã', 'Thư ký toà soạn'],
      ...['Hết hạn', 'Phê duyệt xong', 'Ban Chấp hành Đảng bộ'],
    ],
  },
  'a place and a date': {
    is: isPlaceAndDate,
    yes: [
      ...['Tam Đường, ngày 20 tháng 5 năm 2023', 'Tam Đường, ngày …/…/2023'],
      ...['Bản Bo, Tam Đường, ngày … tháng … năm 2023', 'Tam Đường, ngày 20/5/2023'],
    ],
    no: [
      ...['Sáng, ngày 12 tháng 4 năm 2023', 'Sáng thứ Tư, ngày 12 tháng 4 năm 2023'],
      ...['Dự kiến, ngày 12/4/2023', 'Tam Đường ngày 20 tháng 5 năm 2023', 'Bản Bo, ngày 20/5'],
      ...['Tam Đường, ngày 20/5/2023 (hoãn)', 'ngày 20 tháng 5 năm 2023', 'Tam Đường, 20/5/2023'],
    ],
  },
  'a date without a place, or with one and no word': {
    is: isDateAlone,
    yes: [
      ...['Ngày … tháng … năm 2023', 'Tam Đường ngày 20 tháng 5 năm 2023'],
      ...['Tam Đường, 20/5/2023', 'Tam Đường, …/…/2023'],
    ],
    no: [
      ...['Sáng ngày 20 tháng 5 năm 2023', 'Đã tổ chức ngày 20 tháng 5 năm 2023'],
      ...['Thứ Tư, 20/5/2023', 'Tam Đường, 20/5/2023 x', '20/5/2023', 'Ngày 20 tháng 5'],
    ],
  },
  'a note under the table': {
    is: isFootnote,
    yes: [
      ...['Ghi chú: x', 'Ghi chú', 'Ghi chú. x', 'Ghi chú : x', 'Chú thích: x', 'Chú ý x'],
      ...['Lưu ý x', 'Lưu ý', 'Nguồn: x', 'Nguồn : x', 'Nguồn số liệu x', 'Nguồn liệu x'],
      ...['NB: x', 'NB : x', 'N.B. x', '* Trường', '*Trường', '** Trường', '* (x)', '*: x', '*) x'],
      ...[
        '* 3 đơn vị',
        '**) x',
        '(*) x',
        '(**): x',
        '[1] x',
        '(12) x',
        '(1): x',
        '(1)x',
        '(1) : x',
      ],
      ...['¹ x', '² x', '³ x', '(Danh sách này có 3', 'Danh sách gồm 3', 'Biểu trên', 'Bảng có 3'],
      ...['Số liệu tính đến', 'Số liệu đến 3', 'Số liệu trên', 'Số liệu này', 'Trên đây là 3'],
      ...['Đề nghị các đơn vị'],
    ],
    no: [
      ...['Ghi chúng', 'Ghi chú1', 'x Ghi chú', 'Nguồn Sáng', 'Nguồnn', 'nb x', '*', '(*)', '* …'],
      ...['(123) x', '(1) 2', '((1) x', 'Danh sách đỏ', 'Bảng nàyy', 'Số liệu thống kê'],
      ...['Số liệu đếnn', 'Trên đây', 'Đề nghị', '* Khối xã', '*Khối xã', '* khối'],
      ...['Tên * Trường', 'Trường ¹', 'Trường [1] x'],
    ],
  },
  'a point of a list': {
    is: isFootnotePoint,
    yes: ['- x', '+ x', '• x', '* x', '-x', '- 1', '+ Khốii', '• Trường khối'],
    no: [
      'x',
      '- (x)',
      'x - y',
      'x + y',
      '- Khối xã',
      '-khối xã',
      '* Khối',
      '+  Khối a',
      '• khối 1',
    ],
  },
};

describe.each(Object.entries(TOLD))('%s', (_, { is, yes, no }) => {
  test('is told by its words', () => {
    expect(yes.filter((text) => !is(spellingKey(text)))).toEqual([]);
  });

  test('is told from names that look like it', () => {
    expect(no.filter((text) => is(spellingKey(text)))).toEqual([]);
  });
});

test('a note is no bloc that begins with a star, whatever follows its word', () => {
  expect(['* khối', '* khối 1', '* khối-1'].filter(isFootnote)).toEqual([]);
  expect(['* khốin', '* khối1', '* trường khối'].filter((key) => !isFootnote(key))).toEqual([]);
});
