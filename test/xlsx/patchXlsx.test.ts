import { describe, expect, test } from '@jest/globals';
import { strFromU8 } from 'fflate';
import { Sheet, type Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { addStyle, filledCells, setCell, styleAt } from './modelCells';
import { richWorkbook, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const SOURCE = zipParts(richWorkbook());
const TRACKER = 'xl/worksheets/sheet1.xml';

function load(): { workbook: Workbook; tracker: Sheet; table: Sheet } {
  const { workbook } = readXlsx(SOURCE);
  const [tracker, table] = workbook.sheets;
  if (!tracker || !table) throw new Error('two sheets expected');
  return { workbook, tracker, table };
}

/** The paths of the parts that differ, are new or are gone. */
function differences(saved: Uint8Array): string[] {
  const [before, after] = [unzipParts(SOURCE), unzipParts(saved)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
}

function savedTracker(saved: Uint8Array): string {
  return utf8(unzipParts(saved)[TRACKER]);
}

function original(): string {
  return richWorkbook()[TRACKER] ?? '';
}

describe('reading the rich workbook', () => {
  test('cells, formulas and the results of shared formulas', () => {
    const { tracker, table } = load();
    expect(tracker.name).toBe('Theo dõi & đôn đốc');
    expect(filledCells(tracker)).toEqual({
      '0:0': 'Theo dõi đại hội',
      '1:0': 'TT',
      '1:1': 'Tên CĐCS',
      '1:2': 'Ngày tổ chức',
      '1:3': 'Số đoàn viên',
      '1:4': 'Tổng',
      '1:5': 'TTx',
      '1:5=': 'A2&"x"',
      '2:0': 1,
      '2:1': 'Trường Mầm non Bình Lư',
      '2:2': 45028,
      '2:3': 10,
      '2:4': 10,
      '2:4=': 'SUM(D$3:D3)*$A3',
      '3:0': 2,
      '3:1': ' Trạm y tế\r\nSơn Bình ',
      '3:2': 45029,
      '3:3': 20,
      '3:4': 60,
      '3:4=': 'SUM(D$3:D4)*$A4',
      '4:0': 3,
      '4:1': 'Trường Mầm non Bình Lư',
      '4:3': 30,
      '4:4': 180,
      '4:4=': 'SUM(D$3:D5)*$A5',
      '5:0': 4,
      '5:4': 240,
      '5:4=': 'SUM(D$3:D6)*$A6',
      '7:0': true,
      '7:1': { error: '#DIV/0!' },
      '7:1=': '1/0',
    });
    expect(filledCells(table)).toEqual({
      '0:0': 'Khối',
      '0:1': 'Hạn',
      '1:0': 'Trường học',
      '1:1': 45076,
    });
  });

  test('layout and looks', () => {
    const { workbook, tracker, table } = load();
    expect(tracker.frozenRows).toBe(2);
    expect(tracker.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    expect([...tracker.columnWidths]).toEqual([
      [0, 40],
      [1, 285],
    ]);
    expect(tracker.validations).toEqual([
      { area: { top: 2, left: 5, bottom: 7, right: 5 }, list: ['Cơ sở', 'Huyện'] },
    ]);
    expect([tracker.hidden, table.hidden]).toEqual([false, true]);
    expect(styleAt(workbook, tracker, 2, 2)).toEqual({ numberFormat: 'dd/mm/yyyy' });
    expect(styleAt(workbook, tracker, 0, 0)).toEqual({
      background: '#a7c0de',
      bold: true,
      border: true,
      fontColor: '#c00000',
      fontFamily: 'Times New Roman',
      fontSize: 14,
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
    });
  });

  test('the chart sheet is a notice', () => {
    expect(readXlsx(SOURCE).notices).toEqual([{ code: 'sheet-without-cells', sheet: 'Biểu đồ' }]);
  });
});

describe('saving without a change', () => {
  test('gives the same bytes', () => {
    expect(writeXlsx(load().workbook)).toEqual(SOURCE);
  });

  test('setting what a cell holds already is no change', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 0, 0, { value: 'Theo dõi đại hội' });
    setCell(tracker, 2, 2, { value: 45028 });
    setCell(tracker, 6, 3, { value: null });
    expect(writeXlsx(workbook)).toEqual(SOURCE);
  });
});

describe('saving changed cells', () => {
  test('splices them in and leaves all else alone', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 2, 1, { value: 'Đã <đổi> & "sửa"' });
    setCell(tracker, 2, 6, { value: 'Hoàn thành đúng hạn' });
    setCell(tracker, 3, 2, { value: null });
    setCell(tracker, 4, 2, { value: 45030 });
    setCell(tracker, 6, 1, { value: 7.5 });
    setCell(tracker, 9, 0, { value: false });
    const saved = writeXlsx(workbook);

    const inline = (text: string): string => `<is><t xml:space="preserve">${text}</t></is></c>`;
    const expected = original()
      .replace('<dimension ref="A1:F8"/>', '<dimension ref="A1:G10"/>')
      .replace(
        '<row r="3" spans="1:6"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>5</v></c>',
        `<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="inlineStr">${inline('Đã &lt;đổi&gt; &amp; &quot;sửa&quot;')}`,
      )
      .replace(
        '<v>10</v></c></row>',
        `<v>10</v></c><c r="G3" t="inlineStr">${inline('Hoàn thành đúng hạn')}</row>`,
      )
      .replace('<c r="C4" s="1"><v>45029</v></c>', '<c r="C4" s="1"/>')
      .replace('<c r="D5">', '<c r="C5"><v>45030</v></c><c r="D5">')
      .replace('<row r="8"', '<row r="7"><c r="B7"><v>7.5</v></c></row><row r="8"')
      .replace('</sheetData>', '<row r="10"><c r="A10" t="b"><v>0</v></c></row></sheetData>');
    expect(savedTracker(saved)).toBe(expected);
    expect(differences(saved)).toEqual([TRACKER]);
    expect(filledCells(readXlsx(saved).workbook.sheets[0]!)).toEqual(filledCells(tracker));
  });

  test('a new cell takes over the format of its row, else of its column', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 5, 1, { value: 1 });
    setCell(tracker, 4, 7, { value: 2 });
    const xml = savedTracker(writeXlsx(workbook));
    expect(xml).toContain('<c r="B6" s="3"><v>1</v></c>');
    expect(xml).toContain('<c r="H5" s="3"><v>2</v></c>');
  });

  test('a change of style alone keeps the content, rich text included', () => {
    const { workbook, tracker } = load();
    const base = workbook.styles[tracker.rows[0]?.styles[0] ?? 0]!;
    const before = styleAt(workbook, tracker, 0, 0);
    const style = addStyle(workbook, { ...base, background: '#ffff00' });
    setCell(tracker, 0, 0, { style });
    const saved = writeXlsx(workbook);
    expect(savedTracker(saved)).toBe(
      original().replace('<c r="A1" s="2" t="s">', '<c r="A1" s="4" t="s">'),
    );
    expect(differences(saved)).toEqual([TRACKER, 'xl/styles.xml']);
    expect(utf8(unzipParts(saved)['xl/styles.xml'])).toBe(
      richWorkbook()
        ['xl/styles.xml']!.replace('<fills count="3">', '<fills count="4">')
        .replace(
          '</fills>',
          '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>',
        )
        .replace('<cellXfs count="4">', '<cellXfs count="5">')
        .replace(
          '</cellXfs>',
          '<xf numFmtId="0" fontId="1" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="0"/><protection locked="0"/></xf></cellXfs>',
        ),
    );
    const again = readXlsx(saved).workbook;
    expect(styleAt(again, again.sheets[0]!, 0, 0)).toEqual({ ...before, background: '#ffff00' });
  });

  test('a style is laid on the format of the row', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 5, 3, { value: 5, style: addStyle(workbook, { bold: true }) });
    const again = readXlsx(writeXlsx(workbook)).workbook;
    expect(styleAt(again, again.sheets[0]!, 5, 3)).toEqual({
      bold: true,
      border: true,
      numberFormat: 'dd\\-mm\\-yyyy',
    });
  });

  test('a prefixed sheet without references keeps its prefix', () => {
    const { workbook, table } = load();
    setCell(table, 1, 0, { value: 'Xã' });
    setCell(table, 1, 2, { value: 3 });
    const saved = writeXlsx(workbook);
    expect(utf8(unzipParts(saved)['xl/worksheets/sheet2.xml'])).toBe(
      richWorkbook()
        ['xl/worksheets/sheet2.xml']!.replace(
          '<x:c t="inlineStr"><x:is><x:r><x:t>Trường </x:t></x:r><x:r><x:t>học</x:t></x:r></x:is></x:c>',
          '<x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">Xã</x:t></x:is></x:c>',
        )
        .replace('</x:v></x:c>', '</x:v></x:c><x:c r="C2"><x:v>3</x:v></x:c>'),
    );
  });
});

describe('formulas', () => {
  test('overwriting the cell of a shared formula spells the others out', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 2, 4, { value: 'cố định' });
    setCell(tracker, 4, 4, { value: 0 });
    const saved = writeXlsx(workbook);
    const xml = savedTracker(saved);
    expect(xml).toContain('<c r="E4"><f>SUM(D$3:D4)*$A4</f><v>60</v></c>');
    expect(xml).toContain('<c r="E5"><v>0</v></c>');
    expect(xml).toContain('<c r="E6" s="3"><f>SUM(D$3:D6)*$A6</f><v>240</v></c>');
    expect(xml).not.toContain('t="shared"');
    expect(filledCells(readXlsx(saved).workbook.sheets[0]!)).toEqual(filledCells(tracker));
  });

  test('the calculation chain goes away with its relationship and content type', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 7, 1, { value: 1 });
    const parts = unzipParts(writeXlsx(workbook));
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
  });

  test('a new formula is written with its result and computed on opening', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 2, 6, { value: 'x<y', formula: 'IF(A3<2,"x<y","")' });
    setCell(tracker, 3, 6, { formula: 'TODAY()' });
    const saved = writeXlsx(workbook);
    const xml = savedTracker(saved);
    expect(xml).toContain(
      '<c r="G3" t="str"><f>IF(A3&lt;2,&quot;x&lt;y&quot;,&quot;&quot;)</f><v>x&lt;y</v></c>',
    );
    expect(xml).toContain('<c r="G4"><f>TODAY()</f></c>');
    expect(utf8(unzipParts(saved)['xl/workbook.xml'])).toContain(
      '<calcPr fullCalcOnLoad="1" calcId="145621"/>',
    );
    const again = readXlsx(saved);
    expect(filledCells(again.workbook.sheets[0]!)).toEqual(filledCells(tracker));
    expect(again.notices).toContainEqual({
      code: 'formula-without-value',
      sheet: tracker.name,
      count: 1,
      cell: 'G4',
    });
  });

  test('a style on a formula cell keeps the formula as it stands', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 2, 4, { style: addStyle(workbook, { bold: true }) });
    const saved = writeXlsx(workbook);
    expect(savedTracker(saved)).toBe(original().replace('<c r="E3"><f', '<c s="4" r="E3"><f'));
    expect(differences(saved)).toEqual([TRACKER, 'xl/styles.xml']);
  });
});

describe('new sheets, metadata and visibility', () => {
  test('a new sheet is appended; the old parts stay as they are', () => {
    const { workbook } = load();
    const sheet = new Sheet('Đôn đốc "tháng 5"');
    sheet.frozenRows = 1;
    setCell(sheet, 0, 0, { value: 'Đơn vị', style: addStyle(workbook, { bold: true }) });
    setCell(sheet, 1, 0, {
      value: 45076,
      style: addStyle(workbook, { numberFormat: 'dd/mm/yyyy' }),
    });
    sheet.merges.push({ top: 3, left: 0, bottom: 3, right: 2 });
    sheet.columnWidths.set(0, 210);
    sheet.validations.push({
      area: { top: 4, left: 0, bottom: 9, right: 0 },
      list: ['Có', 'Chưa'],
    });
    workbook.sheets.push(sheet);
    const saved = writeXlsx(workbook);
    expect(differences(saved).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const added = readXlsx(saved).workbook.sheets.at(-1)!;
    expect(added.name).toBe(sheet.name);
    expect(filledCells(added)).toEqual(filledCells(sheet));
    expect(added.merges).toEqual(sheet.merges);
    expect(added.columnWidths).toEqual(sheet.columnWidths);
    expect(added.validations).toEqual(sheet.validations);
    expect(added.frozenRows).toBe(1);
    const workbookXml = utf8(unzipParts(saved)['xl/workbook.xml']);
    expect(workbookXml).toContain(
      '<sheet name="Đôn đốc &quot;tháng 5&quot;" sheetId="6" r:id="rId9"/></sheets>',
    );
    expect(workbookXml.replace(/<sheet name="Đôn[^>]*>/, '')).toBe(
      richWorkbook()['xl/workbook.xml'],
    );
  });

  test('metadata travels in hidden names; other names stay', () => {
    const { workbook, tracker, table } = load();
    tracker.metadata.push(
      { key: 'status', value: 'Trạng thái\n<1> "a"', column: 6 },
      { key: 'status', value: 'x'.repeat(254) + '😀' + 'y'.repeat(300), column: null },
      { key: 'a-b.2', value: '', column: 0 },
    );
    table.metadata.push({ key: 'status.part2', value: '2', column: 701 });
    const saved = writeXlsx(workbook);
    expect(differences(saved)).toEqual(['xl/workbook.xml']);
    const xml = utf8(unzipParts(saved)['xl/workbook.xml']);
    expect(xml).toContain(`hidden="1">'Theo dõi &amp; đôn đốc'!$G:$G</definedName>`);
    expect(xml).toContain(`>'Theo dõi &amp; đôn đốc'!$1:$1048576</definedName>`);
    expect(xml).toContain('<definedName name="Han_cuoi" comment="hạn">Bảng!$B$2</definedName>');
    const again = readXlsx(saved).workbook;
    expect(again.sheets.map(({ metadata }) => metadata)).toEqual([
      tracker.metadata,
      table.metadata,
    ]);
    expect(writeXlsx(again)).toEqual(saved);

    again.sheets.forEach((sheet) => (sheet.metadata = []));
    expect(utf8(unzipParts(writeXlsx(again))['xl/workbook.xml'])).toBe(
      richWorkbook()['xl/workbook.xml'],
    );
  });

  test('a sheet can be hidden and shown', () => {
    const { workbook, tracker, table } = load();
    [tracker.hidden, table.hidden] = [true, false];
    const again = readXlsx(writeXlsx(workbook)).workbook;
    expect(again.sheets.map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  test.each(['', 'a'.repeat(32), 'a/b', 'a[b', "'a", 'Bảng', 'BẢNG', 'biểu đồ'])(
    'a new sheet may not be named %j',
    (name) => {
      const { workbook } = load();
      workbook.sheets.push(new Sheet(name));
      expect(() => writeXlsx(workbook)).toThrow(name || /named/);
    },
  );

  test('a sheet of the file may not be renamed', () => {
    const { workbook, tracker } = load();
    tracker.name = 'Khác';
    expect(() => writeXlsx(workbook)).toThrow(/renamed/);
  });

  test('the parts that stay keep their packed bytes', () => {
    const { workbook, tracker } = load();
    setCell(tracker, 0, 0, { value: 1 });
    const saved = strFromU8(writeXlsx(workbook), true);
    const source = strFromU8(SOURCE, true);
    const from = source.indexOf('xl/charts/chart1.xml') + 'xl/charts/chart1.xml'.length;
    expect(saved).toContain(source.slice(from, from + 300));
  });
});
