import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { checkFile } from '../../src/cli/checkFile';
import { FILE_ERROR_TEXTS, readFile, writeXlsx } from '../../src/xlsx';
import { Sheet, Workbook } from '../../src/document';
import { BUNDLE, FILES } from '../bundle';
import { requireFaultless } from '../xlsx/judge/requireFaultless';
import { describeWorkbench } from './describeWorkbench';
import { type SavedPage, savedPages } from './savedPages';
import { cellAt, choose, goTo, onSheet, type, waitForCell, waitForSheet } from './workbenchPage';

const SAMPLE = join(__dirname, '../../samples/tam-duong.xlsx');
const SHEET = 'Theo dõi';
/** On the sheets that the add-on has made of its results. */
const RESULT_KEY = 'congress.sheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function tracker(count: number): Buffer {
  const workbook = new Workbook();
  const sheet = new Sheet(SHEET);
  workbook.sheets.push(sheet);
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    `Trường ${at + 1}`,
    at % 3 === 0 ? null : 45_000 + (at % 120),
    '1 ngày',
    null,
  ]);
  const header = ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Thời lượng', 'Trạng thái'];
  sheet.rows = [header, ...rows].map((values) => ({ values, styles: [] }));
  return Buffer.from(writeXlsx(workbook));
}

/** The pages of the result sheets in sight in the file check's copy of the sample. */
function checkedPages(): ReadonlyMap<string, SavedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const out = join(folder, 'checked.xlsx');
  const command = { file: SAMPLE, out, json: false, sheet: undefined, asOf: undefined };
  const language = 'vi';
  checkFile({ ...command, plan: undefined, language }, { bundle: BUNDLE, files: FILES, language });
  const bytes = readFileSync(out);
  rmSync(folder, { recursive: true });
  const { sheets } = readFile('checked.xlsx', bytes).workbook;
  const results = sheets.filter(
    ({ hidden, metadata }) => !hidden && metadata.some(({ key }) => key === RESULT_KEY),
  );
  const pages = savedPages(bytes);
  return new Map(results.map(({ name }) => [name, pages.get(name)!]));
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: XLSX, buffer });

describeWorkbench('files in the workbench', (open) => {
  it('opens and checks 2,000 rows, and the page goes on answering', async () => {
    const { page, outside, errors, close } = await open();
    await page.setInputFiles('#file-input', file('lon.xlsx', tracker(2_000)));
    await page.waitForSelector('#file-name:text("lon.xlsx")');
    await choose(page, 'highlightFromMenu');
    await waitForSheet(page, 'Kết quả kiểm tra');
    await waitForCell(page, SHEET, 'B2', 'cell.background === "#f8d0d0"');
    await page.click('#menus button');
    await page.locator('[role=menuitem]').first().waitFor();
    await page.keyboard.press('Escape');
    expect((await cellAt(page, SHEET, 'E2001')).value).toBe('Hoàn thành trễ hạn');
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('says in one line what a file of another program is, and keeps the document that was open', async () => {
    const { page, errors, close } = await open();
    await page.setInputFiles('#file-input', file('a.xls', Buffer.from('<html><table>')));
    const box = page.locator('dialog');
    await box.waitFor();
    const said = await box.textContent();
    expect(said).toContain(FILE_ERROR_TEXTS.vi['html-table']);
    expect(said).toContain('Bảng tính đang mở vẫn còn nguyên');
    await page.keyboard.press('Enter');
    expect(await page.textContent('#file-name')).toBe('tam-duong.xlsx');
    expect((await cellAt(page, 'Đại hội cơ sở', 'B11')).value).toBe('TĐ01');
    expect(errors).toEqual([]);
    await close();
  });

  it('saves what was typed and calculated', async () => {
    const { page, errors, close } = await open();
    await page.setInputFiles('#file-input', file('nho.xlsx', tracker(6)));
    await page.waitForSelector('#file-name:text("nho.xlsx")');
    await type(page, SHEET, 'C2', '20/5/2023');
    await type(page, SHEET, 'G2', '=SUM(A2:A7)');
    await waitForCell(page, SHEET, 'G2', 'cell.shown === "21"');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
    const { workbook } = readFile(
      'nho.xlsx',
      requireFaultless(readFileSync(await download.path())),
    );
    const row = workbook.sheets[0]?.rows[1];
    expect(row?.values[2]).toBe(45_066);
    expect(row?.formulas?.get(6)).toBe('SUM(A2:A7)');
    expect(row?.values[6]).toBe(21);
    expect(errors).toEqual([]);
    await close();
  });

  it('saves every result sheet ready to be printed, as the file check does', async () => {
    const { page, errors, close } = await open();
    await choose(page, 'summariesFromMenu');
    await waitForSheet(page, 'Lịch sử');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
    const saved = savedPages(requireFaultless(readFileSync(await download.path())));
    const expected = checkedPages();
    expect([...expected.keys()]).toEqual(expect.arrayContaining(['Báo cáo', 'Đôn đốc']));
    for (const [name, wanted] of expected) {
      const found = saved.get(name);
      expect({ name, ...found }).toEqual({ name, ...wanted });
      expect(found?.setup).toMatch(/ paperSize="9" .*orientation="(?:portrait|landscape)"/);
    }
    expect(saved.get('Báo cáo')?.setup).toContain('orientation="portrait"');
    expect(saved.get('Đôn đốc')?.titles).toMatch(/^'Đôn đốc'!\$\d+:\$\d+$/);
    expect(errors).toEqual([]);
    await close();
  });

  it('opens a .csv that is dropped onto the page', async () => {
    const { page, errors, close } = await open();
    await page.evaluate(`{
        const dropped = new DataTransfer();
        const text = 'TT;Tên CĐCS;Ngày tổ chức\\n1;Trường Mầm non Hoa Ban;12/4/2023\\n';
        dropped.items.add(new File([text], 'cua-toi.csv', { type: 'text/csv' }));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
      }`);
    await waitForSheet(page, 'cua-toi');
    await waitForCell(page, 'cua-toi', 'B2', 'cell.shown === "Trường Mầm non Hoa Ban"');
    expect(errors).toEqual([]);
    await close();
  });

  it('lists what a file cannot keep once rows were inserted', async () => {
    const { page, close } = await open();
    await onSheet(page, 'insertRows(10, 1)');
    await waitForCell(page, 'Đại hội cơ sở', 'B12', 'cell.value === "TĐ01"');
    await page.click('#save-file');
    await page.locator('dialog li', { hasText: 'dòng hoặc cột đã được chèn' }).waitFor();
    await close();
  });

  it('lists what a file cannot keep once rows were sorted', async () => {
    const { page, close } = await open();
    const first = (await cellAt(page, 'Đại hội cơ sở', 'C11')).value;
    await goTo(page, 'Đại hội cơ sở', 'C15');
    await page.click('#sort-down');
    await waitForCell(page, 'Đại hội cơ sở', 'C11', `cell.value !== ${JSON.stringify(first)}`);
    await page.click('#save-file');
    await page.locator('dialog li', { hasText: 'di chuyển' }).waitFor();
    await close();
  });
});
