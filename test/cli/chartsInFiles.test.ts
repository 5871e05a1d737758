import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/cli/checkFile';
import type { Language } from '../../src/domain/text/language';
import { parseArea } from '../../src/document';
import { readXlsx, saveNotices } from '../../src/xlsx';
import { BUNDLE, FILES } from '../bundle';
import { editPart } from '../xlsx/editPart';
import { addChart } from '../xlsx/modelCharts';
import { unzipParts, utf8 } from '../xlsx/xlsxFixture';
import { judgeCopy } from '../xlsx/judge/requireFaultless';
import { writeXlsx } from '../xlsx/judge/writeJudged';

const SAMPLE = join(__dirname, '../../samples/tam-duong.xlsx');
const TRACKER = 'Đại hội cơ sở';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'charts-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Checks a file into another one of this name. */
function checked(file: string, name: string, asOf: string, language: Language = 'vi'): string {
  const out = join(folder, name);
  const command = { file, out, asOf, language, json: false } as const;
  checkFile(
    { ...command, sheet: undefined, plan: undefined },
    { bundle: BUNDLE, files: FILES, language },
  );
  judgeCopy(out, file);
  return out;
}

/** The sample with a chart that somebody has put on its tracker. */
function withTheirs(): string {
  const { workbook } = readXlsx(readFileSync(SAMPLE));
  const tracker = workbook.sheets.find(({ name }) => name === TRACKER)!;
  const series = [{ column: 8, name: 'Đoàn viên' }];
  addChart(tracker, { title: 'Của người dùng', rows: [13, 20], labels: 2, series, at: [90, 2] });
  const path = join(folder, 'theirs.xlsx');
  const theirs = (text: string) => text.replace('name="_chart.1"', 'name="Biểu đồ 1"');
  writeFileSync(path, editPart(writeXlsx(workbook), 'xl/drawings/drawing1.xml', theirs));
  return path;
}

/** The titles of the charts that the document has, by sheet. */
function charts(file: string): Record<string, string[]> {
  const { workbook } = readXlsx(readFileSync(file));
  const titled = workbook.sheets.map(
    ({ name, charts: own }) => [name, own.map(({ title }) => title)] as const,
  );
  return Object.fromEntries(titled.filter(([, titles]) => titles.length > 0));
}

function countOf(file: string, part: RegExp): number {
  return Object.keys(unzipParts(readFileSync(file))).filter((path) => part.test(path)).length;
}

/** By reference, the numbers that charts hold for those who do not look at the cells, and the latter. */
function numbersOfCharts(file: string) {
  const bytes = readFileSync(file);
  const { sheets } = readXlsx(bytes).workbook;
  const stored: Record<string, number[]> = {};
  const inCells: Record<string, unknown[]> = {};
  for (const [path, part] of Object.entries(unzipParts(bytes))) {
    if (!path.startsWith('xl/charts/')) continue;
    const series =
      /<c:val><c:numRef><c:f>'([^<']*)'!([^<]*)<\/c:f><c:numCache>(.*?)<\/c:numCache>/g;
    for (const [, name = '', reference = '', cache = ''] of utf8(part).matchAll(series)) {
      const area = parseArea(reference)!;
      const rows = sheets.find((sheet) => sheet.name === name)!.rows;
      const cells = rows.slice(area.top, area.bottom + 1).map((row) => row?.values[area.left]);
      inCells[`${name}!${reference}`] = cells.filter((value) => typeof value === 'number');
      const values = [...cache.matchAll(/<c:v>([^<]*)/g)];
      stored[`${name}!${reference}`] = values.map(([, value]) => Number(value));
    }
  }
  return { stored, inCells };
}

describe('the checked copy of a file', () => {
  it('has each chart once, also when it is checked again, and the charts of the file', () => {
    const first = checked(withTheirs(), 'first.xlsx', '2023-06-15');
    const drawn = charts(first);
    expect(drawn).toMatchObject({
      'Báo cáo': [
        'Số đơn vị theo khối và tiến độ',
        'Số đơn vị đã tổ chức đại hội so với dự kiến (lũy kế theo tuần)',
      ],
      'TH theo khối': ['Tiến độ đại hội công đoàn cơ sở'],
      'TH theo xã': ['Tiến độ đại hội công đoàn cơ sở'],
      'Lịch đại hội': ['Lũy kế đã tổ chức so với dự kiến'],
    });
    expect(drawn).not.toHaveProperty([TRACKER]);
    const second = checked(first, 'second.xlsx', '2023-06-15');
    const third = checked(second, 'third.xlsx', '2023-06-20');
    const history = charts(second)['Lịch sử'];
    expect(new Set(history).size).toBe(history!.length);
    for (const file of [second, third]) {
      expect(charts(file)).toEqual({ ...drawn, 'Lịch sử': history });
    }
    const own = Object.values(charts(third)).flat().length;
    expect(countOf(third, /charts\/chart\d+\.xml$/)).toBe(own + 1);
    for (const part of ['charts/chart1.xml', 'drawings/drawing1.xml']) {
      const texts = [first, second, third].map(
        (file) => unzipParts(readFileSync(file))[`xl/${part}`],
      );
      expect(new Set([unzipParts(readFileSync(withTheirs()))[`xl/${part}`], ...texts]).size).toBe(
        1,
      );
    }
    expect(saveNotices(readXlsx(readFileSync(third)).workbook)).toEqual([]);
  });

  it('has each chart once in another language too', () => {
    const first = checked(SAMPLE, 'vietnamese.xlsx', '2023-06-15');
    const second = checked(first, 'english.xlsx', '2023-06-15', 'en');
    expect(charts(second)).toMatchObject({
      'Báo cáo': [
        'Units by bloc and progress',
        'Units with their congress held, against planned, week by week',
      ],
      'TH theo khối': ['Progress of the grassroots congresses'],
      'TH theo xã': ['Progress of the grassroots congresses'],
    });
  });

  it('holds in its charts the numbers of the day that it was checked for', () => {
    const before = checked(SAMPLE, 'before.xlsx', '2023-04-01');
    const after = checked(before, 'after.xlsx', '2023-06-15');
    const [early, late] = [before, after].map(numbersOfCharts);
    expect(early!.stored).toEqual(early!.inCells);
    expect(late!.stored).toEqual(late!.inCells);
    expect(late!.stored).not.toEqual(early!.stored);
  });
});
