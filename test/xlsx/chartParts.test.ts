import { describe, expect, test } from '@jest/globals';
import { Sheet, Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { parseXml, type XmlElement } from '../../src/xlsx/xml/xmlTree';
import { outOfOrder } from './drawingOrder';
import { addChart } from './modelCharts';
import { addStyle } from './modelCells';
import { richWorkbook, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const DRAWING = 'xl/drawings/drawing1.xml';

function documentOf(name: string, ...rows: unknown[][]): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = new Sheet(name);
  sheet.rows = rows.map((values) => ({ values: values as never, styles: [] }));
  workbook.sheets.push(sheet);
  return { workbook, sheet };
}

/** Three groups in rows 1 to 3: name, held, overdue. */
function groups(name = 'Tiến độ') {
  return documentOf(
    name,
    ['Khối', 'Đã', 'Quá hạn'],
    ['Trường học', 12, 3],
    ['Xã & thị trấn', 5.5, 0],
    ['<Khác>', null, 'x'],
  );
}

const BARS = {
  title: 'Tiến độ "theo" khối & xã',
  rows: [1, 3],
  labels: 0,
  series: [
    { column: 1, name: 'Đã tổ chức', color: '#2e7d32' },
    { column: 2, name: 'Quá hạn', color: '#C62828' },
  ],
  at: [5, 2],
  options: { width: 640, height: 320, 'hAxis.title': 'Số CĐCS' },
} as const;

function partsOf(workbook: Workbook) {
  const parts = unzipParts(writeXlsx(workbook));
  return Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, utf8(text)]));
}

function all(element: XmlElement, name: string): XmlElement[] {
  const inner = element.children.flatMap((each) => all(each, name));
  return element.name === name ? [element, ...inner] : inner;
}

/** What each element of a name says: its `val`, else its text. */
function said(text: string | undefined, name: string): string[] {
  return all(parseXml(text ?? '', 'test'), name).map(
    (element) => element.attributes.val ?? element.text,
  );
}

describe('a chart of bars', () => {
  const { workbook, sheet } = groups();
  addChart(sheet, BARS);
  const parts = partsOf(workbook);
  const chart = parts['xl/charts/chart1.xml']!;

  test('names the cells that it shows and holds what stands in them', () => {
    const cells = (column: string) => `'Tiến độ'!$${column}$2:$${column}$4`;
    expect(said(chart, 'f')).toEqual([cells('A'), cells('B'), cells('A'), cells('C')]);
    const [first, second] = all(parseXml(chart, 'test'), 'ser').map((series) =>
      all(series, 'pt').map(({ attributes, children }) => [attributes.idx, children[0]?.text]),
    );
    const labels = [
      ['0', 'Trường học'],
      ['1', 'Xã & thị trấn'],
      ['2', '<Khác>'],
    ];
    expect(first).toEqual([...labels, ['0', '12'], ['1', '5.5']]);
    expect(second).toEqual([...labels, ['0', '3'], ['1', '0']]);
    expect(said(chart, 'ptCount')).toEqual(['3', '3', '3', '3']);
  });

  test('has a title, names of series in their colours, and a legend below', () => {
    expect(said(chart, 't')).toEqual(['Tiến độ "theo" khối & xã', 'Số CĐCS']);
    const names = all(parseXml(chart, 'test'), 'tx').flatMap((tx) => tx.children);
    expect(names.map(({ name, text }) => [name, text])).toEqual([
      ['rich', ''],
      ['v', 'Đã tổ chức'],
      ['v', 'Quá hạn'],
      ['rich', ''],
    ]);
    const fills = all(parseXml(chart, 'test'), 'ser').flatMap((series) => all(series, 'srgbClr'));
    expect(fills.map(({ attributes }) => attributes.val)).toEqual(['2E7D32', 'C62828']);
    expect([said(chart, 'legendPos'), said(chart, 'roundedCorners')]).toEqual([['b'], ['0']]);
    expect(said(chart, 'dispBlanksAs')).toEqual(['gap']);
    expect(chart).toContain('typeface="Times New Roman"');
  });

  test('is stacked from the left, the first group on top and the numbers below', () => {
    expect([said(chart, 'barDir'), said(chart, 'grouping')]).toEqual([['bar'], ['stacked']]);
    expect(said(chart, 'orientation')).toEqual(['maxMin', 'minMax']);
    expect(said(chart, 'crosses')).toEqual(['autoZero', 'max']);
    expect(said(chart, 'min')).toEqual(['0']);
  });

  test('has a level name at each of its bars, however many there are', () => {
    const many = documentOf('a', ...Array.from({ length: 30 }, (_, i) => [`Xã ${i}`, i]));
    addChart(many.sheet, { rows: [0, 29], labels: 0, series: [{ column: 1 }] });
    const [axis] = all(parseXml(partsOf(many.workbook)['xl/charts/chart1.xml']!, 'test'), 'catAx');
    expect(all(axis!, 'tickLblSkip')[0]?.attributes.val).toBe('1');
    expect(all(axis!, 'bodyPr')[0]?.attributes.rot).toBe('0');
  });

  test('hangs from its cell in its size, with a text for those who do not see it', () => {
    const drawing = parseXml(parts[DRAWING]!, 'test');
    expect(['col', 'row'].map((name) => all(drawing, name)[0]?.text)).toEqual(['2', '5']);
    expect(all(drawing, 'ext')[0]?.attributes).toEqual({ cx: '6096000', cy: '3048000' });
    expect(all(drawing, 'cNvPr')[0]?.attributes).toEqual({
      id: '1',
      name: '_chart.1',
      descr: 'Tiến độ "theo" khối & xã: Đã tổ chức, Quá hạn',
    });
  });

  test('is reached from the sheet, and every part has its type', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<drawing xmlns:r="[^"]*" r:id="rId1"\/><\/w/,
    );
    const target = (path: string) => /Target="([^"]*)"/.exec(parts[path] ?? '')?.[1];
    expect(target('xl/worksheets/_rels/sheet1.xml.rels')).toBe('../drawings/drawing1.xml');
    expect(target('xl/drawings/_rels/drawing1.xml.rels')).toBe('../charts/chart1.xml');
    const types = parts['[Content_Types].xml'];
    expect(types).toContain(
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
    );
    expect(types).toContain(
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
    );
  });
});

describe('a chart of lines and marks', () => {
  const { workbook, sheet } = documentOf(
    'Lịch',
    ...Array.from({ length: 30 }, (_, week) => [45_000 + 7 * week, week, week === 9 ? 29 : null]),
  );
  const date = addStyle(workbook, { numberFormat: 'dd/mm/yyyy' });
  for (const row of sheet.rows) row!.styles = [date];
  addChart(sheet, {
    kind: 'combo',
    title: 'Lũy kế\ntheo tuần',
    rows: [0, 29],
    labels: 0,
    series: [
      { column: 1, name: 'Đã tổ chức' },
      { column: 2, name: 'Hạn', isMark: true },
    ],
  });
  const parts = partsOf(workbook);
  const chart = parts['xl/charts/chart1.xml']!;

  test('is told in one line to those who do not see it', () => {
    expect(parts[DRAWING]).toContain(' descr="Lũy kế theo tuần: Đã tổ chức, Hạn"');
  });

  test('has upright bars behind its lines, in the order of the series', () => {
    const [plot] = all(parseXml(chart, 'test'), 'plotArea');
    expect(plot?.children.map(({ name }) => name)).toEqual([
      'layout',
      'barChart',
      'lineChart',
      'catAx',
      'valAx',
    ]);
    expect(said(chart, 'barDir')).toEqual(['col']);
    expect(said(chart, 'order')).toEqual(['1', '0']);
    expect([said(chart, 'gapWidth'), said(chart, 'overlap')]).toEqual([['400'], ['100']]);
  });

  test('has dates as dates, a label now and then, and a line a paragraph of its title', () => {
    expect(all(parseXml(chart, 'test'), 'cat')[0]?.children[0]?.name).toBe('numRef');
    expect(said(chart, 'formatCode')[0]).toBe('dd/mm/yyyy');
    expect(said(chart, 'tickLblSkip')).toEqual(['3']);
    expect(said(chart, 't')).toEqual(['Lũy kế', 'theo tuần']);
  });

  test.each([
    [20, (i: number) => `${10 + i}/05 – ${11 + i}/05`, '0'],
    [20, (i: number) => `${10 + i}/5/23`, undefined],
    [200, (i: number) => `${100 + i}/05 – ${101 + i}/05`, undefined],
  ])('has %i labels level where they break into lines between words', (count, label, rot) => {
    const many = documentOf('a', ...Array.from({ length: count }, (_, i) => [label(i), i]));
    const series = [{ column: 1 }];
    addChart(many.sheet, { kind: 'line', rows: [0, count - 1], labels: 0, series });
    const [axis] = all(parseXml(partsOf(many.workbook)['xl/charts/chart1.xml']!, 'test'), 'catAx');
    expect(all(axis!, 'bodyPr')[0]?.attributes.rot).toBe(rot);
  });
});

test('what a chart is made of stands in the order of the standard', () => {
  const { workbook, sheet } = groups();
  addChart(sheet, BARS);
  addChart(sheet, { ...BARS, kind: 'line' });
  addChart(sheet, { ...BARS, kind: 'combo', series: [{ column: 1 }, { column: 2, isMark: true }] });
  const parts = partsOf(workbook);
  const paths = [DRAWING, ...[1, 2, 3].map((number) => `xl/charts/chart${number}.xml`)];
  for (const path of paths) expect(outOfOrder(parseXml(parts[path]!, path))).toEqual([]);
});

describe('a file with charts', () => {
  test.each([
    ["Bà 'Tư' & Ü", "'Bà ''Tư'' & Ü'!$A$2:$A$4"],
    ['A1', "'A1'!$A$2:$A$4"],
    ['Trang "một" <2>', '\'Trang "một" <2>\'!$A$2:$A$4'],
  ])('names the cells of the sheet %s so that they are found again', (name, reference) => {
    const { workbook, sheet } = groups(name);
    addChart(sheet, BARS);
    expect(said(partsOf(workbook)['xl/charts/chart1.xml'], 'f')[0]).toBe(reference);
    const [again] = readXlsx(writeXlsx(workbook)).workbook.sheets;
    expect(again?.charts[0]?.sources.map(({ sheet: { name: shown } }) => shown)).toEqual(
      Array(3).fill(name),
    );
  });

  test('gives the charts of a document back when it is loaded', () => {
    const { workbook, sheet } = groups();
    addChart(sheet, BARS);
    addChart(sheet, {
      ...BARS,
      kind: 'combo',
      title: 'Hai\ndòng',
      at: [20, 0],
      series: [
        { column: 1, name: 'a', color: '#ABCDEF' },
        { column: 2, name: 'b', color: '#123456', isMark: true },
      ],
      options: {},
    });
    sheet.charts = sheet.charts.map((chart) => ({ ...chart, offsetX: 5, offsetY: 7 }));
    const bytes = writeXlsx(workbook);
    const loaded = readXlsx(bytes).workbook;
    const [again] = loaded.sheets;
    const sources = (columns: number[]) =>
      columns.map((left) => ({ sheet: again, area: { top: 1, left, bottom: 3, right: left } }));
    const common = { offsetX: 5, offsetY: 7, headers: 0, mergeStrategy: 'MERGE_COLUMNS' };
    expect(again?.charts).toEqual([
      {
        ...common,
        kind: 'bar',
        sources: sources([0, 1, 2]),
        ...{ row: 5, column: 2, stacked: true, title: BARS.title, colors: ['#2E7D32', '#C62828'] },
        options: {
          ...BARS.options,
          'series.0.labelInLegend': 'Đã tổ chức',
          'series.1.labelInLegend': 'Quá hạn',
        },
      },
      {
        ...common,
        kind: 'combo',
        sources: sources([0, 1, 2]),
        ...{ row: 20, column: 0, stacked: false, title: 'Hai\ndòng' },
        colors: ['#ABCDEF', '#123456'],
        options: {
          ...{ width: 600, height: 371 },
          ...{ 'series.0.labelInLegend': 'a', 'series.0.type': 'line' },
          ...{ 'series.1.labelInLegend': 'b', 'series.1.type': 'bars' },
        },
      },
    ]);
    expect(again?.chartSources.size).toBe(6);
    expect(writeXlsx(loaded)).toEqual(bytes);
  });

  test('leaves out series whose cells are gone, and a chart without any', () => {
    const { workbook, sheet } = groups();
    const other = new Sheet('Khác');
    workbook.sheets.push(other);
    const half = addChart(sheet, { ...BARS, title: 'nửa' });
    half.sources[1]!.area = null;
    half.sources[0]!.area = null;
    const gone = addChart(sheet, { ...BARS, title: 'hết' });
    for (const source of gone.sources) source.area = null;
    addChart(sheet, { ...BARS, title: 'trang đã xóa', on: new Sheet('Đã xóa') });
    addChart(other, { ...BARS, title: 'hết', on: new Sheet('Đã xóa') });
    const parts = partsOf(workbook);
    expect(Object.keys(parts).filter((path) => /chart|drawing/.test(path))).toEqual([
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
    ]);
    expect(said(parts['xl/charts/chart1.xml'], 'f')).toEqual(["'Tiến độ'!$C$2:$C$4"]);
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('drawing');
  });

  test('may have cells without values, and thousands of them', () => {
    const count = 2000;
    const { workbook, sheet } = documentOf(
      'Dài',
      ...Array.from({ length: count }, (_, i) => [`Đơn vị ${i}`, i]),
    );
    const series = [{ column: 1 }, { column: 9 }];
    addChart(sheet, { kind: 'line', rows: [0, count - 1], labels: 0, series });
    addChart(sheet, { kind: 'bar', rows: [5000, 5009], labels: 0, series });
    const parts = partsOf(workbook);
    const long = parts['xl/charts/chart1.xml'];
    expect(said(long, 'ptCount')).toEqual(Array(4).fill(String(count)));
    expect(said(long, 'v').slice(count - 1, count + 1)).toEqual(['Đơn vị 1999', '0']);
    expect(said(long, 'symbol')).toEqual(['none', 'none']);
    const empty = parts['xl/charts/chart2.xml'];
    expect([said(empty, 'v'), said(empty, 'ptCount')[0]]).toEqual([[], '10']);
    expect(said(empty, 'autoTitleDeleted')).toEqual(['1']);
    expect(readXlsx(writeXlsx(workbook)).workbook.sheets[0]?.charts).toHaveLength(2);
  });

  test('holds no signs that XML cannot hold, and colours of its own where a script names none', () => {
    const { workbook, sheet } = documentOf('a', ['\u0001một', 1], ['hai\ud800', 2]);
    addChart(sheet, {
      rows: [0, 1],
      labels: 0,
      title: 'x\u0000y',
      series: [{ column: 1, name: '\u001fz', color: 'red' }],
    });
    const chart = partsOf(workbook)['xl/charts/chart1.xml'];
    expect([said(chart, 't'), said(chart, 'v')]).toEqual([['xy'], ['z', 'một', 'hai', '1', '2']]);
    expect(chart).toContain('<a:srgbClr val="4285F4"/></a:solidFill></c:spPr><c:invert');
  });

  test('has as many series as Excel takes in a chart, with names as long as it takes', () => {
    const { workbook, sheet } = groups();
    const name = 'n'.repeat(300);
    const series = Array.from({ length: 256 }, () => ({ column: 1, name }));
    addChart(sheet, { ...BARS, series });
    const chart = partsOf(workbook)['xl/charts/chart1.xml'];
    const names = said(chart, 'v').filter((text) => text.startsWith('nn'));
    expect([names.length, new Set(names)]).toEqual([255, new Set(['n'.repeat(255)])]);
  });

  test('takes names of series out of the headers that a chart says to have', () => {
    const { workbook, sheet } = groups();
    const chart = addChart(sheet, { rows: [0, 3], labels: 0, series: [] });
    sheet.charts = [
      {
        ...chart,
        headers: 1,
        sources: [...chart.sources, { sheet, area: { top: 0, left: 1, bottom: 3, right: 2 } }],
      },
    ];
    const part = partsOf(workbook)['xl/charts/chart1.xml'];
    const names = all(parseXml(part!, 'test'), 'tx').map(({ children }) => children[0]?.text);
    expect(names).toEqual(['Đã', 'Quá hạn']);
    const cells = (column: string) => `'Tiến độ'!$${column}$2:$${column}$4`;
    expect(said(part, 'f')).toEqual([cells('A'), cells('B'), cells('A'), cells('C')]);
  });

  test('goes below zero where values do', () => {
    const { workbook, sheet } = documentOf('a', ['x', 3], ['y', -1]);
    addChart(sheet, { kind: 'line', rows: [0, 1], labels: 0, series: [{ column: 1 }] });
    expect(said(partsOf(workbook)['xl/charts/chart1.xml'], 'min')).toEqual([]);
  });

  test('says its dates as the file counts days', () => {
    const epoch = richWorkbook();
    const book = 'xl/workbook.xml';
    epoch[book] = epoch[book]!.replace('<workbookPr ', '<workbookPr date1904="1" ');
    const { workbook } = readXlsx(zipParts(epoch));
    addChart(workbook.sheets[0]!, {
      kind: 'line',
      rows: [2, 3],
      labels: 2,
      series: [{ column: 3 }],
    });
    const part = partsOf(workbook)['xl/charts/chart3.xml'];
    expect(said(part, 'v')).toEqual(['45028', '45029', '10', '20']);
  });

  test('names things as strict files do', () => {
    const strict = Object.entries(richWorkbook()).map(([path, text]) => [
      path,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    ]);
    const { workbook } = readXlsx(zipParts(Object.fromEntries(strict) as Record<string, string>));
    addChart(workbook.sheets[1]!, { rows: [1, 1], labels: 0, series: [{ column: 1 }] });
    const parts = partsOf(workbook);
    const added = [parts['xl/charts/chart3.xml'], parts['xl/drawings/drawing3.xml']].join('');
    expect(added).not.toContain('schemas.openxmlformats.org');
    expect(added).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
    expect(readXlsx(writeXlsx(workbook)).workbook.sheets[1]?.charts).toHaveLength(1);
  });

  test('counts one by one where there is little to count', () => {
    const files = [
      [3, 4],
      [30, 4],
      [6, 6],
    ].map((values) => documentOf('a', ['x', ...values]));
    const units = files.map(({ workbook, sheet }) => {
      addChart(sheet, { ...BARS, rows: [0, 0] });
      return said(partsOf(workbook)['xl/charts/chart1.xml'], 'majorUnit');
    });
    expect(units).toEqual([['1'], [], []]);
  });
});
