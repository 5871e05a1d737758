import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readFile } from '../../src/xlsx';
import { insertRows, type Workbook } from '../../src/document';
import { addSheet, documentOf, openHost, sheetOf } from '../addon/openHost';
import { describeInBrowser } from '../browser/describeInBrowser';
import { serverOf } from './realServer';
import { focused, scrollWidth, settled } from './openSidebar';

const SAMPLE = join(__dirname, '../../samples/tam-duong.xlsx');
const TRACKER = 'Đại hội cơ sở';

function sample(): Workbook {
  return readFile('tam-duong.xlsx', readFileSync(SAMPLE)).workbook;
}

async function press(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  await settled(page);
}

const unit = (name: string) => `.group:has(bdi:text-is("${name}"))`;

describeInBrowser('the page on the built add-on', (open) => {
  it('checks the sample, finds a mistake, goes there, and sees that it has been put right', async () => {
    const workbook = sample();
    const host = openHost(workbook, { activeSheet: TRACKER });
    const { page, errors, close } = await open(serverOf(host));
    await settled(page);
    await press(page, '#check-button');
    expect(await page.textContent('#status')).toContain('Đã kiểm tra 75 CĐCS');
    expect(await page.textContent('.rate')).toContain('62,5% Đã tổ chức 45/72 CĐCS');
    expect(await page.locator('.status').allTextContents()).toEqual([
      '44 Hoàn thành đúng hạn',
      '25 Sắp đến hạn',
      '0 Quá hạn',
      '3 Thiếu dữ liệu',
      '3 Không phải tổ chức',
    ]);
    expect(await page.textContent('.upper')).toBe('Đại hội Công đoàn huyện: Chưa đến hạn');
    expect(await scrollWidth(page)).toBeLessThanOrEqual(300);

    await page.fill('#search', 'phong kinh te');
    await page.waitForSelector('#finding-count:has-text("1 đơn vị")');
    const wrong = unit('Phòng Kinh tế và Hạ tầng');
    expect(await page.textContent(wrong)).toContain('Không đọc được ngày “31/4/2023”');
    await press(page, `${wrong} .jump:text-is("Đến ô P59")`);
    expect(await page.textContent('#status')).toBe('Đã chuyển đến ô P59.');

    host.edit(TRACKER, 'P59', '28/4/2023');
    await press(page, '#check-button');
    expect(await page.inputValue('#search')).toBe('phong kinh te');
    expect(await page.textContent('#finding-list')).not.toContain('31/4/2023');

    await page.fill('#search', '');
    insertRows(sheetOf(workbook, TRACKER), 20, 2);
    await press(page, `${unit('Trường THCS Sơn Bình')} .jump >> nth=0`);
    expect(await page.textContent('#status')).toBe('Đơn vị đã dời chỗ; đã chuyển đến ô AK44.');
    expect(errors).toEqual([]);
    await close();
  });

  it('is filled by what others check, and follows what they edit', async () => {
    const workbook = sample();
    const host = openHost(workbook, { activeSheet: TRACKER });
    const { page, calls, errors, close } = await open(serverOf(host));
    await settled(page);
    expect(await page.locator('.rate').count()).toBe(0);
    const comeBack = () => page.evaluate(`window.dispatchEvent(new Event('focus'))`);
    host.run('checkFromMenu');
    await comeBack();
    await page.waitForSelector('.rate:has-text("45/72")');
    expect(await page.locator('#outdated-check').count()).toBe(0);

    host.edit(TRACKER, 'P59', '28/4/2023');
    await comeBack();
    await page.waitForSelector('.rate:has-text("46/72")');
    expect(await page.textContent('#status')).toContain('đã được sửa');
    expect(await page.textContent('#finding-list')).not.toContain('31/4/2023');
    expect(await page.textContent('#summary')).toContain('chưa theo kịp');
    host.run('summariesFromMenu');
    await comeBack();
    await page.waitForSelector('#outdated-check', { state: 'detached' });
    expect(calls.map(({ name }) => name)).toEqual(['sidebarStart']);
    expect(errors).toEqual([]);
    await close();
  });

  it('filters by status, colours, takes colours away, and removes everything', async () => {
    const workbook = sample();
    const host = openHost(workbook, { activeSheet: TRACKER });
    const { page, errors, close } = await open(serverOf(host));
    await settled(page);
    await press(page, '#highlight');
    expect(sheetOf(workbook, TRACKER).conditionalFormats).toHaveLength(4);
    await page.click('#status-due-soon');
    const count = Number(await page.textContent('#status-due-soon strong'));
    expect(count).toBeGreaterThan(0);
    expect(await page.locator('.group').count()).toBe(count);
    expect(new Set(await page.locator('.group .chip').allTextContents())).toEqual(
      new Set(['Sắp đến hạn']),
    );
    await press(page, '#remove-highlight');
    expect(await page.textContent('#status')).toBe('Đã bỏ tô màu.');
    expect(sheetOf(workbook, TRACKER).conditionalFormats).toEqual([]);

    await page.click('details:has(#removal) > summary');
    await page.click('#removal-start');
    await press(page, '#removal-confirm');
    expect(await page.textContent('#notices')).toContain('Kết quả kiểm tra');
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Kết quả kiểm tra');
    expect(await page.isVisible('#summary')).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });

  it('leads from an empty document to a tracker, keeps its settings and speaks English', async () => {
    const workbook = documentOf('Trang tính1', []);
    const { page, errors, close } = await open(serverOf(openHost(workbook)));
    await settled(page);
    await press(page, '#make');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Kế hoạch', TRACKER, 'Nhiệm vụ']),
    );
    await press(page, '#check-button');
    expect(await page.textContent('#summary')).toContain('Bảng chưa có đơn vị nào');

    await page.fill('#as-of', '31/5/23');
    await press(page, '#save-as-of');
    expect(await page.inputValue('#as-of')).toBe('31/05/2023');
    expect(await page.textContent('#summary')).toContain('Hãy kiểm tra lại');
    await page.click('details:has(#settings) > summary');
    await page.selectOption('#language', 'en');
    await page.fill('#due-soon', '30');
    await press(page, '#save-settings');
    expect(await page.textContent('#check-button')).toBe('Check');
    expect(await page.inputValue('#due-soon')).toBe('30');
    await press(page, '#daily-refresh');
    expect(await page.isChecked('#daily-refresh')).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it('asks once which column is which, and remembers', async () => {
    const workbook = documentOf('Danh sách', [
      ['STT', 'Tên gọi', 'Hôm họp'],
      [1, 'Trường Mầm non Tả Lèng', '12/4/2023'],
      [2, '<b>Trường</b> B', '31/4/2023'],
    ]);
    addSheet(workbook, 'Danh bạ', [['Họ tên', 'Điện thoại']]);
    const { page, errors, close } = await open(serverOf(openHost(workbook)));
    await settled(page);
    await page.selectOption('#tracker', { label: 'Danh sách' });
    await press(page, '#check-button');
    expect((await focused(page)).id).toBe('question-title');
    await page.selectOption('#column-0', { label: 'B – Tên gọi' });
    await page.selectOption('#column-1', { label: 'C – Hôm họp' });
    await press(page, '#question button[type=submit]');
    expect(await page.textContent('#status')).toContain('Đã kiểm tra 2 CĐCS');
    expect(await page.isVisible('#question')).toBe(false);
    expect(await page.textContent('#finding-list')).toContain('<b>Trường</b> B');
    await press(page, '#check-button');
    expect(await page.textContent('#status')).toContain('Đã kiểm tra 2 CĐCS');
    expect(errors).toEqual([]);
    await close();
  });

  it('passes on what the server says', async () => {
    const workbook = documentOf('Theo dõi', [
      ['Tên CĐCS', 'Ngày tổ chức'],
      ['Trường A', '12/4/2023'],
    ]);
    const { page, close } = await open(serverOf(openHost(workbook)));
    await settled(page);
    sheetOf(workbook, 'Theo dõi').name = 'Khác';
    await press(page, '#check-button');
    expect(await page.textContent('#failure p')).toContain('Không có trang “Theo dõi”');
    expect(await page.textContent('#failure')).not.toContain('OperatorError');
    await close();
  });
});
