import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../src/document';
import { readXlsx, saveNotices } from '../../src/xlsx';
import { changesOf } from './judge/compareFiles';
import { faultsOf, newFaults } from './judge/judge';
import { writeXlsx } from './judge/writeJudged';
import { addStyle, filledCells, setCell } from './modelCells';
import {
  type Parts,
  rels,
  richWorkbook,
  smallPackage,
  unzipParts,
  utf8,
  zipParts,
} from './xlsxFixture';

const SHEET = 'xl/worksheets/sheet1.xml';
const TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** One sheet without the parts that it names and does not have. */
function plain(worksheet: string, extra: Parts = {}): Parts {
  const parts = smallPackage(worksheet, extra);
  return {
    ...parts,
    'xl/_rels/workbook.xml.rels': rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      ...('xl/styles.xml' in extra ? [['styles', 'styles.xml'] as const] : []),
    ),
    [TYPES]: parts[TYPES]!.replace(
      '</Types>',
      '<Default Extension="xml" ContentType="application/xml"/>$&',
    ),
  };
}

function load(parts: Parts): Workbook {
  return readXlsx(zipParts(parts)).workbook;
}

/** Saves with a cell in a format that the file does not have. */
function savedWithStyle(workbook: Workbook): Uint8Array {
  setCell(workbook.sheets[0]!, 0, 2, {
    value: 'mới',
    style: addStyle(workbook, { bold: true, border: true, background: '#ff0000' }),
  });
  return writeXlsx(workbook);
}

describe('a file of another type becomes an .xlsx file', () => {
  const other = (type: string, extra: Parts = {}): Parts => {
    const parts = plain(CELL, extra);
    return { ...parts, [TYPES]: parts[TYPES]!.replace(MAIN, type) };
  };

  test.each([
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.ms-excel.template.macroEnabled.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  ])('that says to be %s, also where nothing was changed', (type) => {
    const before = zipParts(other(type));
    const saved = writeXlsx(readXlsx(before).workbook);
    expect(faultsOf(saved)).toEqual([]);
    expect(changesOf(before, saved)).toEqual([
      { part: TYPES, place: '<Override> /xl/workbook.xml', kind: 'changed' },
    ]);
  });

  test('without its macros, which is said; its own ribbon stays', () => {
    const parts = other('application/vnd.ms-excel.sheet.macroEnabled.main+xml', {
      'xl/vbaProject.bin': 'x',
      'xl/vbaProjectSignature.bin': 'x',
      'xl/_rels/vbaProject.bin.rels': rels(['vbaProjectSignature', 'vbaProjectSignature.bin']),
      'customUI/customUI.xml': '<customUI/>',
      '_rels/.rels': rels(
        ['officeDocument', 'xl/workbook.xml'],
        ['extensibility', 'customUI/customUI.xml'],
      ),
      'xl/_rels/workbook.xml.rels': '',
    });
    parts['xl/_rels/workbook.xml.rels'] = rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['vbaProject', 'vbaProject.bin'],
    );
    parts[TYPES] = parts[TYPES]!.replace(
      '</Types>',
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
        '<Override PartName="/xl/vbaProjectSignature.bin" ContentType="application/vnd.ms-office.vbaProjectSignature"/>$&',
    );
    const workbook = load(parts);
    expect(saveNotices(workbook)).toEqual([{ code: 'macros-dropped', sheet: '' }]);
    const saved = writeXlsx(workbook);
    expect(faultsOf(saved)).toEqual([]);
    expect(Object.keys(unzipParts(saved)).sort()).toEqual(
      [
        TYPES,
        '_rels/.rels',
        'customUI/customUI.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        SHEET,
      ].sort(),
    );
    expect(saveNotices(load(plain(CELL)))).toEqual([]);
  });

  test.each([
    ['xlMacrosheet', true],
    ['xlIntlMacrosheet', true],
    ['dialogsheet', false],
  ])('but not one with a sheet of the kind %s: %s', (kind, isRefused) => {
    const parts = other('application/vnd.ms-excel.sheet.macroEnabled.main+xml', {
      'xl/other/sheet1.xml': '<xm/>',
    });
    parts['xl/_rels/workbook.xml.rels'] = rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      [kind, 'other/sheet1.xml'],
    );
    const listed = '<sheet name="Macro1" sheetId="2" r:id="rId2"/>';
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('</sheets>', `${listed}$&`);
    const save = (): unknown => unzipParts(writeXlsx(load(parts)))['xl/other/sheet1.xml'];
    if (isRefused) {
      expect(save).toThrow(expect.objectContaining({ code: 'macro-sheet', sheet: 'Macro1' }));
    } else expect(save()).toBeDefined();
  });
});

describe('a styles part that lacks what cells refer to', () => {
  const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  test.each([
    ['empty', `<styleSheet xmlns="${MAIN_NAMESPACE}"/>`],
    ['empty with a prefix', `<x:styleSheet xmlns:x="${MAIN_NAMESPACE}"/>`],
    [
      'with empty lists',
      `<styleSheet xmlns="${MAIN_NAMESPACE}"><fonts/><cellXfs count="0"/></styleSheet>`,
    ],
    [
      'with a colour alone',
      `<styleSheet xmlns="${MAIN_NAMESPACE}"><dxfs count="1"><dxf/></dxfs></styleSheet>`,
    ],
  ])('%s: cells of the file keep their looks, and ours get theirs', (_, styles) => {
    const types = `<Override PartName="/xl/styles.xml" ContentType="${MAIN.replace('sheet.main', 'styles')}"/>`;
    const parts = plain(CELL.replace('r="A1"', 'r="A1" s="2"'), { 'xl/styles.xml': styles });
    parts[TYPES] = parts[TYPES]!.replace('</Types>', `${types}$&`);
    const saved = savedWithStyle(load(parts));
    expect(faultsOf(saved)).toEqual([]);
    const { workbook } = readXlsx(saved);
    const row = workbook.sheets[0]!.rows[0]!.styles;
    const [a1, , c1] = row.map((style) => workbook.styles[style]);
    expect(a1).toEqual({ fileFormat: 2 });
    expect(c1).toMatchObject({ bold: true, border: true, background: '#ff0000' });
  });

  test('that is declared and related but not there is made once', () => {
    const parts = plain(CELL);
    parts['xl/_rels/workbook.xml.rels'] = rels(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'kieu/styles.xml'],
    );
    parts[TYPES] = parts[TYPES]!.replace(
      '</Types>',
      `<Override PartName="/xl/kieu/styles.xml" ContentType="${MAIN.replace('sheet.main', 'styles')}"/>$&`,
    );
    const saved = savedWithStyle(load(parts));
    expect(faultsOf(saved)).toEqual([]);
    expect(Object.keys(unzipParts(saved))).toContain('xl/kieu/styles.xml');
  });
});

describe('part names', () => {
  /** A package whose parts go by other names in the archive, and are related otherwise. */
  function named(rename: (name: string) => string, target = 'worksheets/sheet1.xml'): Uint8Array {
    const parts = plain(CELL);
    parts['xl/_rels/workbook.xml.rels'] = rels(['worksheet', target]);
    const renamed = Object.entries(parts).map(([name, text]) => [rename(name), text] as const);
    return zipParts(Object.fromEntries(renamed));
  }

  /** Names and relationships of a copy, which holds what was read and added. */
  function copied(before: Uint8Array): { names: string[]; related: string } {
    const { workbook } = readXlsx(before);
    const saved = savedWithStyle(workbook);
    expect(newFaults(before, saved)).toEqual([]);
    expect(faultsOf(saved).filter((fault) => fault.includes('twice'))).toEqual([]);
    expect(filledCells(readXlsx(saved).workbook.sheets[0]!)).toEqual({ '0:0': 1, '0:2': 'mới' });
    const parts = unzipParts(saved);
    return { names: Object.keys(parts), related: utf8(parts['xl/_rels/workbook.xml.rels']) };
  }

  test.each([
    ['backslashes', (name: string) => name.replaceAll('/', '\\')],
    ['some backslashes', (name: string) => name.replace(/^xl.w/, 'xl\\w')],
    ['a slash in front', (name: string) => `/${name}`],
    ['a dot and a slash in front', (name: string) => `./${name}`],
    ['a backslash in front', (name: string) => `\\${name.replaceAll('/', '\\')}`],
  ])('with %s are those of Excel in a copy', (_, rename) => {
    const { names } = copied(named(rename));
    expect(names).toEqual([...Object.keys(plain(CELL)), 'xl/styles.xml']);
  });

  test.each([
    ['percent-encoded', 'worksheets/trang%20t%C3%ADnh.xml', 'trang tính.xml'],
    ['in other capitals', 'Worksheets/Sheet1.XML', 'sheet1.xml'],
    ['with a backslash', 'worksheets\\sheet1.xml', 'sheet1.xml'],
    ['plain where the archive encodes them', 'worksheets/trang tính.xml', 'trang%20t%C3%ADnh.xml'],
  ])('that relationships name %s are named as in the archive', (_, target, name) => {
    const { names, related } = copied(named((path) => path.replace('sheet1.xml', name), target));
    expect(names).toContain(`xl/worksheets/${name}`);
    expect(related).toContain(`Target="worksheets/${name}"`);
    expect(related).not.toContain(`Target="${target}"`);
  });

  test('that stand twice are copied once, as they were read', () => {
    const twice = copied(
      zipParts({ 'xl\\worksheets\\sheet1.xml': '<worksheet/>', ...plain(CELL) }),
    );
    expect(twice.names.filter((name) => name.endsWith('sheet1.xml'))).toEqual([SHEET]);
  });

  test('in relationships that nothing reads may be damaged, and are copied so', () => {
    const damaged = { ...plain(CELL), 'xl/drawings/_rels/drawing1.xml.rels': '<Relationships' };
    const saved = savedWithStyle(load(damaged));
    expect(utf8(unzipParts(saved)['xl/drawings/_rels/drawing1.xml.rels'])).toBe('<Relationships');
  });
});

describe('what Excel writes and other programs read', () => {
  test('a module sheet without a part is kept and said', () => {
    const parts = plain(CELL);
    const listed = '<sheet name="Module1" sheetId="2" r:id=""/>';
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('</sheets>', `${listed}$&`);
    const { workbook, notices } = readXlsx(zipParts(parts));
    expect(notices).toEqual([{ code: 'sheet-without-cells', sheet: 'Module1' }]);
    expect(unzipParts(savedWithStyle(workbook))['xl/workbook.xml']).toContain(listed);
  });

  test('rows without numbers stand where their cells say, as they are saved', () => {
    const row = (number: number): string => `<row><c r="A${number}"><v>${number}</v></c></row>`;
    const workbook = load(
      plain(`<sheetData>${row(4)}<row><c><v>5</v></c></row>${row(8)}</sheetData>`),
    );
    const [sheet] = workbook.sheets;
    expect(filledCells(sheet!)).toEqual({ '3:0': 4, '4:0': 5, '7:0': 8 });
    setCell(sheet!, 7, 1, { value: 'x' });
    setCell(sheet!, 5, 0, { value: 6 });
    expect(utf8(unzipParts(writeXlsx(workbook))[SHEET])).toContain(
      `${row(4)}<row><c><v>5</v></c></row><row r="6"><c r="A6"><v>6</v></c></row>` +
        '<row><c r="A8"><v>8</v></c><c r="B8" t="inlineStr">',
    );
  });

  test('a package that does not say what its parts are is damaged', () => {
    const parts = Object.entries(richWorkbook()).filter(([name]) => name !== TYPES);
    expect(() => readXlsx(zipParts(Object.fromEntries(parts)))).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
  });
});
