import { describe, expect, test } from '@jest/globals';
import { COLUMN_KEYS, type ColumnKey } from '../../../src/domain/tracker/columns';
import { guessColumns, LIKELY, VERY_LIKELY } from '../../../src/domain/tracker/guessColumn';

function guess(
  headers: readonly string[],
  least: number,
  keys: readonly ColumnKey[] = COLUMN_KEYS,
) {
  return Object.fromEntries(guessColumns(headers, keys, least));
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
