import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Sheet, Workbook } from '../../src/document';
import { readFile, writeXlsx } from '../../src/xlsx';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, goTo, onSheet, type, waitForCell } from './workbenchPage';

const SHEET = 'Số liệu';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function figures(): Buffer {
  const workbook = new Workbook();
  const sheet = new Sheet(SHEET);
  workbook.sheets.push(sheet);
  sheet.rows = [1, 2, 3].map((value) => ({ values: [value, null], styles: [] }));
  return Buffer.from(writeXlsx(workbook));
}

async function openFigures(page: Page, locale = 'vi_VN'): Promise<void> {
  const buffer = figures();
  await page.setInputFiles('#file-input', { name: 'so-lieu.xlsx', mimeType: XLSX, buffer });
  await page.waitForSelector('#file-name:text("so-lieu.xlsx")');
  if (locale === 'vi_VN') return;
  // No file says its locale yet: the document is told, and shown as if it had been opened so
  await page.evaluate(`{
    const { current } = workbench.documents;
    current.file.workbook.locale = ${JSON.stringify(locale)};
    workbench.opened(current, 'so-lieu.xlsx');
  }`);
}

const shows = (text: string) => `cell.shown === ${JSON.stringify(text)}`;

describeWorkbench('formulas in the grid', (open) => {
  it('reads open ranges to the end of the sheet, also where it grows, and keeps them open', async () => {
    const { page, errors, close } = await open();
    await openFigures(page);
    await type(page, SHEET, 'D1', '=SUM(A1:A)');
    await type(page, SHEET, 'D2', `=SUM('${SHEET}'!$A$2:$A)`);
    await waitForCell(page, SHEET, 'D1', shows('6'));
    await waitForCell(page, SHEET, 'D2', shows('5'));
    await type(page, SHEET, 'D3', '=ROWS(A1:A)');
    await waitForCell(page, SHEET, 'D3', shows('1000'));
    await onSheet(page, 'insertRows(0, 1)');
    await waitForCell(page, SHEET, 'D2', 'cell.formula === "SUM(A2:A)"');
    await type(page, SHEET, 'A1001', '10');
    await waitForCell(page, SHEET, 'D2', shows('16'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate("navigator.clipboard.writeText('=COUNT(A2:A)')");
    await goTo(page, SHEET, 'E2');
    await page.keyboard.press('Control+v');
    await waitForCell(page, SHEET, 'E2', shows('4'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('#save-file').then(() => page.keyboard.press('Escape')),
    ]);
    const { workbook } = readFile('so-lieu.xlsx', readFileSync(await download.path()));
    const saved = workbook.sheets[0]?.rows[1];
    expect(saved?.formulas?.get(3)).toBe('SUM(A2:A$1048576)');
    expect(saved?.values[3]).toBe(16);
    expect(errors).toEqual([]);
    await close();
  });

  it('leaves texts that look like days or numbers as they are', async () => {
    const { page, errors, close } = await open();
    await openFigures(page);
    const passed = ['"12/4"', '"5/6"', '"1-2"', 'IF(1=1,"12/4","")', 'TRIM("13/4")'];
    for (const [at, text] of passed.entries()) {
      const cell = `D${at + 1}`;
      const value = JSON.stringify({ f: `=READ_DATE(${text})` });
      await onSheet(page, `getRange('${cell}').setValue(${value})`);
      await waitForCell(page, SHEET, cell, shows('Thiếu năm'));
    }
    await type(page, SHEET, 'D8', '=READ_DATE("1/2/2023")');
    await waitForCell(page, SHEET, 'D8', `cell.value === 44958 && ${shows('01/02/2023')}`);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows the days that functions give as days, spilled ones too, and saves them so', async () => {
    const { page, errors, close } = await open();
    await openFigures(page);
    await type(page, SHEET, 'D1', '=READ_DATE("12-13/4/2023")');
    await waitForCell(page, SHEET, 'D1', shows('12/04/2023'));
    await waitForCell(page, SHEET, 'E1', shows('13/04/2023'));
    await type(page, SHEET, 'D3', '=DEADLINE_STATUS()');
    await waitForCell(page, SHEET, 'E4', '/^\\d\\d\\/\\d\\d\\/\\d{4}$/.test(cell.shown)');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
    const { workbook } = readFile('so-lieu.xlsx', readFileSync(await download.path()));
    const style = workbook.sheets[0]?.rows[0]?.styles[3] ?? 0;
    expect(workbook.styles[style]?.numberFormat).toBe('dd/mm/yyyy');
    expect(errors).toEqual([]);
    await close();
  });

  it('reads and shows numbers by the locale of the document, whatever the language of the page', async () => {
    const { page, errors, close } = await open();
    await openFigures(page);
    await page.selectOption('#language', 'en');
    for (const [a1, typed, value, shown] of [
      ['B1', '1,5', 1.5, '1,5'],
      ['B2', '1.200', 1200, '1.200'],
      ['B3', '12,5%', 0.125, '12,50%'],
      ['B4', '=1,5*3', 4.5, '4,5'],
      ['B5', '=SUM(1,5;2)', 3.5, '3,5'],
    ] as const) {
      await type(page, SHEET, a1, typed);
      await waitForCell(page, SHEET, a1, `cell.value === ${value} && ${shows(shown)}`);
    }
    await goTo(page, SHEET, 'B5');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    expect((await cellAt(page, SHEET, 'B5')).formula).toBe('SUM(1.5,2)');
    await onSheet(page, "getRange('B1:B2').activate()");
    await page.getByText(/: 1\.201,5$/).waitFor();

    await openFigures(page, 'en_US');
    await type(page, SHEET, 'B1', '1.5');
    await waitForCell(page, SHEET, 'B1', `cell.value === 1.5 && ${shows('1.5')}`);
    await type(page, SHEET, 'B2', '1,200');
    await waitForCell(page, SHEET, 'B2', `cell.value === 1200 && ${shows('1,200')}`);
    expect(errors).toEqual([]);
    await close();
  });
});
