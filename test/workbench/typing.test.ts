import { expect, it } from '@jest/globals';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, choose, goTo, waitForCell, waitForSheet } from './workbenchPage';

const PLAN = 'Kế hoạch';
const LIST = '[data-u-comp=sheets-dropdown-list]';

describeWorkbench('typing in the workbench', (open) => {
  it('keeps what is typed while formulas are calculated, in whatever sheet they stand', async () => {
    const { page, errors, close } = await open();
    await choose(page, 'setUpFromMenu');
    await waitForSheet(page, 'Nhiệm vụ');
    await goTo(page, PLAN, 'C10');
    await page.keyboard.type('Trung tâm Y');
    // The same place of another sheet shows something else
    await page.evaluate(
      'void workbench.grid.api.getActiveWorkbook().getSheetByName("Nhiệm vụ").getRange("C10").setValue("x")',
    );
    await page.keyboard.type(' tế; TTYT');
    await page.keyboard.press('Enter');
    await waitForCell(page, PLAN, 'C10', 'cell.value !== null && /TTYT/.test(cell.value)');
    expect((await cellAt(page, PLAN, 'C10')).value).toBe('Trung tâm Y tế; TTYT');
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps what is typed while the side panel asks for something by itself', async () => {
    const { page, errors, close } = await open();
    await goTo(page, 'Đại hội cơ sở', 'AT60');
    await page.keyboard.type('Trung tâm Y');
    await page.evaluate('workbench.runner.serve("sidebarStart", [])');
    await page.keyboard.type(' tế');
    await page.keyboard.press('Enter');
    await waitForCell(page, 'Đại hội cơ sở', 'AT60', 'cell.value !== null');
    expect((await cellAt(page, 'Đại hội cơ sở', 'AT60')).value).toBe('Trung tâm Y tế');
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps what is typed into a cell with a list, which is shown meanwhile', async () => {
    const { page, errors, close } = await open();
    await choose(page, 'setUpFromMenu');
    await waitForSheet(page, 'Nhiệm vụ');
    await goTo(page, 'Đại hội cơ sở', 'D11');
    for (const [a1, value] of [
      ['D11', 'Cấp trên'],
      ['D12', 'Cơ sở'],
    ] as const) {
      await page.keyboard.type(value.slice(0, 1));
      await page.waitForSelector(LIST);
      // A field to search in would take the keyboard, sooner or later
      expect(await page.locator(`${LIST} input`).count()).toBe(0);
      await page.keyboard.type(value.slice(1));
      await page.keyboard.press('Enter');
      await waitForCell(page, 'Đại hội cơ sở', a1, `cell.value === ${JSON.stringify(value)}`);
    }
    expect(errors).toEqual([]);
    await close();
  });
});
