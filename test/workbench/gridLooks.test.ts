import { expect, it } from '@jest/globals';
import { describeWorkbench } from './describeWorkbench';
import { choose, goTo, type, waitForSheet } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';
const FINDINGS = 'Kết quả kiểm tra';

describeWorkbench('what the grid looks like', (open) => {
  it('shows the font of the document, and finds and explains functions in the language of the page', async () => {
    const { page, errors, close } = await open();
    await page.waitForFunction(
      "[...document.querySelectorAll('#grid input')].some(({ value }) => value === 'Times New Roman')",
    );
    await goTo(page, TRACKER, 'AU60');
    await page.keyboard.type('=DEADL', { delay: 20 });
    await page.getByText('Trạng thái so với hạn của mốc').first().waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('held').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.selectOption('#language', 'en');
    // The sample's own language follows, and its panel opens anew
    await page
      .locator('[data-function=openSidebar]', { hasText: 'Open' })
      .waitFor({ state: 'attached' });
    await goTo(page, TRACKER, 'AU61');
    await page.keyboard.type('=DEADL', { delay: 20 });
    await page.getByText("Status against the milestone's deadline").first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await goTo(page, TRACKER, 'AU62');
    await page.keyboard.type('=SUBTOT', { delay: 20 });
    await page.getByText('SUBTOTAL').first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain('functionList');
    expect(errors).toEqual([]);
    await close();
  });

  it('leads from a link to its cell by key and by button, and elsewhere in a tab of its own', async () => {
    const { page, errors } = await open();
    await choose(page, 'checkFromMenu');
    await waitForSheet(page, FINDINGS);
    for (const follow of [() => page.keyboard.press('Alt+Enter'), () => page.click('#link')]) {
      await goTo(page, FINDINGS, 'C6');
      const text = await page.textContent('#link:not([hidden])');
      const [, cell] = /^Đến ô ([A-Z]+\d+) · Đại hội cơ sở$/.exec(text ?? '') ?? [];
      await follow();
      await page.waitForFunction(`workbench.currentCell === ${JSON.stringify(cell)}`);
      expect(await page.isVisible('#link')).toBe(false);
    }
    await page.evaluate('window.open = (...how) => { window.opened = how; }');
    await type(page, TRACKER, 'AU60', '=HYPERLINK("https://example.com/a";"x")');
    await goTo(page, TRACKER, 'AU60');
    await page.click('#link:not([hidden])');
    expect(await page.evaluate('window.opened')).toEqual([
      'https://example.com/a',
      '_blank',
      'noopener,noreferrer',
    ]);
    await type(page, TRACKER, 'AU61', '=HYPERLINK("javascript:alert(1)";"x")');
    await goTo(page, TRACKER, 'AU61');
    expect(await page.isVisible('#link')).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("draws the add-on's charts with their figures, on the sheets that have some", async () => {
    const { page, errors, close } = await open();
    await choose(page, 'summariesFromMenu');
    await waitForSheet(page, 'Lịch sử');
    expect(await page.isVisible('#charts')).toBe(false);
    await goTo(page, 'TH theo khối', 'A5');
    const chart = page.getByRole('img', { name: /^Biểu đồ: Tiến độ đại hội công đoàn cơ sở/ });
    await chart.locator('.ct-bar').first().waitFor({ state: 'attached' });
    await page.getByText('Số liệu của biểu đồ').click();
    const row = page.locator('#charts tr', { hasText: 'Khối trường học' });
    expect(await row.locator('td').first().innerText()).toBe('25');
    expect(await page.locator('#charts .legend li').first().innerText()).toBe(
      'Hoàn thành đúng hạn',
    );
    await goTo(page, 'Lịch đại hội', 'A5');
    const course = page.getByRole('img', { name: /^Biểu đồ: Lũy kế đã tổ chức so với dự kiến/ });
    // A line each for planned and held, and the deadline of the pilot before that of the others
    const deadlines = course.locator('.ct-bar.upright');
    await deadlines.nth(1).waitFor({ state: 'attached' });
    expect(await course.locator('.ct-line').count()).toBe(2);
    const places = await Promise.all(
      [0, 1].map(async (at) => Number(await deadlines.nth(at).getAttribute('x1'))),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(2);
    expect(await page.locator('#charts .legend li').allInnerTexts()).toEqual([
      'Lũy kế dự kiến',
      'Lũy kế đã tổ chức',
      'Hạn đại hội điểm: trước ngày 15/02/2023',
      'Hạn đại hội CĐCS: trước ngày 31/5/2023',
    ]);
    expect(await page.locator('#charts .counted').innerText()).toBe('Số đơn vị');
    await goTo(page, 'Đôn đốc', 'A5');
    await page.waitForSelector('#charts', { state: 'hidden' });
    expect(errors).toEqual([]);
    await close();
  });
});
