import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWorkbench } from './describeWorkbench';
import { goTo } from './workbenchPage';

const MOST_SCRIPT = 2_500_000;
const LATE = ['filterPart', 'functionHelpEn', 'functionHelpVi', 'gridTextsEn'];

interface Fetched {
  readonly name: string;
  readonly encoded: number;
  readonly decoded: number;
  readonly isEarly: boolean;
}

/** What the page has fetched, in the first view and after it. */
async function fetched(page: Page): Promise<Fetched[]> {
  await page.waitForFunction("performance.getEntriesByName('workbench-ready').length > 0");
  return page.evaluate<Fetched[]>(`(() => {
    const [{ startTime }] = performance.getEntriesByName('workbench-ready');
    return ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type)).map((entry) => ({
      name: entry.name,
      encoded: entry.encodedBodySize,
      decoded: entry.decodedBodySize,
      isEarly: entry.startTime < startTime,
    }));
  })()`);
}

const inAssets = (name: string): string => /assets\/(\w+)-/.exec(name)?.[1] ?? '';

/** Waits for the parts that come after the first view. */
async function lateParts(page: Page): Promise<void> {
  await page.waitForFunction("performance.getEntriesByName('workbench-whole').length > 0");
}

/** Has what is named so not come. */
const without = (page: Page, part: RegExp) => page.route(part, (route) => route.abort());

function body(address: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
}

describeWorkbench('the first load of the workbench', (open) => {
  it('shows the bar with its words before any script has come', async () => {
    const { page } = await open.load((loading) => without(loading, /\.js$/));
    const bar = await page.locator('#bar').innerText();
    for (const words of ['Mở tệp…', 'Lưu .xlsx', 'Bảng mẫu', 'Sổ mới', 'Ngày chốt số liệu']) {
      expect(bar).toContain(words);
    }
    await page.close();
  });

  it('takes at most 2.5 MB of script, compressed, and leaves to later what the first view does without', async () => {
    const { page, outside, errors } = await open();
    const all = await fetched(page);
    const early = all.filter(({ isEarly }) => isEarly);
    const scripts = early.filter(({ name }) => name.endsWith('.js'));
    expect(scripts.map(({ name }) => inAssets(name))).toContain('gridTextsVi');
    expect(scripts.some(({ name }) => name.endsWith('/addon/Code.js'))).toBe(true);
    const bytes = scripts.reduce((sum, { encoded }) => sum + encoded, 0);
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(MOST_SCRIPT);
    const asTheyAre = early.filter(({ encoded, decoded }) => encoded === decoded);
    const long = asTheyAre.filter(({ decoded }) => decoded > 1_000).map(({ name }) => name);
    expect(long.map((name) => new URL(name).pathname)).toEqual(['/samples/tam-duong.xlsx']);
    expect(early.map(({ name }) => inAssets(name)).filter((name) => LATE.includes(name))).toEqual(
      [],
    );
    expect(early.filter(({ name }) => name.includes('addon/paper'))).toEqual([]);
    for (const { name } of early) {
      const plain = await body(name, 'identity');
      const short = plain.length < 1_000 || name.endsWith('.xlsx');
      const [br, gzip] = [await body(name, 'br'), await body(name, 'gzip')];
      expect((short ? br : brotliDecompressSync(br)).equals(plain)).toBe(true);
      expect((short ? gzip : gunzipSync(gzip)).equals(plain)).toBe(true);
    }
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('goes on working when the server has ended', async () => {
    const { page, errors } = await open();
    await lateParts(page);
    await page.route('**/*', (route) => route.abort());
    await page.selectOption('#language', 'en');
    await page.waitForFunction("document.documentElement.lang === 'en'");
    await page.frameLocator('#sidebar').getByRole('button', { name: 'Check', exact: true }).click();
    await page.frameLocator('#sidebar').locator('#summary').getByText('Results').waitFor();
    const sheet = (await page.evaluate<string[]>('workbench.sheetNames'))[0]!;
    await goTo(page, sheet, 'AY5');
    await page.keyboard.type('=ROUN');
    await page.getByText('Rounds a number to a specified number of digits').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const saved = page.waitForEvent('download');
    await page.click('#save-file');
    expect((await saved).suggestedFilename()).toBe('tam-duong.xlsx');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says which parts have not come, and fetches them when asked to', async () => {
    const { page } = await open.load((loading) => without(loading, /gridTextsEn/));
    const toast = page.locator('.toast', { hasText: 'Chưa tải được vài phần' });
    await toast.waitFor();
    await page.selectOption('#language', 'en');
    const box = page.locator('dialog', { hasText: 'Chưa tải được chữ của bảng tính' });
    await box.getByRole('button', { name: 'Thử lại' }).click();
    await box.getByRole('button', { name: 'Thôi' }).click();
    // A closed box tells it in a task of its own
    await page.waitForFunction("document.getElementById('language').value === 'vi'");
    expect(await page.evaluate('document.documentElement.lang')).toBe('vi');
    await page.unroute(/gridTextsEn/);
    await toast.getByRole('button', { name: 'Thử lại' }).click();
    await lateParts(page);
    await page.selectOption('#language', 'en');
    await page.waitForFunction("document.documentElement.lang === 'en'");
    await page.close();
  });

  for (const [what, part, words] of [
    ['its first script', /assets\/workbench-\w+\.js/, 'Không tải được trang này'],
    ['the add-on', /addon\/Code\.js/, 'Không tải được hết các phần của trang'],
    ['the spreadsheet', /assets\/chunk-/, 'Không tải được'],
  ] as const) {
    it(`says that the page could not be loaded where ${what} does not come, with a way to try again`, async () => {
      const { page } = await open.load((loading) => without(loading, part));
      const said = page.locator('#loading, #not-loaded').filter({ hasText: words });
      await said.waitFor();
      // That is for who opens it from a folder
      expect(await page.isVisible('#by-file')).toBe(false);
      await page.unroute(part);
      await said.locator('button, a').first().click();
      await page.waitForSelector('#bar:not([aria-busy])');
      await page.close();
    });
  }
});
