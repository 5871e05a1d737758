import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWorkbench } from './describeWorkbench';
import { contentOf } from './undoneContent';
import { choose, goTo, type, waitForCell, waitForSheet } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';

describeWorkbench('undoing what the add-on has done', (open) => {
  it('takes back an action as one step, then what was typed before it, and does both again', async () => {
    const { page, errors, close } = await open();
    const opened = await contentOf(page);
    await type(page, TRACKER, 'P15', '11/04/2023');
    await waitForCell(page, TRACKER, 'P15', 'cell.value === 45027');
    const typed = await contentOf(page);
    await choose(page, 'summariesFromMenu');
    await waitForSheet(page, 'Báo cáo');
    await page.waitForSelector('#toasts >> text=tổng hợp');
    const made = await contentOf(page);
    expect(made).not.toEqual(typed);

    await goTo(page, 'Báo cáo', 'A1');
    await page.keyboard.press('Control+z');
    await page.waitForFunction('!workbench.sheetNames.includes("Báo cáo")');
    expect(await contentOf(page)).toEqual(typed);
    await goTo(page, TRACKER, 'A1');
    await page.keyboard.press('Control+z');
    await waitForCell(page, TRACKER, 'P15', 'cell.value === null');
    expect(await contentOf(page)).toEqual(opened);

    await page.keyboard.press('Control+y');
    await waitForCell(page, TRACKER, 'P15', 'cell.value === 45027');
    await page.keyboard.press('Control+y');
    await waitForSheet(page, 'Báo cáo');
    expect(await contentOf(page)).toEqual(made);
    await waitForCell(page, 'TH theo khối', 'B5', 'cell.shown === "Khối trường học"');
    expect(errors).toEqual([]);
    await close();
  });

  it('takes back set-up, colours, settings and removal by the arrow too, and nothing for a call that reads', async () => {
    const { page, errors, close } = await open();
    const states = [await contentOf(page)];
    for (const name of ['setUpFromMenu', 'highlightFromMenu']) {
      await run(page, name);
      states.push(await contentOf(page));
    }
    await page.evaluate('workbench.runner.serve("saveSettings", [{ asOf: "21/05/2023" }])');
    states.push(await contentOf(page));
    await page.evaluate('workbench.runner.serve("sidebarStart", [])');
    await page.evaluate('workbench.runner.serve("removeEverything", [])');
    const removed = await contentOf(page);
    for (const state of states.reverse()) {
      await page.locator('[data-u-command="univer.command.undo"]').first().click();
      expect(await contentOf(page)).toEqual(state);
    }
    for (const state of [...states.reverse().slice(1), removed]) {
      await page.locator('[data-u-command="univer.command.redo"]').first().click();
      expect(await contentOf(page)).toEqual(state);
    }
    expect(errors).toEqual([]);
    await close();
  });
});

async function run(page: Page, name: string): Promise<void> {
  await page.evaluate(`workbench.runner.run((host) => host.run(${JSON.stringify(name)}))`);
}
