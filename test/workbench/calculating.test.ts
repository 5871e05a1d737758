import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Sheet, Workbook } from '../../src/document';
import { writeXlsx } from '../../src/xlsx';
import { describeWorkbench } from './describeWorkbench';
import {
  askMeanwhile,
  holdEngine,
  releaseEngine,
  untilHeld,
  untilHeldAgain,
  untilHeldAnew,
} from './heldEngine';
import type { OpenWorkbench } from './openWorkbench';
import { cellAt, goTo, type, waitForCell } from './workbenchPage';

const SHEET = 'Số liệu';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Figures, formulas with them, and an engine that is held back. */
async function openFigures(open: OpenWorkbench) {
  const workbook = new Workbook();
  const sheet = new Sheet(SHEET);
  workbook.sheets.push(sheet);
  sheet.rows = [2, 5, 7].map((value) => ({ values: [value, null], styles: [] }));
  const buffer = Buffer.from(writeXlsx(workbook));
  const opened = await open();
  const { page } = opened;
  await page.setInputFiles('#file-input', { name: 'so-lieu.xlsx', mimeType: XLSX, buffer });
  await page.waitForSelector('#file-name:text("so-lieu.xlsx")');
  await type(page, SHEET, 'D1', '=A1*10');
  await type(page, SHEET, 'D2', '=A2*10');
  await type(page, SHEET, 'D3', '=A1+A2');
  await type(page, SHEET, 'F1', '=SEQUENCE(A1)');
  // Of spilled cells alone
  await type(page, SHEET, 'G1', '=SUM(F2:F9)');
  await waitForCell(page, SHEET, 'G1', 'cell.shown === "2"');
  await holdEngine(page);
  return opened;
}

const set = (a1: string, value: unknown) =>
  `workbench.grid.api.getActiveWorkbook().getActiveSheet()
    .getRange(${JSON.stringify(a1)}).setValue(${JSON.stringify(value)});`;

async function waitForResults(page: Page, shown: Readonly<Record<string, string>>): Promise<void> {
  for (const [a1, text] of Object.entries(shown)) {
    await waitForCell(page, SHEET, a1, `cell.shown === ${JSON.stringify(text)}`);
  }
}

describeWorkbench('formulas that are being calculated', (open) => {
  it('calculates what is edited while others are calculated', async () => {
    const { page, errors, close } = await openFigures(open);
    await untilHeld(page, set('A1', 3));
    await askMeanwhile(page, set('A2', 6));
    await releaseEngine(page);
    await waitForResults(page, { D1: '30', F3: '3', G1: '5', D2: '60' });
    expect(errors).toEqual([]);
    await close();
  });

  it('calculates what is edited while a calculation has been begun anew', async () => {
    const { page, errors, close } = await openFigures(open);
    await untilHeld(page, set('A1', 3));
    await untilHeldAgain(page);
    await askMeanwhile(page, set('A1', 4));
    await untilHeldAnew(page);
    await askMeanwhile(page, set('A2', 6));
    await releaseEngine(page);
    await waitForResults(page, { D1: '40', F4: '4', G1: '9', D2: '60' });
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps what is typed over a formula that is being calculated, and pasted, and emptied', async () => {
    const { page, errors, close } = await openFigures(open);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate("navigator.clipboard.writeText('dán')");
    await untilHeld(page, `${set('A1', 3)} ${set('A2', 6)}`);
    await type(page, SHEET, 'D1', '7');
    await goTo(page, SHEET, 'D2');
    await page.keyboard.press('Control+v');
    await goTo(page, SHEET, 'D3');
    await page.keyboard.press('Delete');
    await waitForCell(page, SHEET, 'D1', 'cell.value === 7');
    await waitForCell(page, SHEET, 'D2', 'cell.value === "dán"');
    await waitForCell(page, SHEET, 'D3', 'cell.formula === undefined');
    await releaseEngine(page);
    // Of the same calculation
    await waitForResults(page, { F3: '3' });
    for (const [a1, shown] of [
      ['D1', '7'],
      ['D2', 'dán'],
      ['D3', ''],
    ] as const) {
      expect((await cellAt(page, SHEET, a1)).shown).toBe(shown);
    }
    expect(errors).toEqual([]);
    await close();
  });
});
