import { describe, expect, test } from '@jest/globals';
import { deleteRows, insertRows, Sheet } from '../../../src/document';
import { documentOf, hostOf, run } from '../script';

const BARS = `const built = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:A4'))
  .addRange(sheet.getRange('C1:D4')).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
  .setNumHeaders(1).setStacked().setTitle('Tiến độ').setColors(['#1', '#2'])
  .setOption('legend', { position: 'bottom' }).setPosition(6, 2, 5, 10).build();`;

describe('embedded charts', () => {
  test('are put on a sheet with what they show', () => {
    const { workbook, sheet } = documentOf(['a']);
    const host = hostOf(`${BARS} sheet.insertChart(built); return sheet.getCharts().length`, {
      workbook,
    });
    expect(host.run('main')).toBe(1);
    const area = (left: number, right: number) => ({ top: 0, left, bottom: 3, right });
    expect(sheet.charts).toEqual([
      {
        kind: 'bar',
        sources: [
          { sheet, area: area(0, 0) },
          { sheet, area: area(2, 3) },
        ],
        ...{ row: 5, column: 1, offsetX: 5, offsetY: 10, headers: 1, stacked: true },
        mergeStrategy: 'MERGE_COLUMNS',
        title: 'Tiến độ',
        colors: ['#1', '#2'],
        options: { legend: { position: 'bottom' } },
      },
    ]);
    expect(host.calls.byKind).toMatchObject({ write: 1, read: 1 });
  });

  test('of lines take over what was said before their kind was', () => {
    const { workbook, sheet } = documentOf();
    const body = `sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0)
        .asLineChart().setTitle('t').build());
      return sheet.getCharts()[0].getRanges().map((range) => range.getA1Notation())`;
    expect(run(workbook, body)).toEqual(['A1:B2']);
    expect(sheet.charts).toMatchObject([{ kind: 'line', title: 't', stacked: false }]);
  });

  test('of lines and bars keep what each of their series is', () => {
    const { workbook, sheet } = documentOf();
    const body = `sheet.insertChart(sheet.newChart().asComboChart().setTitle('t').setColors(['#1', '#2'])
        .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3'))
        .setOption('series.0.type', 'bars').setPosition(1, 1, 0, 0).build());
      return sheet.getCharts()[0].getOptions().get('series.0.type')`;
    expect(run(workbook, body)).toBe('bars');
    expect(sheet.charts).toMatchObject([
      { kind: 'combo', title: 't', colors: ['#1', '#2'], options: { 'series.0.type': 'bars' } },
    ]);
  });

  test('tell their options', () => {
    const body = `${BARS} sheet.insertChart(built);
      const options = sheet.getCharts()[0].getOptions();
      const other = sheet.newChart().asLineChart().setOption('title', 't').setOption('width', 640).build();
      return [options.get('title'), options.get('width'), other.getOptions().get('title'),
        other.getOptions().get('width')]`;
    expect(run(documentOf().workbook, body)).toEqual(['Tiến độ', null, 't', 640]);
    const legend = `${BARS} built.getOptions().get('legend')`;
    expect(() => run(documentOf().workbook, legend)).toThrow('is not implemented');
  });

  test('are removed one by one; what was only built is on no sheet', () => {
    const { workbook, sheet } = documentOf();
    const body = `${BARS} sheet.insertChart(built); sheet.insertChart(built);
      sheet.removeChart(sheet.getCharts()[0]);`;
    run(workbook, body);
    expect([sheet.charts.length, sheet.chartSources.size]).toEqual([1, 2]);
    expect(() => run(workbook, `${BARS} sheet.removeChart(built)`)).toThrow('not on this sheet');
  });

  test('show the cells that they showed when rows move, on another sheet too', () => {
    const { workbook, sheet } = documentOf();
    workbook.sheets.push(new Sheet('Chart'));
    const body = `${BARS} book.getSheetByName('Chart').insertChart(built); sheet.insertChart(built)`;
    run(workbook, body);
    insertRows(sheet, 1, 3);
    const ranges = `return book.getSheetByName('Chart').getCharts()[0].getRanges()
      .map((range) => [range.getSheet().getName(), range.getA1Notation()])`;
    expect(run(workbook, ranges)).toEqual([
      ['Data', 'A1:A7'],
      ['Data', 'C1:D7'],
    ]);
    expect([workbook.sheets[1]!.charts[0]!.row, sheet.charts[0]!.row]).toEqual([5, 8]);
    deleteRows(sheet, 0, 9);
    expect(run(workbook, ranges)).toEqual([]);
    expect(sheet.charts[0]!.row).toBe(0);
    run(
      workbook,
      `${BARS} book.getSheetByName('Chart').insertChart(built); book.deleteSheet(sheet)`,
    );
    expect(run(workbook, ranges.replace('[0]', '[1]'))).toEqual([]);
  });

  test.each([
    ['sheet.newChart().build()', 'neither of bars nor of lines nor of both is not implemented'],
    ['sheet.newChart().asPieChart()', 'EmbeddedChartBuilder.asPieChart is not implemented'],
    ['sheet.newChart().asLineChart().setStacked()', 'setStacked is not implemented'],
    ['sheet.newChart().asComboChart().setStacked()', 'setStacked is not implemented'],
    ['sheet.newChart().setPosition(0, 1, 0, 0)', 'must be a cell'],
    ['sheet.newChart().setMergeStrategy("MERGE_COLUMNS")', "(String) don't match"],
    ['sheet.insertChart(sheet.newChart())', '(SpreadsheetApp.EmbeddedChartBuilder)'],
  ])('%s throws', (body, message) => {
    expect(() => run(documentOf().workbook, body)).toThrow(message);
  });
});
