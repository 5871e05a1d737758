import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { CellError, type CellStyle, type Scalar, Sheet, Workbook } from '../../src/document';
import { editPart } from './editPart';
import { readXlsx, saveNotices, writeXlsx as plainWriteXlsx } from '../../src/xlsx';
import { addStyle, filledCells, setCell, styleAt } from './modelCells';
import { unzipParts, utf8 } from './xlsxFixture';
import fc from 'fast-check';
import { runs } from '../sampling';
import { writeXlsx } from './judge/writeJudged';

function newWorkbook(...names: string[]): Workbook {
  const workbook = new Workbook();
  workbook.sheets = (names.length > 0 ? names : ['Theo dõi']).map((name) => new Sheet(name));
  return workbook;
}

function sample(): Workbook {
  const workbook = newWorkbook('Ẩn trước', 'Theo dõi', 'Kế hoạch');
  const [hidden, tracker] = workbook.sheets;
  hidden!.hidden = true;
  const header = addStyle(workbook, {
    bold: true,
    italic: true,
    background: '#ffe599',
    fontColor: '#990000',
    fontSize: 14,
    fontFamily: 'Arial',
    underline: true,
    border: true,
    borderColor: '#cccccc',
    borderStyle: 'double',
    wrap: true,
    horizontal: 'center',
    vertical: 'middle',
  });
  const date = addStyle(workbook, { numberFormat: 'dd/mm/yyyy', horizontal: 'right' });
  setCell(tracker!, 0, 0, { value: 'Công đoàn cơ sở', style: header });
  setCell(tracker!, 1, 1, { value: 45028, style: date });
  setCell(tracker!, 2, 2, { value: null, style: header });
  setCell(tracker!, 3, 0, { formula: 'SUM(B2:B3)', value: 45028 });
  setCell(tracker!, 4, 0, { value: new CellError('#REF!') });
  tracker!.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  tracker!.frozenRows = 2;
  tracker!.frozenColumns = 1;
  tracker!.gridlinesHidden = true;
  tracker!.columnWidths.set(0, 200).set(4, 77);
  tracker!.validations.push({
    area: { top: 1, left: 5, bottom: 1, right: 5 },
    list: ['Cơ sở', 'Huyện "B"'],
  });
  tracker!.metadata.push({ key: 'tracker', value: '1', column: null });
  return workbook;
}

/** Minutes that each is behind UTC in winter. */
const ZONES = { UTC: 0, 'Asia/Ho_Chi_Minh': -420, 'America/Los_Angeles': 480 };
let hashes: Record<string, string> | undefined;

/** What a file's bytes come to in each zone: jest's process does not change its own. */
function hashesByZone(): Record<string, string> {
  const script = `
    const { writeXlsx } = require('./src/xlsx/index.ts');
    const { Workbook, Sheet } = require('./src/document/workbook.ts');
    const { createHash } = require('node:crypto');
    const hashes = {};
    for (const [zone, behind] of Object.entries(${JSON.stringify(ZONES)})) {
      process.env.TZ = zone;
      if (new Date(2023, 0).getTimezoneOffset() !== behind) throw new Error(zone);
      const workbook = new Workbook();
      workbook.sheets.push(new Sheet('A'));
      workbook.sheets[0].rows = [{ values: ['x', 45028], styles: [] }];
      hashes[zone] = createHash('sha256').update(writeXlsx(workbook)).digest('hex');
    }
    process.stdout.write(JSON.stringify(hashes));`;
  hashes ??= JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', '-e', script], { encoding: 'utf8' }),
  ) as Record<string, string>;
  return hashes;
}

describe('a new file', () => {
  test('holds the model', () => {
    const workbook = sample();
    const { workbook: again, notices } = readXlsx(writeXlsx(workbook));
    expect(notices).toEqual([]);
    expect(again.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Ẩn trước', true],
      ['Theo dõi', false],
      ['Kế hoạch', false],
    ]);
    const [before, after] = [workbook.sheets[1]!, again.sheets[1]!];
    expect(filledCells(after)).toEqual(filledCells(before));
    for (const [row, column] of [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 0],
    ] as const) {
      expect(styleAt(again, after, row, column)).toEqual(styleAt(workbook, before, row, column));
    }
    const { merges, frozenRows, frozenColumns, columnWidths, validations, metadata } = before;
    expect(after).toMatchObject({ merges, frozenRows, frozenColumns, validations, metadata });
    expect(after.gridlinesHidden).toBe(true);
    expect(after.columnWidths).toEqual(columnWidths);
  });

  test('opens on the first sheet that is shown', () => {
    const parts = unzipParts(writeXlsx(sample()));
    expect(parts['xl/workbook.xml']).toContain('activeTab="1"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('tabSelected');
  });

  test('is saved again byte for byte', () => {
    const bytes = writeXlsx(sample());
    expect(writeXlsx(readXlsx(bytes).workbook)).toEqual(bytes);
    expect(writeXlsx(sample())).toEqual(bytes);
  });

  test.each(Object.keys(ZONES))('is the same in the time zone %s', (zone) => {
    const output = hashesByZone()[zone];
    const workbook = newWorkbook('A');
    workbook.sheets[0]!.rows = [{ values: ['x', 45028], styles: [] }];
    expect(output).toBe(createHash('sha256').update(writeXlsx(workbook)).digest('hex'));
  });

  test('strings that XML cannot hold', () => {
    const workbook = newWorkbook();
    const strings = [
      '_x0041_',
      'a\u0000b',
      '\r\n\t',
      ' x ',
      '\ud800',
      '\uffff',
      '😀',
      '&lt;',
      ']]>',
    ];
    workbook.sheets[0]!.rows = [{ values: strings, styles: [] }];
    expect(readXlsx(writeXlsx(workbook)).workbook.sheets[0]!.rows[0]!.values).toEqual(strings);
  });

  test('says of a list what it does about other values, and its help', () => {
    const workbook = newWorkbook();
    workbook.sheets[0]!.validations.push({
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      list: ['a', 'b'],
      ...{ allowInvalid: false, showDropdown: false, helpText: 'Chọn "a" hoặc b' },
    });
    const xml = unzipParts(writeXlsx(workbook))['xl/worksheets/sheet1.xml'];
    expect(utf8(xml)).toContain(
      '<dataValidation type="list" allowBlank="1" showDropDown="1" showInputMessage="1"' +
        ' showErrorMessage="1" prompt="Chọn &quot;a&quot; hoặc b" sqref="A1">',
    );
  });

  test('refuses what a file cannot hold', () => {
    const hidden = newWorkbook();
    hidden.sheets[0]!.hidden = true;
    expect(() => writeXlsx(hidden)).toThrow(/not hidden/);
    const color = newWorkbook();
    setCell(color.sheets[0]!, 0, 0, { style: addStyle(color, { background: 'red' }) });
    expect(() => writeXlsx(color)).toThrow(/colour/);
  });
});

test.each([
  ['bad-name', ['History']],
  ['bad-name', ['Theo dõi', "'Đại hội"]],
  ['bad-name', ["Đại hội'"]],
  ['bad-name', ['x'.repeat(32)]],
  ['bad-name', ['a/b']],
  ['same-name', ['Theo dõi', 'THEO DÕI']],
])('a workbook is refused as %s whose new sheets are called %j', (code, names) => {
  const workbook = newWorkbook();
  workbook.sheets = names.map((name) => new Sheet(name));
  const sheet = names.at(-1);
  expect(() => writeXlsx(workbook)).toThrow(expect.objectContaining({ code, sheet }));
});

test('a text that is longer than a cell of a file holds is cut between characters, and said to be', () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  setCell(sheet!, 1, 1, { value: 'x'.repeat(32_767) });
  setCell(sheet!, 1, 2, { value: `${'x'.repeat(32_766)}😀` });
  setCell(sheet!, 2, 0, { value: 'y'.repeat(32_768) });
  const again = readXlsx(writeXlsx(workbook)).workbook.sheets[0];
  expect(again?.rows[1]?.values.slice(1)).toEqual(['x'.repeat(32_767), 'x'.repeat(32_766)]);
  expect(again?.rows[2]?.values).toEqual(['y'.repeat(32_767)]);
  expect(saveNotices(workbook)).toEqual([
    { code: 'texts-cut', sheet: 'Theo dõi', count: 2, cell: 'C2' },
  ]);
});

test('of a loaded sheet only the texts that are written are cut', () => {
  const marked = newWorkbook();
  setCell(marked.sheets[0]!, 0, 0, { value: 'MARK' });
  const long = 'x'.repeat(40_000);
  const lengthen = (xml: string) => xml.replace('MARK', long);
  const file = editPart(writeXlsx(marked), 'xl/worksheets/sheet1.xml', lengthen);
  const { workbook } = readXlsx(file);
  setCell(workbook.sheets[0]!, 3, 1, { value: long });
  const again = readXlsx(writeXlsx(workbook)).workbook.sheets[0];
  expect([again?.rows[0]?.values[0], again?.rows[3]?.values[1]]).toEqual([
    long,
    long.slice(0, 32_767),
  ]);
  expect(saveNotices(workbook)).toEqual([
    { code: 'texts-cut', sheet: 'Theo dõi', count: 1, cell: 'B4' },
  ]);
});

test('150 000 heights of rows and number formats are written', () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  for (let row = 0; row < 150_000; row++) sheet!.rowHeights.set(row, 30);
  const file = plainWriteXlsx(workbook);
  expect(unzipParts(file)['xl/worksheets/sheet1.xml']).toContain('<row r="150000" ht=');

  const formats = Array.from(
    { length: 150_000 },
    (_, i) => `<numFmt numFmtId="${i + 200}" formatCode="0&quot;${i}&quot;"/>`,
  ).join('');
  const add = (xml: string) => xml.replace('<fonts', `<numFmts>${formats}</numFmts><fonts`);
  const again = readXlsx(editPart(file, 'xl/styles.xml', add)).workbook;
  const style = addStyle(again, { numberFormat: '0" đại biểu"' });
  setCell(again.sheets[0]!, 0, 0, { value: 1, style });
  expect(utf8(unzipParts(plainWriteXlsx(again))['xl/styles.xml'])).toContain(
    '<numFmt numFmtId="150200" formatCode="0&quot; đại biểu&quot;"/>',
  );
});

test('drop-down lists that a file cannot hold are left out, and said to be', () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  const lists = [['a', 'b'], ['a,b'], ['x'.repeat(256)]];
  sheet!.validations = lists.map((list, row) => ({
    area: { top: row, left: 0, bottom: row, right: 0 },
    list,
  }));
  const again = readXlsx(writeXlsx(workbook)).workbook.sheets[0];
  expect(again?.validations.map(({ list }) => list)).toEqual([['a', 'b']]);
  expect(saveNotices(workbook)).toEqual([{ code: 'lists-not-saved', sheet: 'Theo dõi', count: 2 }]);
});

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ minLength: 1 }),
  fc.constantFrom('Hoàn thành đúng hạn', '=1+1', "'x", '_x000D_', ' '),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
  fc.boolean(),
  fc.constant(null),
);
const grid = fc.array(fc.array(scalar, { maxLength: 8 }), { maxLength: 12 });
const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      bold: fc.constant(true),
      wrap: fc.constant(true),
      border: fc.constant(true),
      background: fc.constantFrom('#ff0000', '#00ff00'),
      numberFormat: fc.constantFrom('dd/mm/yyyy', '0.00', '@', '"a"0'),
      horizontal: fc.constantFrom('left', 'center', 'right'),
    },
    { requiredKeys: [] },
  )
  .map((fields) => fields);

function gridWorkbook(values: Scalar[][]): Workbook {
  const workbook = newWorkbook('Trang tính');
  workbook.sheets[0]!.rows = values.map((row) => ({ values: [...row], styles: [] }));
  return workbook;
}

describe('properties', () => {
  test('write, then read: the same cells', () => {
    fc.assert(
      fc.property(grid, (values) => {
        const workbook = gridWorkbook(values);
        const again = readXlsx(writeXlsx(workbook)).workbook;
        expect(filledCells(again.sheets[0]!)).toEqual(filledCells(workbook.sheets[0]!));
      }),
      runs(75),
    );
  });

  test('patches on a loaded file: the model and the file agree', () => {
    const patch = fc.record({
      row: fc.nat(15),
      column: fc.nat(10),
      value: scalar,
      style: fc.option(style, { nil: undefined }),
      formula: fc.option(fc.constantFrom('A1+1', 'SUM($A$1:B2)'), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        grid,
        fc.array(fc.array(patch, { maxLength: 8 }), { maxLength: 3 }),
        (values, rounds) => {
          let bytes = writeXlsx(gridWorkbook(values));
          for (const patches of rounds) {
            const { workbook } = readXlsx(bytes);
            const sheet = workbook.sheets[0]!;
            for (const { row, column, value, style: wanted, formula } of patches) {
              const content = wanted ? { style: addStyle(workbook, wanted) } : {};
              setCell(sheet, row, column, { value, ...content, ...(formula ? { formula } : {}) });
            }
            bytes = writeXlsx(workbook);
            const again = readXlsx(bytes).workbook;
            expect(filledCells(again.sheets[0]!)).toEqual(filledCells(sheet));
            for (const { row, column } of patches) {
              expect(styleAt(again, again.sheets[0]!, row, column)).toEqual(
                styleAt(workbook, sheet, row, column),
              );
            }
          }
        },
      ),
      runs(40),
    );
  });

  test('a workbook that is loaded and saved twice does not change', () => {
    fc.assert(
      fc.property(grid, (values) => {
        const bytes = writeXlsx(gridWorkbook(values));
        expect(utf8(unzipParts(bytes)['xl/workbook.xml'])).toContain('Trang tính');
        expect(writeXlsx(readXlsx(bytes).workbook)).toEqual(bytes);
      }),
      runs(20),
    );
  });
});
