import { describe, expect, test } from '@jest/globals';
import { COLUMN_KEYS, type ColumnKey } from '../../../src/domain/tracker/columns';
import { guessColumns, LIKELY, VERY_LIKELY } from '../../../src/domain/tracker/guessColumn';

function guess(
  headers: readonly string[],
  least: number,
  keys: readonly ColumnKey[] = COLUMN_KEYS,
) {
  const columns = headers.map((heading) => ({ heading }));
  return Object.fromEntries(guessColumns(columns, keys, least));
}

describe('what an unknown header may mean', () => {
  test.each([
    ['Ngày tổ chức xong', 'held'],
    ['Ngày, tháng tổ chức đại hội xong', 'held'],
    ['ĐB dự ĐH cấp trên mới đã bầu', 'del_elected'],
    ['Tên đơn vị công đoàn cơ sở mới', 'unit_name'],
  ])('%s is likely %s', (header, key) => {
    expect(guess([header], 0.7)).toEqual({ [key]: 0 });
  });

  test.each([
    'Điện thoại',
    'Ngày thành lập',
    'Ngày gửi kế hoạch',
    'Ngày kết thúc',
    'BCH khóa mới',
    'Đại biểu mời dự',
    'Số UV BCH khóa cũ',
    'Điểm thi đua',
    'Số quyết định',
    'Tên người lập',
  ])('%s is very likely none', (header) => {
    expect(guess([header], VERY_LIKELY)).toEqual({});
  });

  test.each([
    ['Mã số', 'unit_code'],
    ['Đơn vị trực thuộc', 'unit_name'],
    ['Đơn vị tổ chức đại hội', 'unit_name'],
    ['Tên doanh nghiệp', 'unit_name'],
    ['Chi đoàn', 'unit_name'],
    ['Phải tổ chức ĐH', 'required'],
    ['Dự kiến', 'planned'],
    ['Từ ngày', 'start'],
    ['Held', 'held'],
    ['Attendance', 'present'],
    ['Thời gian – Ngày', 'held'],
    ['Ngày thực hiện', 'held'],
    ['Đã tổ chức', 'held'],
    ['BCH – Được duyệt', 'bch_quota'],
    ['Báo cáo nhanh', 'result_sent'],
    ['Trade union', 'unit_name'],
    ['Ngày KH', 'planned'],
    ['Kết quả bầu BCH', 'bch_elected'],
    ['Địa chỉ', 'commune'],
    ['Cụm', 'bloc'],
    ['Cấp ủy quản lý', 'party_cell'],
    ['CĐCS điểm', 'pilot'],
    ['Triệu tập', 'summoned'],
    ['Có mặt', 'present'],
    ['Văn kiện', 'docs'],
    ['Ủy viên BCH khóa mới', 'bch_elected'],
    ['Lý do chưa tổ chức', 'exempt_reason'],
    ['Nộp báo cáo', 'result_sent'],
    ['Chú thích', 'note'],
  ])('%s may be %s, which is proposed', (header, key) => {
    expect(guess([header], VERY_LIKELY)).toEqual({ [key]: 0 });
  });

  test.each(['Số CĐCS đã tổ chức ĐH', 'Tổng số ngày tổ chức', 'Tỷ lệ tổ chức đại hội'])(
    'a count or rate such as %s is no date',
    (header) => {
      expect(guess([header], LIKELY, ['held', 'planned'])).toEqual({});
    },
  );

  test('what a header names in the congress’s term goes before likeness', () => {
    const columns = [{ heading: 'BCH 2023-2028: nữ', inItsTerm: 'bch_f' }] as const;
    expect([...guessColumns(columns, COLUMN_KEYS, VERY_LIKELY)]).toEqual([['bch_f', 0]]);
  });

  test('a header that is asked for may be less alike', () => {
    const starred = ['unit_name', 'held'] as const;
    const headers = ['Số', 'Tên của đơn vị', 'Điện thoại', 'Ngày họp tổ chức'];
    expect(guess(headers, LIKELY, starred)).toEqual({ unit_name: 1, held: 3 });
    expect(guess(['Họ tên', 'Ngày sinh'], LIKELY, starred)).toEqual({});
  });

  test('each column is guessed once, where it is likeliest', () => {
    const headers = ['Ngày tổ chức xong rồi', 'Ngày tổ chức xong'];
    expect(guess(headers, LIKELY, ['held'])).toEqual({ held: 1 });
    const delegates = ['del_quota', 'del_elected'] as const;
    expect(guess(['ĐB dự ĐH cấp trên'], LIKELY, delegates)).toEqual({ del_quota: 0 });
  });

  test('columns that are not asked for are not guessed', () => {
    expect(guess(['Ngày tổ chức xong'], LIKELY, ['note'])).toEqual({});
  });
});
