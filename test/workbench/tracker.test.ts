import { expect, it } from '@jest/globals';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, choose, goTo, onSheet, type, waitForCell, waitForSheet } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';
const FINDINGS = 'Kết quả kiểm tra';
const DUE_SOON = '#ffe38a';
const OVERDUE = '#f8d0d0';

describeWorkbench('the tracker in the workbench', (open) => {
  it('checks, goes to the cell of a finding, and drops the finding once the cell is put right', async () => {
    const { page, outside, errors, close } = await open();
    const sidebar = page.frameLocator('#sidebar');
    await sidebar.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await waitForSheet(page, FINDINGS);
    await sidebar.getByRole('searchbox').fill('Tiểu học Bình Lư');
    const finding = sidebar.locator('#finding-list').getByText('Thời lượng 3 buổi').first();
    await finding.waitFor();
    const cell = sidebar.locator('#finding-list button', { hasText: /Q28/ });
    await cell.first().click();
    await page.waitForFunction('workbench.currentCell === "Q28"');

    await page.evaluate('workbench.focusGrid()');
    await page.keyboard.type('01 ngày');
    await page.keyboard.press('Enter');
    await waitForCell(page, TRACKER, 'Q28', 'cell.value === "01 ngày"');
    await sidebar.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await cell.first().waitFor({ state: 'detached' });
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('highlights, keeps colours with their rows through a sort and its undoing, and takes them away', async () => {
    const { page, outside, errors, close } = await open();
    await choose(page, 'highlightFromMenu');
    await waitForCell(page, TRACKER, 'AR23', `cell.background === "${DUE_SOON}"`);
    expect((await cellAt(page, TRACKER, 'C23')).background).toBe(DUE_SOON);
    expect((await cellAt(page, TRACKER, 'C24')).background).toBeUndefined();
    const first = (await cellAt(page, TRACKER, 'C11')).value;

    await goTo(page, TRACKER, 'C15');
    await page.click('#sort-down');
    await page.waitForFunction(
      `workbench.inspect(${JSON.stringify(TRACKER)}, 10, 2).value !== ${JSON.stringify(first)}`,
    );
    for (let row = 11; row <= 40; row++) {
      const status = await cellAt(page, TRACKER, `AR${row}`);
      const { background } = await cellAt(page, TRACKER, `C${row}`);
      const isDue = status.value === 'Sắp đến hạn';
      expect({ row, background: isDue ? background : undefined }).toEqual({
        row,
        background: isDue ? DUE_SOON : undefined,
      });
      // The formula has come along and looks at its own row
      if (isDue) expect(status.formula).toContain(`P${row}`);
    }
    await choose(page, 'highlightFromMenu');
    await page.waitForSelector('#toasts >> text=Tổng CĐCS: 75');

    await choose(page, 'removeHighlightFromMenu');
    await page.waitForFunction(
      `workbench.inspect(${JSON.stringify(TRACKER)}, 22, 2).background === undefined`,
    );
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('lets typed cells, typed day first, set the add-on going, and undoes them', async () => {
    const { page, errors, close } = await open();
    await choose(page, 'checkFromMenu');
    await waitForCell(page, TRACKER, 'AR23', 'cell.value === "Sắp đến hạn"');
    await type(page, TRACKER, 'P23', '01/06/2023');
    await waitForCell(page, TRACKER, 'P23', 'cell.value === 45078 && cell.shown === "01/06/2023"');
    await page.keyboard.press('Control+z');
    await waitForCell(page, TRACKER, 'P23', 'cell.value === null');
    await waitForCell(page, TRACKER, 'AR23', 'cell.shown === "Sắp đến hạn"');
    expect(errors).toEqual([]);
    await close();
  });

  it('reads pasted dates day first', async () => {
    const { page, errors, close } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate("navigator.clipboard.writeText('01/12/2026\\tĐường')");
    await goTo(page, TRACKER, 'AT60');
    await page.keyboard.press('Control+v');
    await waitForCell(page, TRACKER, 'AT60', 'cell.value === 46357');
    await waitForCell(page, TRACKER, 'AU60', 'cell.value === "Đường"');
    expect(errors).toEqual([]);
    await close();
  });

  it('moves rows with all that belongs to them', async () => {
    const { page, errors, close } = await open();
    await choose(page, 'highlightFromMenu');
    await waitForCell(page, TRACKER, 'AR23', `cell.background === "${DUE_SOON}"`);
    await onSheet(page, 'insertRows(10, 2)');
    await waitForCell(page, TRACKER, 'AR25', `cell.formula && cell.formula.includes("P25")`);
    expect((await cellAt(page, TRACKER, 'C25')).background).toBe(DUE_SOON);
    await page.evaluate('workbench.focusGrid()');
    await page.keyboard.press('Control+z');
    await waitForCell(page, TRACKER, 'AR23', `cell.formula && cell.formula.includes("P23")`);
    expect(errors).toEqual([]);
    await close();
  });

  it('replays the season: statuses, colours and functions follow the date', async () => {
    const { page, errors, close } = await open();
    await choose(page, 'highlightFromMenu');
    await waitForCell(page, TRACKER, 'C23', `cell.background === "${DUE_SOON}"`);
    await type(page, TRACKER, 'AU50', '=DEADLINE_STATUS("cơ sở"; P11:P23)');
    await waitForCell(page, TRACKER, 'AU51', 'cell.shown === "Hoàn thành đúng hạn"');
    await type(page, TRACKER, 'AV50', '=DAYS_LEFT("cơ sở")');
    await waitForCell(page, TRACKER, 'AV50', 'cell.value === 10');

    await page.fill('#as-of', '5/6/2023');
    await page.press('#as-of', 'Enter');
    await waitForCell(page, TRACKER, 'AR23', 'cell.shown === "Quá hạn"');
    await waitForCell(page, TRACKER, 'C23', `cell.background === "${OVERDUE}"`);
    await waitForCell(page, TRACKER, 'AV50', 'cell.value === -6');
    await waitForCell(page, FINDINGS, 'A2', 'String(cell.value).includes("05/06/2023")');
    expect(errors).toEqual([]);
    await close();
  });

  it('says once that a day cannot be read', async () => {
    const { page, errors, close } = await open();
    await page.fill('#as-of', 'mai');
    await page.press('#as-of', 'Enter');
    await page.press('#as-of', 'Tab');
    await page.waitForSelector('#toasts >> text=“mai” không phải là ngày');
    expect(await page.locator('#toasts >> text=“mai”').count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('makes the list of tasks: names stay whole, and rows are as high as their texts', async () => {
    const { page, errors, close } = await open();
    await choose(page, 'setUpFromMenu');
    await waitForSheet(page, 'Nhiệm vụ');
    const shown = (unit: string) => `cell.shown === "Chỉ đạo tổ chức đại hội điểm tại ${unit}"`;
    await waitForCell(
      page,
      'Nhiệm vụ',
      'C8',
      shown('Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên'),
    );
    // Texts of one line, of two and of three
    const heights = await page.evaluate<number[]>(
      `[13, 8, 14].map((row) => workbench.grid.api.getActiveWorkbook()
          .getSheetByName("Nhiệm vụ").getRowHeight(row - 1))`,
    );
    const [one, two, three] = heights as [number, number, number];
    expect(two).toBeGreaterThan(one + 10);
    expect(three).toBeGreaterThan(two + 10);
    // The grid calculates what follows an edited plan.
    await type(page, 'Kế hoạch', 'C10', 'Trung tâm Y tế; TTYT');
    await waitForCell(page, 'Nhiệm vụ', 'C8', shown('Trung tâm Y tế'));
    expect(errors).toEqual([]);
    await close();
  });

  it('builds every summary sheet', async () => {
    const { page, outside, errors, close } = await open();
    await choose(page, 'summariesFromMenu');
    for (const name of ['Báo cáo', 'TH theo khối', 'Đôn đốc', 'Lịch sử']) {
      await waitForSheet(page, name);
    }
    await waitForCell(page, 'TH theo khối', 'B5', 'cell.shown === "Khối trường học"');
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
