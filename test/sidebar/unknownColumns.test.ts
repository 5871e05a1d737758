import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { focused, settled } from './openSidebar';
import { checkOf, sampleCheck, unknownCheck } from './sampleData';

async function check(page: Page): Promise<void> {
  await settled(page);
  await page.click('#check-button');
  await settled(page);
}

const save = '#unknown button[type=submit]';

describeInBrowser('columns that are not recognised', (open) => {
  it('are named after a check, each with the meanings that it may be given', async () => {
    const { page, calls, close } = await open(
      fakeServer('vi', { sidebarCheck: () => unknownCheck('vi') }),
    );
    await check(page);
    expect(await page.textContent('#unknown summary')).toBe(
      'Các cột chưa nhận ra: Điện thoại, Số đại biểu triệu tập chính thức, UBKT – Số lượng và 1 cột khác',
    );
    expect(await page.isVisible('#unknown-0-0')).toBe(false);
    await page.click('#unknown summary');
    expect(await page.locator('#unknown label').allTextContents()).toEqual([
      'N – Điện thoại',
      'O – Số đại biểu triệu tập chính thức',
      'P – UBKT – Số lượng',
      'Q – Quyết định công nhận',
    ]);
    expect(await page.locator('#unknown-0-0 option').allTextContents()).toEqual([
      '– để nguyên –',
      'Đại biểu triệu tập',
      'Đại biểu có mặt',
      'Ghi chú',
      'Tên CĐCS',
      'Ngày tổ chức',
    ]);
    const ids = [0, 1, 2, 3].map((column) => `#unknown-0-${column}`);
    expect(await Promise.all(ids.map((id) => page.inputValue(id)))).toEqual([
      '',
      'summoned',
      '',
      '',
    ]);
    expect(await page.locator('#unknown .field .hint').allTextContents()).toEqual([
      'Gợi ý theo tiêu đề; kiểm tra lại trước khi ghi nhớ.',
    ]);
    await page.selectOption('#unknown-0-2', { label: 'Ghi chú' });
    await page.click(save);
    await settled(page);
    expect(calls.map(({ name }) => name)).toEqual([
      'sidebarStart',
      'sidebarCheck',
      'mapColumns',
      'sidebarStart',
      'sidebarCheck',
    ]);
    expect(calls[2]!.args).toEqual([
      {
        sheet: 'Theo dõi',
        columns: [
          { key: 'summoned', letters: 'O' },
          { key: 'note', letters: 'P' },
        ],
      },
    ]);
    await close();
  });

  it('cannot be given one meaning twice, nor none at all', async () => {
    const { page, calls, close } = await open(
      fakeServer('vi', { sidebarCheck: () => unknownCheck('vi') }),
    );
    await check(page);
    await page.click('#unknown summary');
    await page.selectOption('#unknown-0-3', 'summoned');
    await page.click(save);
    expect((await focused(page)).id).toBe('unknown-0-3');
    expect(await page.locator('#unknown .wrong:visible').allTextContents()).toEqual([
      'Đã chọn cho cột ở trên. Mỗi nội dung chỉ ở một cột.',
    ]);
    await page.selectOption('#unknown-0-1', '');
    await page.selectOption('#unknown-0-3', '');
    await page.click(save);
    expect((await focused(page)).id).toBe('unknown-0-0');
    expect(await page.locator('#unknown .wrong:visible').allTextContents()).toEqual([
      'Chọn ít nhất một cột.',
    ]);
    expect(calls.map(({ name }) => name)).not.toContain('mapColumns');
    await close();
  });

  it('are opened from a rule that is not run for want of a column, and from no other', async () => {
    const [one] = unknownCheck('vi').sheets;
    const [other] = sampleCheck('vi').sheets;
    // Elsewhere the first rule can be run, and the second cannot either.
    const [, quota] = other!.report.rulesNotRun;
    const report = { ...other!.report, sheet: 'Khác', rulesNotRun: [quota!] };
    const answer = checkOf([{ ...other!, report }, one!]);
    const { page, close } = await open(fakeServer('vi', { sidebarCheck: () => answer }));
    await check(page);
    await page.click('#not-run summary');
    expect(await page.textContent('#not-run summary')).toBe('Quy tắc không kiểm tra được (2)');
    expect(await page.locator('#not-run dd').allTextContents()).toEqual([
      'Kế hoạch chưa có khung số lượng đại biểu, ủy viên theo số đoàn viên nên không kiểm tra theo khung.',
      'Bảng không có cột Đại biểu triệu tập, Đại biểu có mặt. Trang “Theo dõi”. Chọn cột…',
    ]);
    await page.click('#not-run .link');
    expect((await focused(page)).id).toBe('unknown-1-0');
    expect(await page.isVisible('#unknown-1-0')).toBe(true);
    expect(await page.locator('#unknown h3').allTextContents()).toEqual(['Trang “Theo dõi”']);
    await close();
  });

  it('are not spoken of where there are none', async () => {
    const { page, close } = await open(fakeServer('vi'));
    await check(page);
    expect(await page.locator('#unknown > *').count()).toBe(0);
    expect(await page.locator('#not-run .link').count()).toBe(0);
    await close();
  });

  it('that are asked for are guessed where one is likely', async () => {
    const { page, close } = await open(
      fakeServer('vi', {
        sidebarCheck: () => {
          const [asked] = unknownCheck('vi').sheets;
          const question = {
            missing: [
              { key: 'unit_name', label: 'Tên CĐCS', guess: 'B' },
              { key: 'held', label: 'Ngày tổ chức', guess: null },
            ],
            columns: [
              { letters: 'A', heading: 'Số' },
              { letters: 'B', heading: 'Tên của đơn vị' },
            ],
          } as const;
          return checkOf([{ ...asked!, question, unknown: null }]);
        },
      }),
    );
    await check(page);
    expect(await page.inputValue('#column-0')).toBe('B');
    expect(await page.inputValue('#column-1')).toBe('');
    await close();
  });
});
