import { describe, expect } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_KEY } from '../../src/addon/addonApi';
import { checkFile } from '../../src/cli/checkFile';
import type { Sheet } from '../../src/document';
import { LANGUAGES, type Language } from '../../src/domain/text/language';
import { SUMMARIES, type SummaryKind } from '../../src/domain/summary';
import { readXlsx } from '../../src/xlsx';
import { BUNDLE, FILES } from '../bundle';
import { type Page, printing, renderPages } from '../xlsx/renderPages';

const SAMPLE = join(__dirname, '../../samples/tam-duong.xlsx');
const [TRACKER, PLAN] = ['Đại hội cơ sở', 'Kế hoạch'];

interface Printed {
  readonly sheets: readonly Sheet[];
  readonly pages: readonly Page[];
  readonly of: (sheet: string) => readonly Page[];
}

const KNOWN = new Map<string, Printed>();

/** The checked sample as LibreOffice prints it: once for each language and day. */
function printed(language: Language, asOf = '2023-06-15'): Printed {
  const key = `${language} ${asOf}`;
  const known = KNOWN.get(key) ?? printAnew(language, asOf);
  KNOWN.set(key, known);
  return known;
}

function printAnew(language: Language, asOf: string): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    const out = join(folder, 'checked.xlsx');
    const command = { file: SAMPLE, out, asOf, language, json: false };
    checkFile(
      { ...command, sheet: undefined, plan: undefined },
      { bundle: BUNDLE, files: FILES, language },
    );
    const bytes = readFileSync(out);
    const sheets = readXlsx(bytes).workbook.sheets.filter(({ hidden }) => !hidden);
    const pages = renderPages(bytes, 20);
    const starts = startsOf(sheets, pages);
    const of = (name: string) => {
      const at = sheets.findIndex((sheet) => sheet.name === name);
      return pages.slice(starts[at], starts[at + 1]);
    };
    return { sheets, pages, of };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** On which page each sheet begins: the first behind the one before with the words of its first text. */
function startsOf(sheets: readonly Sheet[], pages: readonly Page[]): number[] {
  let from = 0;
  return sheets.map(({ rows }) => {
    const title = wordsOf(rows[0]?.values.find((value) => typeof value === 'string') ?? '');
    const start = pages.findIndex(
      ({ text }, i) => i >= from && title.every((word) => wordsOf(text).includes(word)),
    );
    from = start + 1;
    return start;
  });
}

function hasWords(line: string): boolean {
  return line.trim() !== '';
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function nameOf(kind: SummaryKind, language: Language): string {
  return SUMMARIES.find((summary) => summary.kind === kind)!.name[language];
}

/** The words of a sheet's texts that are fewer on its pages than in its cells: broken, or cut off. */
function lostWords(texts: readonly string[], pages: readonly Page[]): string[] {
  const wanted = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(/\s+|(?<=-)/))) {
    if (!/^$|\u00ad/.test(word)) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  }
  const paper = pages.map(({ text }) => text).join('\n');
  return [...wanted]
    .filter(([word, count]) => paper.split(word).length - 1 < count)
    .map(([word]) => word);
}

/** The texts of a sheet that are to be printed. */
function textsOf(sheet: Sheet): string[] {
  const [rows, columns] = areaOf(sheet);
  return sheet.rows
    .slice(0, rows)
    .flatMap((row) => row?.values.slice(0, columns) ?? [])
    .filter((value) => typeof value === 'string');
}

/** Texts that people see and paper does not show. */
function hiddenTexts(sheet: Sheet): string[] {
  const shown = new Set(textsOf(sheet));
  return sheet.rows
    .flatMap((row) => row?.values ?? [])
    .filter((value) => typeof value === 'string' && value !== '' && !shown.has(value)) as string[];
}

/** Rows and columns that are printed. */
function areaOf({ metadata }: Sheet): readonly [number, number] {
  const page = metadata.find(({ key }) => key === PAGE_KEY);
  const { area } = JSON.parse(page?.value ?? '{}') as { area?: [number, number] };
  return area ?? [Infinity, Infinity];
}

/** Whether a text stands on a page, however its lines break. */
function isOn({ text }: Page, wanted: string): boolean {
  const words = wordsOf(text);
  return wordsOf(wanted).every((word) => words.includes(word));
}

describe.each(LANGUAGES)('the checked sample in %s, as LibreOffice prints it', (language) => {
  printing('is on few pages, numbered one by one', () => {
    const { pages } = printed(language);
    expect(pages.length).toBeLessThanOrEqual(30);
    pages.forEach(({ text }, i) => {
      expect(text.trim().split('\n').at(-1)?.trim()).toBe(`${i + 1}/${pages.length}`);
    });
  });

  printing('has the tracker, status column and all, and the plan on four pages', () => {
    const { sheets, of } = printed(language);
    const [tracker, plan] = [of(TRACKER), of(PLAN)];
    expect(tracker.length).toBeGreaterThan(0);
    expect(plan.length).toBeGreaterThan(0);
    expect(tracker.length + plan.length).toBeLessThanOrEqual(4);
    // Its 44 columns would be too small on A4.
    for (const { width, height } of tracker) expect([width, height]).toEqual([420, 297]);
    for (const { width, height } of plan) expect([width, height]).toEqual([297, 210]);
    const { rows } = sheets.find(({ name }) => name === TRACKER)!;
    const statuses = rows
      .map((row) => row?.values[43])
      .filter((value) => typeof value === 'string');
    expect(statuses.length).toBeGreaterThan(70);
    expect(lostWords(statuses, tracker)).toEqual([]);
    for (const { text } of plan) expect(text).toMatch(/Khóa +Thông số +Giá trị/);
  });

  printing('breaks and cuts off no word of a result', () => {
    const { sheets, of } = printed(language);
    for (const { kind, name, written } of SUMMARIES) {
      if (written === 'hidden') continue;
      const sheet = sheets.find((one) => one.name === name[language])!;
      expect([kind, lostWords(textsOf(sheet), of(sheet.name))]).toEqual([kind, []]);
    }
  });

  printing('has the report upright on few pages, from its title block to its signatures', () => {
    const { sheets, of } = printed(language);
    const pages = of(nameOf('report', language));
    expect(pages.length).toBeLessThanOrEqual(7);
    for (const { width, height } of pages) expect([width, height]).toEqual([210, 297]);
    const foot = { vi: ['Nơi nhận:', '- Lưu: VT.'], en: ['Recipients:', '- File.'] }[language];
    const blank = /……………/g;
    const last = pages.at(-1)!;
    for (const line of foot) expect(last.text).toContain(line);
    // Who signs, and the name below: neither is known of the sample.
    expect(last.text.match(blank)?.length).toBeGreaterThanOrEqual(2);
    for (const { text } of pages.slice(0, -1)) expect(text).not.toContain(foot[0]);
    // What people are told beside and below it.
    const notPrinted = hiddenTexts(sheets.find(({ name }) => name === nameOf('report', language))!);
    const [printHint, asOf] = {
      vi: ['Để in (phần này không in)', 'Ngày chốt số liệu: 15/06/2023'],
      en: ['To print (this part is not printed)', 'As-of date: 15/06/2023'],
    }[language];
    const paper = pages.map(({ text }) => text).join('\n');
    for (const text of [
      printHint!,
      asOf!,
      { vi: 'Số liệu của biểu đồ', en: 'Chart data' }[language],
    ]) {
      expect(notPrinted.some((one) => one.startsWith(text))).toBe(true);
      expect(paper).not.toContain(text);
    }
  });

  printing('ends no page of the report in a heading', () => {
    for (const { text } of printed(language).of(nameOf('report', language))) {
      expect(text.trim().split('\n').filter(hasWords).at(-2)).not.toMatch(/^ *([IVX]+|\d)\. /);
    }
  });

  printing('has each chart whole on one page, and no header of a table over it', () => {
    const { sheets, of } = printed(language);
    const drawn = sheets.filter(({ charts }) => charts.length > 0);
    expect(drawn.map(({ name }) => name)).toEqual(
      (['report', 'by-bloc', 'by-commune', 'calendar'] as const).map((k) => nameOf(k, language)),
    );
    for (const { name, charts } of drawn) {
      for (const { title, options } of charts) {
        const legend = Object.keys(options)
          .filter((key) => key.endsWith('.labelInLegend'))
          .map((key) => String(options[key]));
        const pages = of(name).filter((page) => isOn(page, title));
        expect([name, title, pages.length]).toEqual([name, title, 1]);
        const [page] = pages;
        expect(legend.filter((text) => !isOn(page!, text))).toEqual([]);
        if (name === nameOf('report', language)) continue;
        expect(page!.text).not.toMatch(
          /^ *(TT|No\.|Tuần|Week) +(Khối|Xã|Bloc|Commune|Hạn|Deadline)/m,
        );
      }
    }
  });

  printing('reminds of at least twelve units a page, under the header on each', () => {
    const pages = printed(language).of(nameOf('reminders', language));
    const header = { vi: 'Nội dung đôn đốc', en: 'Reminder' }[language];
    const units = pages.map(({ text }) => [...text.matchAll(/^ {0,4}\d+ +\p{Lu}/gmu)].length);
    expect(units.reduce((sum, count) => sum + count, 0)).toBe(25);
    for (const count of units.slice(0, -1)) expect(count).toBeGreaterThanOrEqual(12);
    for (const { width, height, text } of pages) {
      expect([width, height]).toEqual([297, 210]);
      expect(text).toContain(header);
    }
  });
});
