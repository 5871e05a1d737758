/** What people do in the workbench, at two sizes: opening, checking, summing up and typing. */
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/workbench/serveFolder';
import { writeXlsx } from '../../src/xlsx';
import { interleaved, median, time } from '../measure';
import { compared, type Measurement } from '../measurement';
import { bigTracker, HELD_COLUMN, planSheet } from '../trackers';
import { FOLDER } from './firstView';
import { firstView, visit } from './visit';

const [FEW, MANY] = [77, 2_000];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A row whose unit has held no congress. */
const ROW = 4;

const STEPS = {
  open: 'A file opened, until the panel knows it',
  check: 'A check, until the panel shows what was found',
  summaries: 'All summaries, until their sheets are there',
  edit: 'A date typed, until the status has changed',
} as const;
type Steps = Readonly<Record<keyof typeof STEPS, number>>;

export async function measureWork(browser: Browser): Promise<Measurement[]> {
  const server = await serveFolder(FOLDER);
  const work = (units: number) => () =>
    visit(browser, async (page) => {
      await page.goto(server.address);
      await firstView(page);
      return steps(page, units);
    });
  try {
    const times = await interleaved(
      { few: work(FEW), many: work(MANY) },
      { rounds: 3, warmUps: 0 },
    );
    return (Object.keys(STEPS) as (keyof typeof STEPS)[]).map((step) =>
      compared(
        {
          id: `work-${step}`,
          label: `${STEPS[step]}, ${FEW} units`,
          unit: 'ms',
          value: median(times.few.map((run) => run[step])),
        },
        `${MANY.toLocaleString('en')} units`,
        median(times.many.map((run) => run[step])),
      ),
    );
  } finally {
    await server.close();
  }
}

async function steps(page: Page, units: number): Promise<Steps> {
  const workbook = bigTracker(units);
  const [tracker] = workbook.sheets;
  const status = tracker!.rows[0]!.values.length;
  workbook.sheets.push(planSheet());
  const file = { name: `${units}.xlsx`, mimeType: XLSX, buffer: Buffer.from(writeXlsx(workbook)) };
  const panel = page.frameLocator('#sidebar');
  const check = panel.getByRole('button', { name: 'Kiểm tra', exact: true });

  const open = await time(async () => {
    await page.setInputFiles('#file-input', file);
    await page.waitForSelector(`#file-name:text-is("${file.name}")`);
    await check.click({ trial: true });
  });
  const checked = await time(async () => {
    await check.click();
    await panel.locator('#summary').getByText('Kết quả').waitFor();
  });
  const before = await sheetsOf(page);
  const summaries = await time(async () => {
    await page.click('#menus button');
    await page.click('[data-function=summariesFromMenu]');
    await page.waitForFunction(`workbench.sheetNames.length > ${before}`);
  });
  await page.evaluate(`workbench.goTo(${JSON.stringify(tracker!.name)}, ${ROW}, ${HELD_COLUMN})`);
  await page.keyboard.type('12/4/2023');
  const edit = await time(async () => {
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      `String(workbench.inspect(${JSON.stringify(tracker!.name)}, ${ROW}, ${status}).shown).startsWith('Hoàn thành')`,
    );
  });
  return { open, check: checked, summaries, edit };
}

const sheetsOf = (page: Page): Promise<number> =>
  page.evaluate<number>('workbench.sheetNames.length');
