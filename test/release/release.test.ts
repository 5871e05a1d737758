/** The zip of a release: what is in it, and the way that somebody without Node.js goes with it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { createVmRealm } from '../../src/cli/vmRealm';
import { createHost } from '../../src/host';
import { TRACKER, documentOf } from '../addon/openHost';
import { violations } from '../browser/accessibility';
import { startBrowser } from '../browser/browser';
import { describeWithBrowser } from '../browser/describeInBrowser';
import { fakeServer } from '../sidebar/fakeServer';
import { openSidebar, scrollWidth } from '../sidebar/openSidebar';
import { builtWorkbench } from '../workbench/builtWorkbench';
import { ScriptEditor } from './scriptEditor';

const ROOT = join(__dirname, '../..');
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};
/** Without what is not for Apps Script. */
const DIST = readdirSync(join(ROOT, 'dist'), { withFileTypes: true }).flatMap((entry) =>
  entry.isFile() ? entry.name : [],
);
const BUILT = Object.fromEntries(
  DIST.map((name) => [name, readFileSync(join(ROOT, 'dist', name), 'utf8')]),
);

const folder = mkdtempSync(join(tmpdir(), 'union-congress-release-'));
const zipName = `union-congress-${VERSION}.zip`;
let zip: Buffer;
let files: Record<string, Uint8Array>;

const textOf = (name: string) => Buffer.from(files[name]!).toString('utf8');
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

beforeAll(() => {
  builtWorkbench();
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', '--to', folder], {
    cwd: ROOT,
    env: { ...process.env, TZ: 'America/Los_Angeles' },
  });
  zip = readFileSync(join(folder, zipName));
  files = unzipSync(zip);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the zip of a release', () => {
  it('holds what goes to Apps Script as it is built, and the workbench', () => {
    const inDist = Object.keys(files).filter((name) => name.startsWith('dist/'));
    expect(inDist.sort()).toEqual(DIST.map((name) => `dist/${name}`).sort());
    expect(DIST.filter((name) => textOf(`dist/${name}`) !== BUILT[name])).toEqual([]);
    expect(textOf('workbench/index.html')).toContain(
      readFileSync(join(ROOT, 'dist-workbench/index.html'), 'utf8'),
    );
    expect(Object.keys(files).filter((name) => /\.(br|gz)$/.test(name))).toEqual([]);
  });

  it('names the licence of each package that is bundled, and its own', () => {
    expect(textOf('LICENSES.txt').match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm)).toEqual([
      expect.stringMatching(/^date-fns .* \(MIT\)$/),
      expect.stringMatching(/^docx .* \(MIT\)$/),
    ]);
    expect(textOf('LICENSE')).toContain('MIT License');
  });

  it('has the checksum of each other file, and one beside it', () => {
    const others = Object.entries(files).filter(([name]) => name !== 'SHA256SUMS');
    expect(textOf('SHA256SUMS').trimEnd().split('\n')).toEqual(
      others.map(([name, content]) => `${sha256(content)}  ${name}`),
    );
    expect(readFileSync(join(folder, `${zipName}.sha256`), 'utf8')).toBe(
      `${sha256(zip)}  ${zipName}\n`,
    );
  });

  it('is made of the day in the changelog, in whatever zone and whenever it is made', () => {
    const [, day] = new RegExp(`^## \\[${VERSION}\\] – (\\S+)$`, 'm').exec(textOf('CHANGELOG.md'))!;
    const [year, month, date] = day!.split('-').map(Number);
    // Year since 1980, month and day in seven, four and five bits; the time before it is midnight
    const [time, dosDate] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
    expect({ time, dosDate }).toEqual({
      time: 0,
      dosDate: ((year! - 1980) << 9) | (month! << 5) | date!,
    });
    expect(textOf('README.txt')).toContain(`${VERSION} (${day!})`);
  });
});

describeWithBrowser('without Node.js', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = (await startBrowser())!;
  });
  afterAll(() => browser.close());

  /** A page of the unpacked zip, as a double click opens it. */
  async function openFile(name: string, width = 1280): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', ({ message }) => asked.push(message));
    page.on('console', (message) => asked.push(message.text()));
    await page.goto(addressOf(name));
    return { page, asked };
  }

  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;

  it('who follows the page step by step has the project of dist, which runs', async () => {
    const { page, asked } = await openFile('cai-dat.html');
    const editor = await ScriptEditor.open(browser);
    const steps = await page.locator('#steps > li').all();
    for (const step of steps) {
      await page.bringToFront();
      const said = await step.innerText();
      const copy = step.locator('button.copy');
      if ((await copy.count()) > 0) {
        const [, html] = / ghi tên đúng là (\w+) /.exec(said) ?? [];
        const [, open] = /Trong trình chỉnh sửa mở (\S+?),? /.exec(said) ?? [];
        await copy.click();
        await step.getByText('Đã chép.').waitFor();
        await editor.pasteOver(html === undefined ? open! : editor.addHtml(html));
      }
      await step.getByRole('checkbox').check();
    }
    expect(await page.textContent('#progress')).toBe('Đã xong 12/12 bước');
    expect(asked).toEqual([addressOf('cai-dat.html')]);

    const project = Object.fromEntries(editor.files);
    const { 'Mã.gs': source, ...others } = project;
    const collected: Record<string, string> = { ...others, 'Code.js': source! };
    expect(Object.keys(collected).sort()).toEqual(DIST.sort());
    expect(DIST.filter((name) => collected[name] !== BUILT[name])).toEqual([]);

    const pages = Object.entries(others).filter(([name]) => name.endsWith('.html'));
    const host = createHost({
      realm: createVmRealm(),
      source: source!,
      files: Object.fromEntries(pages.map(([name, text]) => [name.slice(0, -5), text])),
      workbook: documentOf('Theo dõi', TRACKER),
      clock: () => Date.parse('2023-05-30T12:00:00Z'),
    });
    host.open();
    expect(host.ui.menus[0]!.items[0]?.caption).toBe('Mở bảng điều khiển');
    host.run('checkFromMenu');
    expect(host.ui.toasts).toMatchObject([{ text: expect.stringContaining('Tổng CĐCS: 3') }]);
    await Promise.all([page.close(), editor.close()]);
  });

  it('where the browser does not let it copy, the page has marked the text to be copied by hand', async () => {
    const { page } = await openFile('cai-dat.html');
    await page.evaluate(`(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
        document.execCommand = () => false;
      })()`);
    const step = page.locator('[data-step="Code.js"]');
    await step.locator('button.copy').click();
    await step.getByText('Trình duyệt không cho chép.').waitFor();
    await page.keyboard.press('Control+C');
    const editor = await ScriptEditor.open(browser);
    await editor.pasteOver('Mã.gs');
    expect(editor.files.get('Mã.gs') === BUILT['Code.js']).toBe(true);
    await Promise.all([page.close(), editor.close()]);
  });

  it('the page keeps what is ticked in the other language, is accessible and fits, also on a telephone', async () => {
    for (const width of [375, 1280]) {
      const { page } = await openFile('cai-dat.html', width);
      await page.locator('[data-step=open] input').check();
      for (const [language, progress, version] of [
        ['vi', 'Đã xong 1/12 bước', 'Phiên bản'],
        ['en', '1 of 12 steps done', 'Version'],
      ] as const) {
        await page.click(`[data-language=${language}]`);
        expect(await page.textContent('#progress')).toBe(progress);
        expect(await page.isChecked('[data-step=open] input')).toBe(true);
        expect(await page.textContent('#version')).toBe(`${version} ${VERSION}`);
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        expect(await violations(page)).toEqual([]);
        expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
      }
      await page.close();
    }
  });

  it('the workbench that was opened from its folder says that it needs a web server', async () => {
    const { page } = await openFile('workbench/index.html');
    await page.getByText('đặt cả thư mục lên một máy chủ web').waitFor();
    await page.getByText('put the folder on a web server').waitFor();
    await page.close();
  });

  it('the side panel says at its end which version it is', async () => {
    const server = fakeServer('vi');
    const { page, close } = await openSidebar(browser, { server, html: BUILT['sidebar.html']! });
    await page.locator('main > #version:last-child').waitFor();
    expect(await page.innerText('#version')).toBe(`Phiên bản ${VERSION}`);
    await close();
  });
});
