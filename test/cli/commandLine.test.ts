import { describe, expect, it } from '@jest/globals';
import { parseCommandLine, UsageError } from '../../src/cli/commandLine';

describe('the command line', () => {
  it('takes a file and its options in any order', () => {
    const args = ['--json', '--as-of', '2023-05-20', 'a.xlsx', '--sheet=Đại hội', '--lang', 'en'];
    expect(parseCommandLine([...args, '--plan', 'p.json', '--out', 'b.xlsx'])).toEqual({
      file: 'a.xlsx',
      sheet: 'Đại hội',
      asOf: '2023-05-20',
      plan: 'p.json',
      language: 'en',
      json: true,
      out: 'b.xlsx',
    });
  });

  it.each([
    [[], 'Chưa nêu tệp'],
    [['a.xlsx', 'b.xlsx'], 'Mỗi lần chỉ kiểm tra một tệp'],
    [['a.xlsx', '--bogus'], 'Không có tùy chọn --bogus'],
    [['a.xlsx', '--as-of'], 'Tùy chọn --as-of thiếu giá trị'],
    [['a.xlsx', '--as-of', '--json'], 'Tùy chọn --as-of thiếu giá trị'],
    [['a.xlsx', '--as-of', '20/5/2023'], '“20/5/2023” không phải là ngày'],
    [['a.xlsx', '--as-of', '2023-02-30'], '“2023-02-30” không phải là ngày'],
    [['a.xlsx', '--lang', 'fr'], 'Tùy chọn --lang'],
    [['a.xlsx', '--out', 'b.xls'], 'phải có đuôi .xlsx'],
    [['a.xlsx', '--json=yes'], 'Tùy chọn --json'],
  ])('%j is refused with one line', (args, text) => {
    const call = () => parseCommandLine(args);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(text);
    expect(call).not.toThrow('\n');
  });

  it('is refused in English where English is asked for', () => {
    expect(() => parseCommandLine(['--lang', 'en'])).toThrow('No file to check was named.');
  });
});
