import { describe, expect, test } from '@jest/globals';
import { CellError, deleteRows, insertColumns, insertRows } from '../../../src/document';
import { documentOf, hostOf, run } from '../script';

const LINK = `const link = (text, url) =>
  SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();`;

describe('rich texts', () => {
  test('are written with what they lead to, and read again', () => {
    const { workbook, sheet } = documentOf([1, 2]);
    const body = `${LINK}
      sheet.getRange('A1:B2').setRichTextValues([
        [link('H7', '#gid=1&range=H7'), link('web', 'https://example.invalid')],
        [link('plain', null), link('', 'https://example.invalid')]]);
      return sheet.getRange('A1:B2').getRichTextValues()
        .map((row) => row.map((cell) => [cell.getText(), cell.getLinkUrl()]))`;
    const host = hostOf(body, { workbook });
    expect(host.run('main')).toEqual([
      [
        ['H7', '#gid=1&range=H7'],
        ['web', 'https://example.invalid'],
      ],
      [
        ['plain', null],
        ['', null],
      ],
    ]);
    expect(host.calls.byKind).toMatchObject({ write: 1, read: 1 });
    expect(sheet.rows.map((row) => row?.values)).toEqual([
      ['H7', 'web'],
      ['plain', null],
    ]);
    expect(sheet.changes).toEqual(
      new Map([
        [0, new Set([0, 1])],
        [1, new Set([0, 1])],
      ]),
    );
  });

  test('are texts, whatever they look like', () => {
    const { workbook, sheet } = documentOf();
    const texts = ['=1+1', '0012', '2026-10-02', 'TRUE', "'x", '+84', '1,5'];
    const body = `${LINK} sheet.getRange(1, 1, 1, ${texts.length})
      .setRichTextValues([${JSON.stringify(texts)}.map((text) => link(text, '#gid=1'))])`;
    run(workbook, body);
    expect(sheet.rows).toEqual([{ values: texts, styles: [] }]);
  });

  test('one of them is for every cell of the range', () => {
    const { workbook, sheet } = documentOf();
    run(workbook, `${LINK} sheet.getRange('A1:A2').setRichTextValue(link('a', '#gid=1'))`);
    expect(sheet.rows.map((row) => row?.values)).toEqual([['a'], ['a']]);
    expect([...sheet.links.keys()]).toEqual([0, 1]);
  });

  test('are null for cells that hold no text', () => {
    const { workbook } = documentOf([1, true, new CellError('#N/A'), null, 'x']);
    const body = `return sheet.getRange('A1:E1').getRichTextValues()[0].map((cell) => cell?.getText() ?? null)`;
    expect(run(workbook, body)).toEqual([null, null, null, '', 'x']);
  });

  test('a new text takes the link away', () => {
    const body = `const builder = SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl('#gid=1');
      return [builder.build().getLinkUrl(), builder.setText('b').build().getLinkUrl()]`;
    expect(run(documentOf().workbook, body)).toEqual(['#gid=1', null]);
  });

  test.each([
    [
      'setRichTextValues([["x"]])',
      "The parameters (String[][]) don't match the method signature for SpreadsheetApp.Range.setRichTextValues.",
    ],
    [
      'setRichTextValues([[SpreadsheetApp.newRichTextValue()]])',
      "The parameters (SpreadsheetApp.RichTextValueBuilder[][]) don't match",
    ],
    ['setRichTextValue(null)', "The parameters (null) don't match"],
    [
      'setRichTextValues([[SpreadsheetApp.newRichTextValue().build()], [SpreadsheetApp.newRichTextValue().build()]])',
      'The data has 2 but the range has 1.',
    ],
  ])('%s throws', (call, message) => {
    const { workbook } = documentOf();
    expect(() => run(workbook, `sheet.getRange("A1").${call}`)).toThrow(message);
  });

  test('a part of a text cannot be a link here', () => {
    const call = `SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(0, 1, '#gid=1')`;
    expect(() => run(documentOf().workbook, call)).toThrow("don't match the method signature");
  });
});

describe('the link of a cell', () => {
  const linked = () => {
    const made = documentOf(['a', 'b'], ['c', 'd']);
    run(made.workbook, `${LINK} sheet.getRange('B2').setRichTextValue(link('d', '#gid=1'))`);
    return made;
  };

  test.each([
    'setValue("e")',
    'setValue("d")',
    'setFormula("=A1")',
    'clearContent()',
    'clear()',
    'setRichTextValue(SpreadsheetApp.newRichTextValue().setText("d").build())',
  ])('goes with %s', (call) => {
    const { workbook, sheet } = linked();
    run(workbook, `sheet.getRange("B2").${call}`);
    expect(sheet.links.size).toBe(0);
  });

  test.each(['setBackground("#ffffff")', 'setNote("x")'])('stays with %s', (call) => {
    const { workbook, sheet } = linked();
    run(workbook, `sheet.getRange("B2").${call}`);
    expect(sheet.links.get(1)?.get(1)).toEqual({ url: '#gid=1' });
  });

  test('follows inserted and deleted rows and columns', () => {
    const { sheet } = linked();
    insertRows(sheet, 0, 2);
    insertColumns(sheet, 1, 1);
    expect(sheet.links).toEqual(new Map([[3, new Map([[2, { url: '#gid=1' }]])]]));
    deleteRows(sheet, 3, 1);
    expect(sheet.links.size).toBe(0);
  });
});
