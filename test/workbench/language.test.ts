import { expect, it } from '@jest/globals';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, type, waitForCell, waitForSheet } from './workbenchPage';

const CSV = Buffer.from('TT,Tên CĐCS,Ngày tổ chức\n1,Trường A,01/05/2023\n');

describeWorkbench('the languages of the workbench', (open) => {
  it('speaks English for an own file without a plan sheet, and writes nothing into it', async () => {
    const { page, errors, close } = await open();
    await page.setInputFiles('#file-input', { name: 'a.csv', mimeType: 'text/csv', buffer: CSV });
    await page.waitForSelector('#file-name:text("a.csv")');
    await page.selectOption('#language', 'en');
    await page.waitForSelector('#side-title:text("Union congresses")');
    await page
      .frameLocator('#sidebar')
      .getByRole('button', { name: 'Check', exact: true })
      .waitFor();
    expect(await page.textContent('[data-function=checkFromMenu]')).toBe('Check');
    expect(await page.title()).toContain('union congress');
    expect(await page.textContent('#version')).toMatch(/^Version \d+\.\d+\.\d+$/);
    expect(await page.evaluate('workbench.sheetNames.length')).toBe(1);
    // Nothing has been changed, so that nothing is asked
    await page.click('#new-file');
    await page.waitForSelector('#file-name:text("New.xlsx")');
    await page.frameLocator('#sidebar').getByText('Make the tracker').first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('saves the language on the plan sheet that there is, and says so; the page follows the panel', async () => {
    const { page, errors, close } = await open();
    await page.selectOption('#language', 'en');
    await page.waitForSelector('#toasts >> text=English is now the language');
    await page.waitForSelector('#side-title:text("Union congresses")');
    expect(await page.textContent('[data-function=checkFromMenu]')).toBe('Check');
    await page.evaluate('workbench.runner.serve("saveSettings", [{ language: "vi" }])');
    await page.waitForSelector('#save-file:text("Lưu .xlsx")');
    expect(await page.textContent('[data-function=checkFromMenu]')).toBe('Kiểm tra');
    expect(await page.inputValue('#language')).toBe('vi');
    expect(errors).toEqual([]);
    await close();
  });

  it('opens an empty document, and asks first where something would be lost', async () => {
    const { page, errors, close } = await open();
    await type(page, 'Đại hội cơ sở', 'AT60', 'của tôi');
    await waitForCell(page, 'Đại hội cơ sở', 'AT60', 'cell.value === "của tôi"');
    await page.click('#new-file');
    await page.getByRole('button', { name: 'Giữ bảng đang mở' }).click();
    expect((await cellAt(page, 'Đại hội cơ sở', 'AT60')).value).toBe('của tôi');
    await page.click('#new-file');
    await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await page.waitForSelector('#file-name:text("Sổ mới.xlsx")');
    const made = page.frameLocator('#sidebar').getByRole('button', { name: 'Tạo bảng theo dõi' });
    await made.click();
    await waitForSheet(page, 'Nhiệm vụ');
    expect(errors).toEqual([]);
    await close();
  });
});
