import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text/language';
import { setUpSheets } from '../../../src/domain/setup';
import { readSetUpFile, writeSetUpFile } from '../../../src/domain/setup/setUpFile';
import type { SetUpSheet } from '../../../src/domain/setup/setUpNames';

const EMPTY: SetUpSheet = {
  kind: 'plan',
  name: '',
  rows: [],
  styles: [],
  formats: [],
  widths: [],
  frozenRows: 0,
};

describe('the file of the set-up sheets', () => {
  test.each(LANGUAGES)('gives back what went in: %s', (language) => {
    const templates = setUpSheets(language);
    expect(readSetUpFile(writeSetUpFile(templates))).toEqual(templates);
  });

  test.each([
    '</script>',
    '<script>',
    '<!-- <? x ?> -->',
    'a < b > c & "d" \\ \u003c \\u003c',
    '\u2028\n\t',
    '{as_of}',
  ])('a text such as %p is only a text', (name) => {
    const text = writeSetUpFile([{ ...EMPTY, name }]);
    expect(text.match(/</g)).toHaveLength(2);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(readSetUpFile(text)).toEqual([{ ...EMPTY, name }]);
  });

  test.each(['', '[]', '<script>[]</script>', '<script type="application/json">[]'])(
    'anything else is refused: %p',
    (text) => {
      expect(() => readSetUpFile(text)).toThrow(RangeError);
    },
  );

  test('spaces around it do not matter', () => {
    expect(readSetUpFile(`\n ${writeSetUpFile([EMPTY])} \n`)).toEqual([EMPTY]);
  });
});
