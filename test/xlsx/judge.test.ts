import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { changesOf, unmeantChanges } from './judge/compareFiles';
import { faultsOf, newFaults } from './judge/judge';
import { type Parts, richWorkbook, smallPackage, zipParts } from './xlsxFixture';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
const BOOK_RELS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';
const TABLE = 'xl/tables/table1.xml';

/** The faults of the rich workbook with a text in one of its parts replaced. */
function after(part: string, from: string | RegExp, to: string): string[] {
  const parts = richWorkbook();
  const text = parts[part]!.replace(from, to);
  if (text === parts[part]) throw new Error(`${part} has no ${String(from)}`);
  return faultsOf(zipParts({ ...parts, [part]: text }));
}

function lacking(part: string): Parts {
  return Object.fromEntries(Object.entries(richWorkbook()).filter(([name]) => name !== part));
}

function without(part: string): string[] {
  return faultsOf(zipParts(lacking(part)));
}

/** The faults of a workbook with one sheet. */
function sheet(xml: string, extra: Parts = {}): string[] {
  const { [BOOK_RELS]: rels = '', ...parts } = smallPackage(xml, extra);
  const kept = rels.replace(/<Relationship [^>]*(?:sharedStrings|styles)[^>]*>/g, '');
  return faultsOf(zipParts({ ...parts, [BOOK_RELS]: kept }));
}

const cells = (row: string): string[] => sheet(`<sheetData><row r="1">${row}</row></sheetData>`);

describe('a package that is whole', () => {
  test('has no fault', () => {
    expect(faultsOf(zipParts(richWorkbook()))).toEqual([]);
    expect(sheet('<sheetData/>')).toEqual([]);
  });

  test('is judged by what is new where its source had faults of its own', () => {
    const parts = richWorkbook();
    const old = { ...parts, 'xl/media/a.odd': 'x' };
    const now = { ...old, 'xl/media/b.odd': 'x' };
    expect(newFaults(zipParts(old), zipParts(now))).toEqual([
      'xl/media/b.odd: has no content type',
    ]);
  });
});

describe('the package is refused', () => {
  test('that is no archive, and that has a part twice', () => {
    expect(faultsOf(strToU8('no archive'))).toEqual([
      expect.stringContaining('the archive does not open'),
    ]);
    const twice = zipSync({ 'a.xml': strToU8('<a/>'), 'A.xml': strToU8('<a/>') });
    expect(faultsOf(twice)).toContain('A.xml: is in the archive twice');
    for (const name of ['xl\\a.xml', '/xl/a.xml', './xl/a.xml']) {
      expect(faultsOf(zipSync({ [name]: strToU8('<a/>') }))).toContain(
        `${name}: not every program finds this name`,
      );
    }
  });

  test('whose parts are not well-formed', () => {
    expect(after(STYLES, '</styleSheet>', '</styleSheet><a/>')).toContainEqual(
      expect.stringContaining('xl/styles.xml: is not well-formed'),
    );
    expect(after(SHEET, '</row>', '')).toContainEqual(
      expect.stringContaining(`${SHEET}: is not well-formed`),
    );
  });

  test('whose list of content types is missing, doubled, dangling or incomplete', () => {
    expect(without(TYPES)).toContain('[Content_Types].xml: is missing');
    const styles = /<Override PartName="\/xl\/styles.xml"[^>]*>/;
    expect(after(TYPES, styles, '$&$&')).toEqual([
      '[Content_Types].xml: two types for /xl/styles.xml',
    ]);
    expect(after(TYPES, styles, '')).toEqual([
      'xl/styles.xml: is related as styles, its type is application/xml',
    ]);
    expect(after(TYPES, /<Default Extension="vml"[^>]*>/, '')).toContain(
      'xl/drawings/vmlDrawing1.vml: has no content type',
    );
    expect(without('xl/calcChain.xml')).toEqual([
      '[Content_Types].xml: /xl/calcChain.xml is not in the package',
      'xl/_rels/workbook.xml.rels: rId6 leads to calcChain.xml, which is not there',
    ]);
  });

  test('that says to be a workbook with macros, or a template', () => {
    for (const type of ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'a/template']) {
      expect(after(TYPES, /[^"]*sheet\.main\+xml/, type)).toEqual([
        `xl/workbook.xml: an .xlsx file does not open as ${type}`,
      ]);
    }
  });

  test('whose relationships lead nowhere, are doubled or not there', () => {
    expect(after(BOOK_RELS, 'theme/theme1.xml', 'theme/none.xml')).toEqual([
      'xl/_rels/workbook.xml.rels: rId3 leads to theme/none.xml, which is not there',
    ]);
    expect(after(BOOK_RELS, 'rId8', 'rId7')).toEqual([
      'xl/_rels/workbook.xml.rels: two relationships rId7',
      'xl/workbook.xml: names the relationship rId8, which is not there',
    ]);
    expect(after(SHEET, '<drawing r:id="rId1"/>', '<drawing r:id="rId9"/>')).toEqual([
      'xl/worksheets/sheet1.xml: names the relationship rId9, which is not there',
    ]);
  });
});

describe('the workbook is refused', () => {
  test('with names of sheets that Excel does not take', () => {
    for (const name of ['History', "'a", 'b?', 'c'.repeat(32), '']) {
      expect(after(BOOK, 'name="Bảng"', `name="${name}"`)).toContain(
        `xl/workbook.xml: Excel takes no sheet named «${name}»`,
      );
    }
  });

  test('with two sheets of one name or one id, or none to show', () => {
    expect(after(BOOK, 'name="Bảng"', 'name="BIỂU ĐỒ"')).toEqual([
      'xl/workbook.xml: two sheets are named biểu đồ',
    ]);
    expect(after(BOOK, 'sheetId="3"', 'sheetId="5"')).toContain(
      'xl/workbook.xml: two sheets have the id 5',
    );
    expect(after(BOOK, /sheetId="[15]"/g, '$& state="hidden"')).toEqual([
      'xl/workbook.xml: no sheet is shown',
    ]);
    expect(after(BOOK, '<workbookView', '<workbookView activeTab="3"')).toEqual([
      'xl/workbook.xml: there is no tab 3 to look at',
    ]);
  });

  test('with names that are doubled, of no tab, or mean what is not there', () => {
    expect(
      after(
        BOOK,
        '<definedName name="Han_cuoi"',
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0"',
      ),
    ).toEqual(['xl/workbook.xml: two defined names _xlnm._filterdatabase of 0']);
    expect(after(BOOK, 'localSheetId="0"', 'localSheetId="3"')).toEqual([
      'xl/workbook.xml: the name _xlnm._FilterDatabase belongs to the tab 3',
    ]);
    expect(after(BOOK, 'Bảng!$B$2', '$XFE$2')).toEqual([
      'xl/workbook.xml: the name Han_cuoi means $XFE$2, which no sheet has',
    ]);
    expect(after(BOOK, 'Bảng!$B$2', "'Trang mất'!$B$2")).toEqual([
      'xl/workbook.xml: the name Han_cuoi means a sheet Trang mất, which is not there',
    ]);
  });

  test('with a calculation chain that names a cell without a formula', () => {
    expect(after('xl/calcChain.xml', 'r="F2"', 'r="F3"')).toEqual([
      'xl/calcChain.xml: F3 of the sheet 1 is no formula',
    ]);
  });
});

describe('the styles are refused', () => {
  test('that refer to what is not in their lists', () => {
    const fourth = 'numFmtId="165" fontId="0" fillId="0"';
    expect(after(STYLES, fourth, 'numFmtId="165" fontId="2" fillId="3"')).toEqual([
      'xl/styles.xml: format 3 of cellXfs has fontId 2 of 2',
      'xl/styles.xml: format 3 of cellXfs has fillId 3 of 3',
    ]);
    expect(after(STYLES, fourth, 'numFmtId="166" fontId="0" fillId="0"')).toEqual([
      'xl/styles.xml: format 3 of cellXfs has the number format 166, which is not there',
    ]);
    expect(after(STYLES, '<fonts count="2">', '<fonts count="3">')).toEqual([
      'xl/styles.xml: <fonts> counts 3 and has 2',
    ]);
  });

  test('that cells and rules of sheets go beyond', () => {
    expect(after(SHEET, '<c r="C3" s="1">', '<c r="C3" s="4">')).toEqual([
      `${SHEET}: cell C3 has the format 4 of 4`,
    ]);
    expect(after(SHEET, 'type="cellIs" dxfId="0"', 'type="cellIs" dxfId="1"')).toEqual([
      `${SHEET}: a rule of D3:D8 has the format 1 of 1`,
    ]);
  });
});

describe('the sheet is refused', () => {
  test('with elements out of their order, or twice', () => {
    expect(sheet('<cols><col min="1" max="1"/></cols><sheetPr/><sheetData/>')).toEqual([
      `${SHEET}: <sheetPr> stands behind <cols> in <worksheet>`,
    ]);
    expect(sheet('<sheetData/><autoFilter ref="A1"/><autoFilter ref="A1"/>')).toEqual([
      `${SHEET}: <worksheet> has two <autoFilter>`,
    ]);
  });

  test('with rows and cells out of their order, or beyond the grid', () => {
    expect(cells('<c r="B1"/><c r="A1"/>')).toEqual([`${SHEET}: cell A1 behind column 2`]);
    expect(cells('<c r="XFE1"/>')).toEqual([`${SHEET}: cell XFE1 behind column 0`]);
    expect(cells('<c r="A2"/>')).toEqual([`${SHEET}: cell A2 in row 1`]);
    expect(sheet('<sheetData><row r="2"/><row r="1"/></sheetData>')).toEqual([
      `${SHEET}: row 1 behind row 2`,
    ]);
    expect(sheet('<dimension ref="A1:XFE1"/><sheetData/>')).toEqual([
      `${SHEET}: <dimension> of A1:XFE1`,
    ]);
  });

  test('with values that are not of their type', () => {
    for (const [type, value] of [
      ['n', 'NaN'],
      ['n', ''],
      ['s', '0'],
      ['b', 'TRUE'],
      ['e', 'oh'],
    ]) {
      expect(cells(`<c r="A1" t="${type}"><v>${value}</v></c>`)).toEqual([
        `${SHEET}: A1: «${value}» is no value of type ${type}`,
      ]);
    }
    const long = 'a'.repeat(32_768);
    expect(cells(`<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`)).toEqual([
      `${SHEET}: A1: a text of 32768 characters`,
    ]);
  });

  test('with formulas that Excel does not take', () => {
    const formula = (text: string): string[] => cells(`<c r="A1"><f>${text}</f></c>`);
    expect(formula(`"${'a'.repeat(255)}"`)).toEqual([]);
    expect(formula(`"${'a'.repeat(256)}"`)).toEqual([
      `${SHEET}: A1: a text of 256 characters in a formula`,
    ]);
    expect(formula(`1${'+1'.repeat(4096)}`)).toEqual([
      `${SHEET}: A1: a formula of 8193 characters`,
    ]);
    expect(formula('=B1')).toEqual([`${SHEET}: A1: a formula with = in front`]);
    expect(formula('SUM(A2:XFE9)')).toEqual([
      `${SHEET}: A1: the formula names XFE9, which no sheet has`,
    ]);
    expect(formula('')).toEqual([`${SHEET}: A1: empty formula`]);
  });

  test('with cells that share a formula of nobody, or from outside of its area', () => {
    const shared = (first: string): string[] =>
      cells(`<c r="A1">${first}</c><c r="B1"><f t="shared" si="0"/></c>`);
    expect(shared('<f t="shared" si="0" ref="A1:B1">1</f>')).toEqual([]);
    expect(shared('<f>1</f>')).toEqual([`${SHEET}: B1: no formula is shared as 0`]);
    expect(shared('<f t="shared" si="0" ref="A1:A9">1</f>')).toEqual([
      `${SHEET}: B1: lies outside of what shares 0`,
    ]);
  });

  test('with merged areas that overlap or are none, and lists that are empty or miscounted', () => {
    const merged = (...areas: string[]): string[] =>
      sheet(
        `<sheetData/><mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      );
    expect(merged('A1:B2', 'C1:D2')).toEqual([]);
    expect(merged('A1:B2', 'B2:C3')).toEqual([`${SHEET}: merged area B2:C3 overlaps another`]);
    expect(merged('A1:XFE1')).toEqual([`${SHEET}: merged area A1:XFE1 is none`]);
    expect(merged()).toEqual([`${SHEET}: <mergeCells> is empty`]);
    expect(after(SHEET, 'mergeCells count="1"', 'mergeCells count="2"')).toEqual([
      `${SHEET}: <mergeCells> counts 2 and has 1`,
    ]);
    expect(sheet('<cols><col min="2" max="3"/><col min="3" max="3"/></cols><sheetData/>')).toEqual([
      `${SHEET}: columns 3 to 3`,
    ]);
  });

  test('with rules and drop-downs of no cells, or with formulas that Excel does not take', () => {
    const list = (sqref: string, text: string): string[] =>
      sheet(
        `<sheetData/><dataValidations><dataValidation sqref="${sqref}"><formula1>"${text}"</formula1></dataValidation></dataValidations>`,
      );
    expect(list('A1:A9 C:C', 'x')).toEqual([]);
    expect(list('A0', 'x')).toEqual([`${SHEET}: <dataValidation> of «A0»`]);
    expect(list('A1', 'x'.repeat(256))).toEqual([
      `${SHEET}: <dataValidation> of A1: a text of 256 characters in a formula`,
    ]);
  });
});

describe('the table is refused', () => {
  test('whose columns are not those of its area, or have one name or one id', () => {
    expect(
      after(
        TABLE,
        'id="1" name="Bang1" displayName="Bang1" ref="A1:B2"',
        'id="1" name="Bang1" displayName="Bang1" ref="A1:C2"',
      ),
    ).toEqual([
      `${TABLE}: 2 columns, said to be 2, in an area of 3`,
      `${TABLE}: its filter reaches over A1:B2`,
    ]);
    expect(after(TABLE, 'name="Hạn"', 'name="khối"')).toEqual([
      `${TABLE}: two columns are named khối`,
      `${TABLE}: the column khối is headed «Hạn»`,
    ]);
    expect(after(TABLE, 'id="2" name', 'id="1" name')).toEqual([
      `${TABLE}: two columns have the id 1`,
    ]);
  });

  test('whose header says something else than its cells', () => {
    expect(after(TABLE, 'name="Hạn"', 'name="Hạn cuối"')).toEqual([
      `${TABLE}: the column Hạn cuối is headed «Hạn»`,
    ]);
  });
});

describe('a copy is compared', () => {
  const SOURCE = richWorkbook();
  const compare = (part: string, from: string, to: string) =>
    unmeantChanges(
      zipParts(SOURCE),
      zipParts({ ...SOURCE, [part]: SOURCE[part]!.replace(from, to) }),
    );

  test('and is the same, or differs in what is named', () => {
    expect(changesOf(zipParts(SOURCE), zipParts(SOURCE))).toEqual([]);
    const now = { ...SOURCE, [SHEET]: SOURCE[SHEET]!.replace('<v>45028</v>', '<v>45029</v>') };
    expect(changesOf(zipParts(SOURCE), zipParts(now))).toEqual([
      { part: SHEET, place: 'cell C3', kind: 'changed' },
    ]);
  });

  test('new cells and new columns are meant; two columns of changed cells are not', () => {
    expect(compare(SHEET, '</c></row>', '</c><c r="H1"><v>1</v></c></row>')).toEqual([]);
    const parts = {
      ...SOURCE,
      [SHEET]: SOURCE[SHEET]!.replace('<v>45028</v>', '').replace('<v>10</v>', '<v>11</v>'),
    };
    expect(unmeantChanges(zipParts(SOURCE), zipParts(parts))).toEqual([
      { part: SHEET, place: 'cell D3', kind: 'changed' },
    ]);
  });

  test('other elements, rows, names and parts are not meant to differ', () => {
    expect(compare(SHEET, '<mergeCell ref="A1:F1"/>', '<mergeCell ref="A1:G1"/>')).toEqual([
      { part: SHEET, place: '<mergeCell> A1:F1', kind: 'gone' },
    ]);
    expect(compare(SHEET, 'ht="30"', 'ht="31"')).toEqual([
      { part: SHEET, place: 'row 1', kind: 'changed' },
    ]);
    expect(compare(BOOK, 'Bảng!$B$2', 'Bảng!$B$3')).toEqual([
      { part: BOOK, place: '<definedName> Han_cuoi', kind: 'changed' },
    ]);
    expect(compare(STYLES, 'rgb="FFC00000"', 'rgb="FFC00001"')).toEqual([
      { part: STYLES, place: '<font> #2', kind: 'changed' },
    ]);
    expect(unmeantChanges(zipParts(SOURCE), zipParts(lacking('customXml/item1.xml')))).toEqual([
      { part: 'customXml/item1.xml', place: null, kind: 'gone' },
    ]);
  });
});
