/** Links of a described sheet, by as few calls as can be, and never over what is no text. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SheetLinks } from '../../../src/addon/sheets/sheetLinks';
import type { DescribedCell } from '../../../src/domain/sheet/sheetDescription';
import { recorder } from './recorder';

const builder = (said: string) => ({
  setText: (text: string) => builder(text),
  setLinkUrl: (url: string) => builder(`${said} → ${url}`),
  build: () => said,
});
const before = (globalThis as { SpreadsheetApp?: unknown }).SpreadsheetApp;
beforeAll(() => {
  Object.assign(globalThis, { SpreadsheetApp: { newRichTextValue: () => builder('') } });
});
afterAll(() => {
  Object.assign(globalThis, { SpreadsheetApp: before });
});

const NAMES = ['Theo dõi', 'Kế hoạch'];
const DOCUMENT = {
  sheets: NAMES.map((name) => ({ getName: () => name })),
  metadata: { idOf: (sheet: { getName(): string }) => 70 + NAMES.indexOf(sheet.getName()) },
} as never;

function written(rows: readonly (readonly DescribedCell[])[]): readonly string[] {
  const { calls, sheet } = recorder();
  new SheetLinks(DOCUMENT).write(sheet, rows);
  return calls;
}
const link = (text: string, cell = 'B2', sheet = 'Theo dõi') => ({ text, sheet, cell });

it('each column that has links gets them in one call, from its first to its last', () => {
  expect(
    written([
      ['Đơn vị', 'Việc', 3],
      [link('A'), 'gọi', 4],
      ['—', 'nhắc', link('x', 'C1', 'Kế hoạch')],
      [link('B', 'B4'), '', 5],
      ['cuối', '', ''],
    ]),
  ).toEqual([
    'getRange(2, 1, 3, 1).setRichTextValues([["A → #gid=70&range=B2"],["—"],["B → #gid=70&range=B4"]])',
    'getRange(3, 3, 1, 1).setRichTextValues([["x → #gid=71&range=C1"]])',
  ]);
});

it.each([
  ['a number', 3],
  ['a date', { date: '2023-05-20' as never }],
  ['a formula', { formula: '=1+1' }],
  ...['=1', '+84', '-', '@a', '\tx', '\rx'].map((text) => [JSON.stringify(text), text] as const),
])('a column is written in two pieces where %s stands between its links', (_, cell) => {
  expect(written([[link('A')], [cell], [link('B')]])).toEqual([
    'getRange(1, 1, 1, 1).setRichTextValues([["A → #gid=70&range=B2"]])',
    'getRange(3, 1, 1, 1).setRichTextValues([["B → #gid=70&range=B2"]])',
  ]);
});

it('a name with such a letter inside is a link as any other', () => {
  const names = ['A - B', 'x@y', 'a=b'];
  expect(written(names.map((name) => [link(name)]))).toEqual([
    expect.stringMatching(/^getRange\(1, 1, 3, 1\)/),
  ]);
});

it('a link whose text looks like a formula stays a mere text', () => {
  expect(written([[link('=A')], [link('B')]])).toEqual([
    'getRange(2, 1, 1, 1).setRichTextValues([["B → #gid=70&range=B2"]])',
  ]);
});

it('after 2,000 links, and after 20 pieces, there are mere texts', () => {
  const [long] = written(Array.from({ length: 2_003 }, () => [link('A')]));
  expect(long).toMatch(/^getRange\(1, 1, 2000, 1\)/);
  const pieces = written(Array.from({ length: 50 }, (_, i) => [i % 2 === 0 ? link('A') : 1]));
  expect(pieces.map((call) => /^getRange\((\d+)/.exec(call)![1])).toEqual(
    Array.from({ length: 20 }, (_, i) => String(2 * i + 1)),
  );
});
