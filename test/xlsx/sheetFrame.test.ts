import { describe, expect, test } from '@jest/globals';
import { Sheet, Workbook } from '../../src/document';
import { readXlsx, saveNotices } from '../../src/xlsx';
import { addStyle, filledCells, setCell } from './modelCells';
import { type Parts, richWorkbook, smallPackage, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const MARGINS = { left: 15, right: 15, top: 20, bottom: 20, header: 10, footer: 10 };
const PATH = 'xl/worksheets/sheet1.xml';

function load(parts: Parts): { workbook: Workbook; sheet: Sheet } {
  const { workbook } = readXlsx(zipParts(parts));
  return { workbook, sheet: workbook.sheets[0]! };
}

function saved(workbook: Workbook): { xml: string; again: Sheet } {
  const bytes = writeXlsx(workbook);
  return { xml: utf8(unzipParts(bytes)[PATH]), again: readXlsx(bytes).workbook.sheets[0]! };
}

describe('what surrounds the cells of a loaded sheet', () => {
  test('column widths: a wide column element is split, a new one is added', () => {
    const { workbook, sheet } = load(
      smallPackage('<cols><col min="2" max="5" width="10" style="0"/></cols><sheetData/>'),
    );
    sheet.columnWidths.set(3, 140);
    sheet.columnWidths.set(7, 70);
    const { xml, again } = saved(workbook);
    expect(xml).toContain(
      '<cols><col min="2" max="3" width="10" style="0"/>' +
        '<col customWidth="1" min="4" max="4" width="20" style="0"/>' +
        '<col min="5" max="5" width="10" style="0"/>' +
        '<col max="8" min="8" width="10" customWidth="1"/></cols>',
    );
    expect(again.columnWidths).toEqual(sheet.columnWidths);
  });

  test('what a bare sheet gets in front of its cells stands in the order of the schema', () => {
    const { workbook, sheet } = load(smallPackage('<sheetData/>'));
    sheet.columnWidths.set(0, 140);
    sheet.gridlinesHidden = true;
    sheet.metadata.push({ key: 'print', value: '{"orientation":"landscape"}', column: null });
    const bytes = writeXlsx(workbook, {
      page: { key: 'print', margins: { portrait: MARGINS, landscape: MARGINS }, footer: '' },
    });
    expect(utf8(unzipParts(bytes)[PATH])).toMatch(
      /<sheetPr>.*<\/sheetPr><sheetViews>.*<\/sheetViews><cols>.*<\/cols><sheetData/,
    );
  });

  test('column widths can be put back to the default', () => {
    const { workbook, sheet } = load(richWorkbook());
    sheet.columnWidths.delete(1);
    const { again } = saved(workbook);
    expect([...again.columnWidths]).toEqual([[0, 40]]);
  });

  test('merged areas', () => {
    const rich = load(richWorkbook());
    rich.sheet.merges.push({ top: 8, left: 0, bottom: 9, right: 1 });
    const { xml, again } = saved(rich.workbook);
    expect(xml).toBe(
      richWorkbook()[PATH]!.replace(
        '<mergeCells count="1"><mergeCell ref="A1:F1"/>',
        '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A9:B10"/>',
      ),
    );
    expect(again.merges).toEqual(rich.sheet.merges);

    const small = load(smallPackage('<sheetData/><autoFilter ref="A1:B2"/><pageMargins/>'));
    small.sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    expect(saved(small.workbook).xml).toContain(
      '<sheetData/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins/>',
    );
  });

  test('frozen rows and columns', () => {
    const rich = load(richWorkbook());
    rich.sheet.frozenRows = 0;
    expect(saved(rich.workbook).again.frozenRows).toBe(0);
    expect(saved(rich.workbook).xml).not.toContain('pane');
    const small = load(smallPackage('<sheetData/>'));
    small.sheet.frozenRows = 3;
    small.sheet.frozenColumns = 2;
    const { xml, again } = saved(small.workbook);
    expect([again.frozenRows, again.frozenColumns]).toEqual([3, 2]);
    expect(xml).toContain(
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    );
  });

  test('gridlines', () => {
    const rich = load(richWorkbook());
    rich.sheet.gridlinesHidden = true;
    expect(saved(rich.workbook).again.gridlinesHidden).toBe(true);
    const small = load(smallPackage('<sheetData/>'));
    small.sheet.gridlinesHidden = true;
    small.sheet.frozenRows = 1;
    const { xml, again } = saved(small.workbook);
    expect(xml.match(/<sheetViews>/g)).toHaveLength(1);
    expect(again).toMatchObject({ gridlinesHidden: true, frozenRows: 1 });
    const shown = load({ ...smallPackage(''), [PATH]: xml });
    shown.sheet.gridlinesHidden = false;
    expect(saved(shown.workbook).xml).not.toContain('showGridLines');
  });

  test('row heights that a script has set', () => {
    const { workbook, sheet } = load(
      smallPackage('<sheetData><row r="2" ht="30" customHeight="1"/><row r="3"/></sheetData>'),
    );
    for (const row of [0, 1, 2, 5]) sheet.rowHeights.set(row, 40);
    expect(saved(workbook).xml).toContain(
      '<row ht="30" customHeight="1" r="1"></row><row r="2" ht="30" customHeight="1"/>' +
        '<row ht="30" customHeight="1" r="3"/><row ht="30" customHeight="1" r="6"></row>',
    );
  });

  test('moved rows: every cell is compared with the file', () => {
    const { workbook, sheet } = load(richWorkbook());
    sheet.rows.splice(2, 0, { values: ['mới'], styles: [] });
    sheet.structureChanged = true;
    const { again } = saved(workbook);
    expect(filledCells(again)).toEqual(filledCells(sheet));
    expect(saveNotices(workbook)).toEqual([{ code: 'cells-moved', sheet: sheet.name }]);
  });

  test('notes are said not to be saved', () => {
    const { workbook, sheet } = load(richWorkbook());
    sheet.notes.set(1, new Map([[1, 'x']]));
    expect(saveNotices(workbook)).toEqual([
      { code: 'notes-not-saved', sheet: sheet.name, count: 1 },
    ]);
  });

  test('an empty sheetData element is opened for new rows', () => {
    const { workbook, sheet } = load(smallPackage('<dimension ref="A1"/><sheetData />'));
    setCell(sheet, 0, 0, { value: 1 });
    setCell(sheet, 4, 2, { value: 2 });
    expect(saved(workbook).xml).toContain(
      '<dimension ref="A1:C5"/><sheetData ><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c></row></sheetData>',
    );
  });

  test('a row without cells is opened', () => {
    const { workbook, sheet } = load(
      smallPackage('<sheetData><row r="2" ht="20"/><row><c><v>1</v></c></row></sheetData>'),
    );
    setCell(sheet, 1, 1, { value: 5 });
    setCell(sheet, 2, 0, { value: 6 });
    expect(saved(workbook).xml).toContain(
      '<row r="2" ht="20"><c r="B2"><v>5</v></c></row><row><c r="A3"><v>6</v></c></row>',
    );
  });
});

test('rows of a sheet made here are as high as a script or their texts want', () => {
  const workbook = new Workbook();
  const sheet = new Sheet('Mới');
  workbook.sheets.push(sheet);
  const wrap = addStyle(workbook, { wrap: true });
  const long = 'một đoạn văn khá dài '.repeat(4);
  setCell(sheet, 0, 0, { value: 'x' });
  setCell(sheet, 1, 0, { value: long, style: wrap });
  setCell(sheet, 2, 0, { value: long, style: wrap });
  setCell(sheet, 3, 0, { value: long, style: wrap });
  sheet.merges.push({ top: 2, left: 0, bottom: 2, right: 5 });
  sheet.merges.push({ top: 3, left: 0, bottom: 4, right: 0 });
  for (const row of [0, 1, 5]) sheet.rowHeights.set(row, 40);
  const xml = utf8(unzipParts(writeXlsx(workbook))[PATH]);
  const heights = [...xml.matchAll(/<row r="(\d+)"(?: ht="([\d.]+)" customHeight="1")?>/g)];
  const [first, single, merged, tall, last] = heights.map(([, , height]) => Number(height ?? 0));
  expect([first, tall, last]).toEqual([30, 0, 30]);
  expect(single).toBeGreaterThan(100);
  expect(merged).toBeGreaterThan(15);
  expect(merged).toBeLessThan(single! / 3);
});

test('a sheet may have the heights of more rows than a function takes arguments', () => {
  const workbook = new Workbook();
  const sheet = new Sheet('Dài');
  workbook.sheets.push(sheet);
  for (let row = 0; row < 150_000; row++) sheet.rowHeights.set(row, 40);
  const xml = utf8(unzipParts(writeXlsx(workbook))[PATH]);
  expect(xml).toContain('<row r="150000" ht="30" customHeight="1"></row></sheetData>');
});
