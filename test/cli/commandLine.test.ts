import { describe, expect, it } from '@jest/globals';
import { languageOf, parseCommandLine, UsageError } from '../../src/cli/commandLine';

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

  it('takes several files, the folder of their plans and how many are checked at once', () => {
    const args = ['a', '--plans', 'p', 'b.xlsx', '--jobs', '64', 'c*', '--ndjson'];
    expect(parseCommandLine(args)).toMatchObject({
      file: 'a',
      more: ['b.xlsx', 'c*'],
      plans: 'p',
      jobs: 64,
      ndjson: true,
    });
  });

  it.each([
    [[], 'Chưa nêu tệp'],
    [[''], 'Chưa nêu tệp'],
    [['a.xlsx', ''], 'Chưa nêu tệp'],
    [['a.xlsx', '--bogus'], 'Không có tùy chọn --bogus'],
    [
      ['-2023.xlsx'],
      'Không có tùy chọn -2023.xlsx. Nếu đó là tên tệp, hãy viết ./-2023.xlsx. Cách gọi',
    ],
    [
      ['--json', '-x', 'a.xlsx', '--lang', 'en'],
      'no option -x. If it is a file, write ./-x. Usage',
    ],
    [['a.xlsx', '--bogus', '-x'], 'Không có tùy chọn --bogus. Cách gọi'],
    [['a.xlsx', '--as-of'], 'Tùy chọn --as-of thiếu giá trị'],
    [['a.xlsx', '--plan', ''], 'Tùy chọn --plan thiếu giá trị'],
    [['a.xlsx', '--plans='], 'Tùy chọn --plans thiếu giá trị'],
    [['a.xlsx', '--as-of', '--json'], 'Tùy chọn --as-of thiếu giá trị'],
    [['a.xlsx', '--as-of', '20/5/2023'], '“20/5/2023” không phải là ngày'],
    [['a.xlsx', '--as-of', '2023-02-30'], '“2023-02-30” không phải là ngày'],
    [['a.xlsx', '--lang', 'fr'], 'Tùy chọn --lang'],
    [['a.xlsx', '--out', 'b.xls'], 'phải có đuôi .xlsx'],
    [['a.xlsx', '--json=yes'], 'Tùy chọn --json'],
    [['a.xlsx', '--jobs', '0'], '--jobs: “0” không phải là số nguyên từ 1 đến 64'],
    [['a.xlsx', '--jobs', '65'], '--jobs: “65” không phải'],
    [['a.xlsx', '--jobs', '1.5'], '--jobs: “1.5” không phải'],
    [
      ['a', '--plan', 'p.json', '--plans', 'b'],
      'Chỉ dùng một trong hai tùy chọn --plan và --plans',
    ],
  ])('%j is refused with one line', (args, text) => {
    const call = () => parseCommandLine(args);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(text);
    expect(call).not.toThrow('\n');
  });

  it.each([
    [['--lang', 'en', '--lang', 'vi'], 'vi'],
    [['--lang=vi', '--lang', 'en'], 'en'],
    [['--lang', 'vi', '--lang=en'], 'en'],
    [['a.xlsx', '--lang'], 'vi'],
    [['en'], 'vi'],
  ] as const)(
    'of several --lang the last counts, for what the command says too: %j',
    (args, language) => {
      expect(languageOf(args)).toBe(language);
    },
  );

  it('is refused in English where English is asked for', () => {
    expect(() => parseCommandLine(['--lang', 'en'])).toThrow('No file to check was named.');
  });
});
