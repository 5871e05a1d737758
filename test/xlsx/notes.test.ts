import { expect, test } from '@jest/globals';
import { Sheet, Workbook } from '../../src/document';
import { readXlsx, saveNotices } from '../../src/xlsx';
import { setCell } from './modelCells';
import { convert, office } from './office';
import { richWorkbook, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

function noted(name: string): Sheet {
  const sheet = new Sheet(name);
  setCell(sheet, 2, 1, { value: 'x' });
  sheet.notes.set(2, new Map([[1, 'Ngày\n<chốt> số liệu']]));
  sheet.notes.set(0, new Map([[0, 'đầu']]));
  return sheet;
}

function workbookOf(...sheets: Sheet[]): Workbook {
  const workbook = new Workbook();
  workbook.sheets = sheets;
  return workbook;
}

test('the notes of sheets made here are comments in the file', () => {
  const workbook = workbookOf(noted('A'), new Sheet('B'), noted('C'));
  const parts = unzipParts(writeXlsx(workbook));
  expect(utf8(parts['xl/comments1.xml'])).toContain(
    '<comment ref="A1" authorId="0"><text><t xml:space="preserve">đầu</t></text></comment>' +
      '<comment ref="B3" authorId="0"><text><t xml:space="preserve">Ngày\n&lt;chốt&gt; số liệu</t>',
  );
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(
    /<legacyDrawing [^>]*r:id="rId2"\/><\/worksheet>/,
  );
  expect(parts['xl/worksheets/sheet2.xml']).not.toContain('legacyDrawing');
  expect(parts['xl/worksheets/_rels/sheet3.xml.rels']).toContain('Target="../comments2.xml"');
  expect(parts['xl/worksheets/_rels/sheet3.xml.rels']).toContain(
    'Target="../drawings/vmlDrawing2.vml"',
  );
  expect(parts['xl/drawings/vmlDrawing2.vml']).toContain('<x:Row>2</x:Row><x:Column>1</x:Column>');
  expect(parts['[Content_Types].xml']).toContain('PartName="/xl/drawings/vmlDrawing1.vml"');
  expect(saveNotices(workbook)).toEqual([]);
});

test('those of a sheet added to a file go beside the comments that it has', () => {
  const { workbook } = readXlsx(zipParts(richWorkbook()));
  workbook.sheets.push(noted('Mới'));
  const parts = unzipParts(writeXlsx(workbook));
  expect(utf8(parts['xl/comments1.xml'])).toBe(richWorkbook()['xl/comments1.xml']);
  expect(parts['xl/comments2.xml']).toContain('ref="B3"');
});

office('LibreOffice shows the notes', () => {
  const files = convert('noted', writeXlsx(workbookOf(noted('A'))), 'fods');
  const [document] = files.values();
  const text = new TextDecoder().decode(document);
  expect(text.match(/<office:annotation /g)).toHaveLength(2);
  expect(text).toContain('&lt;chốt&gt; số liệu');
});

const COMMENTS = 'xl/comments1.xml';

test('the notes of a file are read as texts, without conversations, and saved as they are', () => {
  const parts = richWorkbook();
  const comment = (ref: string, author: number, text: string) =>
    `<comment ref="${ref}" authorId="${author}"><text>${text}</text></comment>`;
  parts[COMMENTS] = parts[COMMENTS]!.replace(/<authors>[^]*<\/commentList>/, () =>
    [
      '<authors><author>CĐ</author><author>tc={1}</author></authors><commentList>',
      comment('B3', 0, '<r><t>Ghi </t></r><r><t xml:space="preserve">&lt;chú&gt; </t></r>'),
      comment('C3', 1, '<t>[Threaded comment]</t>'),
      '</commentList>',
    ].join(''),
  );
  const { workbook } = readXlsx(zipParts(parts));
  const noted = workbook.sheets.filter(({ notes }) => notes.size > 0);
  expect(noted.map(({ notes }) => notes)).toEqual([new Map([[2, new Map([[1, 'Ghi <chú> ']])]])]);
  expect(saveNotices(workbook)).toEqual([]);
  expect(utf8(unzipParts(writeXlsx(workbook))[COMMENTS])).toBe(parts[COMMENTS]);
});

test('notes of a file that are changed, added or removed are told of on saving', () => {
  const { workbook } = readXlsx(zipParts(richWorkbook()));
  const sheet = workbook.sheets.find(({ notes }) => notes.size > 0)!;
  sheet.notes = new Map([[4, new Map([[0, 'thêm']])]]);
  const told = { code: 'notes-not-saved', sheet: sheet.name, count: 2 };
  expect(saveNotices(workbook)).toEqual([told]);
  sheet.notes = new Map([[2, new Map([...sheet.loadedNotes.get(2)!, [2, 'thêm']])]]);
  expect(saveNotices(workbook)).toEqual([{ ...told, count: 1 }]);
  sheet.notes = new Map([[2, new Map([[1, 'khác']])]]);
  expect(saveNotices(workbook)).toEqual([{ ...told, count: 1 }]);
});

test('notes that were written are read back', () => {
  const { workbook } = readXlsx(writeXlsx(workbookOf(noted('A'))));
  const [sheet] = workbook.sheets;
  expect(sheet?.notes.get(2)).toEqual(new Map([[1, 'Ngày\n<chốt> số liệu']]));
  expect(sheet?.notes.get(0)).toEqual(new Map([[0, 'đầu']]));
});
