import { describe, expect, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { insertRows, Sheet, type Workbook } from '../../src/document';
import { readXlsx, saveNotices } from '../../src/xlsx';
import { run } from '../host/script';
import { editPart } from './editPart';
import { addChart, removeChart } from './modelCharts';
import { setCell } from './modelCells';
import { richWorkbook, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const TRACKER = 'Theo dõi & đôn đốc';
const [DRAWING, CHARTS] = ['xl/drawings/drawing1.xml', 'xl/charts'];
const BARS = {
  title: 'Của ta',
  rows: [2, 4],
  labels: 1,
  series: [{ column: 3, name: 'Số' }],
} as const;

function load(bytes = zipParts(richWorkbook())): { workbook: Workbook; sheet: Sheet } {
  const { workbook } = readXlsx(bytes);
  return { workbook, sheet: workbook.sheets[0]! };
}

/** The rich file, whose first sheet has a chart of another program, with one of ours beside it. */
function withOurs(): Uint8Array {
  const { workbook, sheet } = load();
  addChart(sheet, { ...BARS, at: [20, 1] });
  return writeXlsx(workbook);
}

/** A file of ours: a sheet with a chart of its own cells, and one with a chart of theirs too. */
function ownFile(): Uint8Array {
  const { workbook } = load();
  const report = new Sheet('Báo cáo');
  for (const row of [2, 3, 4]) setCell(report, row, 1, { value: `k${row}` });
  for (const row of [2, 3, 4]) setCell(report, row, 3, { value: row });
  workbook.sheets.push(report);
  addChart(report, BARS);
  return writeXlsx(workbook);
}

/** Paths of the parts that differ, are new or are gone. */
function changed(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipParts(before), unzipParts(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...paths].filter((path) => old[path] !== now[path]).sort();
}

const partOf = (bytes: Uint8Array, path: string): string => utf8(unzipParts(bytes)[path]);

describe('a sheet of a file', () => {
  test('gets a chart into its drawing, where all else stays byte for byte', () => {
    const saved = withOurs();
    expect(changed(zipParts(richWorkbook()), saved)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart3.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      DRAWING,
    ]);
    const [before, after] = [richWorkbook()[DRAWING]!, partOf(saved, DRAWING)];
    const end = '</xdr:wsDr>';
    expect(after.startsWith(before.slice(0, -end.length))).toBe(true);
    expect(after.slice(before.length - end.length)).toMatch(
      /^<xdr:oneCellAnchor .*<xdr:col>1<.*<xdr:row>20<.* id="3" name="_chart.3" .* r:id="rId2".*<\/xdr:oneCellAnchor><\/xdr:wsDr>$/,
    );
    expect(partOf(saved, 'xl/drawings/_rels/drawing1.xml.rels')).toContain(
      'Target="../charts/chart3.xml"',
    );
  });

  test('without a drawing gets one, named where the standard has it', () => {
    const { workbook } = load();
    addChart(workbook.sheets[1]!, { ...BARS, rows: [1, 1] });
    const sheet = partOf(writeXlsx(workbook), 'xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(
      /<\/x:sheetData><x:drawing xmlns:r="[^"]*relationships" r:id="rId2"\/><x:tableParts /,
    );
  });

  test('has a new drawing behind the page set-up of its file', () => {
    const margins = '<x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
    const path = 'xl/worksheets/sheet2.xml';
    const file = editPart(zipParts(richWorkbook()), path, (text) =>
      text.replace('<x:tableParts', `${margins}<x:tableParts`),
    );
    const { workbook } = load(file);
    addChart(workbook.sheets[1]!, { ...BARS, rows: [1, 1] });
    expect(partOf(writeXlsx(workbook), path)).toMatch(
      /<x:pageMargins [^>]*\/><x:drawing [^>]*\/><x:tableParts /,
    );
  });

  test('has its page set-up in front of a new drawing', () => {
    const { workbook } = load();
    const [, sheet] = workbook.sheets;
    sheet!.metadata.push({ key: 'page', value: '{"orientation":"landscape"}', column: null });
    addChart(sheet!, { ...BARS, rows: [1, 1] });
    const sides = { left: 1, right: 1, top: 1, bottom: 1, header: 1, footer: 1 };
    const page = { key: 'page', margins: { portrait: sides, landscape: sides }, footer: '' };
    const text = partOf(writeXlsx(workbook, { page }), 'xl/worksheets/sheet2.xml');
    expect(text).toMatch(/<\/x:headerFooter><x:drawing [^>]*\/><x:tableParts /);
  });

  test('shows our charts when it is loaded, and leaves those of others to the file', () => {
    const { workbook, sheet } = load(withOurs());
    expect(workbook.sheets.map(({ charts }) => charts.map(({ title }) => title))).toEqual([
      ['Của ta'],
      [],
    ]);
    expect(sheet.charts).toMatchObject([{ row: 20, column: 1, kind: 'bar', stacked: true }]);
    expect(saveNotices(workbook)).toEqual([]);
  });

  test('loses a chart of ours with all that was its own, and nothing else', () => {
    const style = 'xl/charts/style3.xml';
    const saved = unzipParts(withOurs());
    const styled = zipParts({
      ...Object.fromEntries(Object.entries(saved).map(([path, text]) => [path, utf8(text)])),
      'xl/charts/_rels/chart3.xml.rels': utf8(saved['xl/drawings/_rels/drawing2.xml.rels']).replace(
        '../charts/chart2.xml',
        'style3.xml',
      ),
      [style]: '<a/>',
    });
    const { workbook, sheet } = load(styled);
    removeChart(sheet, sheet.charts[0]!);
    const after = writeXlsx(workbook);
    const rels = 'xl/drawings/_rels/drawing1.xml.rels';
    expect(changed(zipParts(richWorkbook()), after)).toEqual([]);
    expect(partOf(after, rels)).toBe(richWorkbook()[rels]);
  });

  test('loses the drawing that was made for it with the last chart', () => {
    const { workbook, sheet } = load();
    const [, other] = workbook.sheets;
    addChart(other!, { ...BARS, rows: [1, 1], on: sheet });
    const again = readXlsx(writeXlsx(workbook)).workbook;
    removeChart(again.sheets[1]!, again.sheets[1]!.charts[0]!);
    expect(changed(zipParts(richWorkbook()), writeXlsx(again))).toEqual([]);
  });

  test('moves our charts with its rows; those of others stay where they hang', () => {
    const { workbook, sheet } = load(withOurs());
    insertRows(sheet, 1, 4);
    const text = partOf(writeXlsx(workbook), DRAWING);
    expect([...text.matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => row)).toEqual(['1', '15', '24']);
    const [chart] = readXlsx(writeXlsx(workbook)).workbook.sheets[0]!.charts;
    expect(chart?.sources.map(({ area }) => [area?.top, area?.bottom])).toEqual([
      [6, 8],
      [6, 8],
    ]);
  });
});

describe('a chart of ours in a file', () => {
  const path = `${CHARTS}/chart3.xml`;
  /** Somebody has given the bars another width. */
  const restyled = () =>
    editPart(ownFile(), path, (text) => text.replace('gapWidth val="50"', 'gapWidth val="77"'));

  test('stays byte for byte where nothing of it has changed, as whoever has restyled it', () => {
    const file = restyled();
    const { workbook } = load(file);
    for (const [row, column] of [
      [8, 3],
      [3, 8],
    ] as const) {
      setCell(workbook.sheets[2]!, row, column, { value: 'khác' });
    }
    expect(changed(file, writeXlsx(workbook))).toEqual(['xl/worksheets/sheet3.xml']);
  });

  test('stays so where a script puts the same chart in its place', () => {
    const file = restyled();
    const { workbook } = load(file);
    run(
      workbook,
      `const report = book.getSheetByName('Báo cáo');
      report.removeChart(report.getCharts()[0]);
      report.insertChart(report.newChart().asBarChart().setStacked().setTitle('Của ta')
        .setColors(['#336699']).setPosition(1, 1, 0, 0).addRange(report.getRange('B3:B5'))
        .addRange(report.getRange('D3:D5')).setOption('series.0.labelInLegend', 'Số')
        .setOption('legend.position', 'bottom').build())`,
    );
    expect(changed(file, writeXlsx(workbook))).toEqual([]);
  });

  test('holds the values of its cells after they have changed', () => {
    const { workbook } = load(ownFile());
    setCell(workbook.sheets[2]!, 3, 3, { value: 99 });
    const saved = writeXlsx(workbook);
    expect(changed(ownFile(), saved)).toEqual([path, 'xl/worksheets/sheet3.xml']);
    expect(partOf(saved, path)).toMatch(/<c:v>2<.*<c:v>99<.*<c:v>4</);
  });

  test('stays byte for byte where cells were written that hold the same', () => {
    // Stored, so that a part which is written once more is seen.
    const file = zipSync(unzipSync(ownFile()), { level: 0 });
    const { workbook } = load(file);
    setCell(workbook.sheets[2]!, 3, 3, { value: 3 });
    expect(writeXlsx(workbook)).toEqual(file);
  });

  test('gives its place to the chart of its title', () => {
    const { workbook } = load(ownFile());
    const report = workbook.sheets[2]!;
    removeChart(report, report.charts[0]!);
    addChart(report, { ...BARS, rows: [2, 3], at: [9, 9], kind: 'line' });
    const saved = writeXlsx(workbook);
    expect(changed(ownFile(), saved)).toEqual([path, 'xl/drawings/drawing3.xml']);
    expect(partOf(saved, path)).toContain('$D$3:$D$4');
    const text = partOf(saved, 'xl/drawings/drawing3.xml');
    expect(text.match(/<c:chart /g)).toHaveLength(1);
    expect(text).toContain('<xdr:row>9</xdr:row>');
  });

  test('is left to the file once somebody has made another kind of chart of it', () => {
    const pie = editPart(ownFile(), path, (text) => text.replace(/barChart/g, 'pieChart'));
    const { workbook } = load(pie);
    expect(workbook.sheets[2]!.charts).toEqual([]);
    setCell(workbook.sheets[2]!, 3, 3, { value: 99 });
    expect(changed(pie, writeXlsx(workbook))).toEqual(['xl/worksheets/sheet3.xml']);
  });

  test('is known by its title where its cells are no longer there, and stays as it is', () => {
    const lost = editPart(ownFile(), path, (text) => text.replace(/<c:f>[^<]*/g, '<c:f>#REF!'));
    const { workbook } = load(lost);
    const [chart] = workbook.sheets[2]!.charts;
    expect([chart?.title, chart?.sources.map(({ area }) => area)]).toEqual([
      'Của ta',
      [null, null],
    ]);
    expect(changed(lost, writeXlsx(workbook))).toEqual([]);
  });

  test('goes with its sheet', () => {
    const { workbook } = load(ownFile());
    run(workbook, `book.deleteSheet(book.getSheetByName('Báo cáo'))`);
    expect(saveNotices(workbook)).toEqual([]);
    const parts = unzipParts(writeXlsx(workbook));
    expect(Object.keys(parts).filter((name) => /chart3|drawing3/.test(name))).toEqual([]);
    expect(parts['[Content_Types].xml']).not.toMatch(/chart3|drawing3/);
  });

  test('does not keep a sheet whose cells it shows, and goes with them', () => {
    const { workbook } = load(ownFile());
    const [tracker, , report] = workbook.sheets;
    addChart(tracker!, { ...BARS, title: 'Của trang kia', on: report! });
    const again = readXlsx(writeXlsx(workbook)).workbook;
    expect(again.sheets[0]!.charts).toHaveLength(1);
    run(again, `book.deleteSheet(book.getSheetByName('Báo cáo'))`);
    expect(saveNotices(again)).toEqual([]);
    expect(changed(zipParts(richWorkbook()), writeXlsx(again))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
    ]);
  });
});

test('a drawing that cannot be read is none of our business', () => {
  const { workbook } = load(editPart(zipParts(richWorkbook()), DRAWING, () => '<xdr:wsDr'));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([TRACKER, 'Bảng']);
});
