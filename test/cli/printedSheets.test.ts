import { expect } from '@jest/globals';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_SETUP } from '../../src/addon/addonApi';
import { checkFile } from '../../src/cli/checkFile';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { BUNDLE } from '../bundle';
import { printing, renderPages } from '../xlsx/renderPages';

const SAMPLE = join(__dirname, '../../samples/tam-duong.xlsx');

/** The pages of some sheets of the checked sample, as LibreOffice prints them. */
function pagesOf(names: readonly string[], language: 'vi' | 'en' = 'vi') {
  const out = join(mkdtempSync(join(tmpdir(), 'printed-')), 'checked.xlsx');
  const asOf = '2023-06-15';
  const command = { file: SAMPLE, out, asOf, language, json: false };
  checkFile({ ...command, sheet: undefined, plan: undefined }, { bundle: BUNDLE, language });
  const { workbook } = readXlsx(readFileSync(out));
  for (const sheet of workbook.sheets) sheet.hidden = !names.includes(sheet.name);
  workbook.sheets = workbook.sheets.filter(({ hidden }) => !hidden);
  return renderPages(writeXlsx(workbook, { page: PAGE_SETUP }));
}

printing('the report is printed on upright A4, from its title block to its signatures', () => {
  const pages = pagesOf(['Báo cáo']);
  for (const { width, height } of pages) expect([width, height]).toEqual([210, 297]);
  const text = pages.map((page) => page.text).join('\n');
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toMatch(
    /Đến hết ngày 15\/6\/2023, có \d+\/72 CĐCS đã tổ chức đại hội, đạt tỷ lệ \d+,\d%/,
  );
  expect(text).toContain('Nơi nhận:');
});

printing('a long list repeats its header on each page, lying A4, with page numbers', () => {
  const pages = pagesOf(['Đôn đốc']);
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach(({ width, height, text }, i) => {
    expect([width, height]).toEqual([297, 210]);
    expect(text).toContain('Nội dung đôn đốc');
    expect(text).toContain(`${i + 1}/${pages.length}`);
  });
});

printing('English sheets are printed too', () => {
  const text = pagesOf(['Reminders'], 'en')
    .map((page) => page.text)
    .join('\n');
  expect(text).toContain('REMINDERS');
  expect(text).toContain('is asked to hold its congress without delay');
});
