/** The page stays as the document is, and nobody is disturbed by it. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { SidebarCheck, SidebarLook } from '../../src/addon/addonApi';
import { describeInBrowser } from '../browser/describeInBrowser';
import { type Answers, fakeServer } from './fakeServer';
import { type Server, settled } from './openSidebar';
import {
  checkOf,
  findingOf,
  sampleCheck,
  settingsOf,
  sheetOf,
  startOf,
  unitOf,
  unknownCheck,
} from './sampleData';

const NAMES = Array.from({ length: 70 }, (_, i) => `Đơn vị ${i + 1}`);

/** Many units with a finding each, but for some that have none. */
function manyUnits(without: readonly string[] = []): SidebarCheck {
  const units = NAMES.map((name, i) =>
    unitOf(5 + i, name, without.includes(name) ? 'done-on-time' : 'done-late'),
  );
  const findings = units
    .filter(({ unit }) => !without.includes(unit))
    .map(({ unit, row }) => findingOf(row, unit));
  return checkOf([sheetOf(units, findings)]);
}

interface Changing {
  readonly server: Server;
  /** What the next look brings; then nothing is new. */
  news: Partial<SidebarLook> | null;
}

/** A server on which the document may change under the page. */
function changing(answers: Answers = {}): Changing {
  const changes: Changing = {
    news: null,
    server: fakeServer('vi', {
      sidebarLook: ({ stamp }) => {
        const { news } = changes;
        changes.news = null;
        if (!news) return { stamp, start: null, check: null, isOutdated: null };
        return { stamp: 'c.', start: startOf('vi'), check: null, isOutdated: false, ...news };
      },
      ...answers,
    }),
  };
  return changes;
}

async function comeBack(page: Page): Promise<void> {
  await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
}

async function check(page: Page): Promise<void> {
  await settled(page);
  await page.click('#check-button');
  await settled(page);
}

async function seesStatus(page: Page, text: string): Promise<void> {
  await page.waitForSelector(`#status:text-is("${text}")`);
}

const scrolled = (page: Page) => page.evaluate<number>('window.scrollY');
const topOf = (page: Page, name: string) =>
  page.evaluate<number>(
    `[...document.querySelectorAll('.group')].find((node) => node.querySelector('bdi').textContent === '${name}').getBoundingClientRect().top`,
  );
const FIXED = 'Số liệu đã đổi: 1 mục đã được sửa.';

const STILL = { isStill: true };

/** Lets so many seconds pass, and what is asked in one be answered before the next. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await page.clock.runFor(1_000);
    await page.evaluate('window.allAnswered');
  }
}

describeInBrowser(
  'the page follows the document',
  (open) => {
    it('it shows at once what was found in a document that was checked before', async () => {
      const changes = changing();
      changes.news = { check: sampleCheck('vi'), isOutdated: false };
      const { page, looks, calls, close } = await open(changes.server);
      await seesStatus(page, 'Kết quả tính đến 20/05/2023.');
      expect(await page.textContent('.rate')).toContain('42,9%');
      expect(await page.locator('#outdated-check').count()).toBe(0);
      expect(looks).toEqual([{ sheets: ['Theo dõi'], isShown: false, stamp: '' }]);
      expect(calls.map(({ name }) => name)).toEqual(['sidebarStart']);
      await close();
    });

    it('what was mended goes, what is new comes, with the figures and a word of both', async () => {
      const changes = changing();
      const { page, looks, close } = await open(changes.server);
      await check(page);
      const before = sampleCheck('vi').sheets[0]!;
      const findings = [
        ...before.findings.filter(({ row }) => row !== 6),
        findingOf(10, 'Cơ quan Huyện ủy'),
      ];
      const units = before.units.map((unit) =>
        unit.row === 6 ? { ...unit, status: 'done-on-time' as const } : unit,
      );
      changes.news = { check: checkOf([{ ...before, units, findings }]), isOutdated: true };
      await comeBack(page);
      await seesStatus(page, 'Số liệu đã đổi: 3 mục đã được sửa, 1 mục mới.');
      expect(looks.at(-1)).toEqual({ sheets: ['Theo dõi'], isShown: true, stamp: 'a.' });
      expect(await page.textContent('#finding-list')).not.toContain('Tả Lèng');
      expect(await page.textContent('#finding-list')).toContain('Cơ quan Huyện ủy');
      expect(await page.textContent('#status-done-on-time')).toBe('3 Hoàn thành đúng hạn');
      expect(await page.textContent('#summary .panel-note p')).toContain('Hãy kiểm tra lại');
      await page.click('#outdated-check');
      await settled(page);
      expect(await page.locator('#outdated-check').count()).toBe(0);
      await close();
    });

    it('by saying nothing where a row has only moved', async () => {
      const changes = changing();
      const { page, close } = await open(changes.server);
      await check(page);
      const message = await page.textContent('#status');
      const before = sampleCheck('vi').sheets[0]!;
      const down = <T extends { readonly row: number | null }>(one: T): T => ({
        ...one,
        row: one.row === null ? null : one.row + 3,
      });
      const moved = {
        ...before,
        units: before.units.map(down),
        findings: before.findings.map(down),
      };
      changes.news = { check: checkOf([moved]) };
      await comeBack(page);
      await page.waitForSelector('.jump:text-is("Đến ô H9")');
      expect(await page.textContent('#status')).toBe(message);
      await close();
    });

    it('in the language, with the settings and the trackers of now', async () => {
      const changes = changing();
      const { page, looks, close } = await open(changes.server);
      await check(page);
      const start = startOf('en', {
        trackers: ['Khối A', 'Theo dõi'],
        settings: { ...settingsOf('en'), asOf: '01/06/2023' },
      });
      changes.news = { start, check: sampleCheck('en') };
      await comeBack(page);
      await page.waitForSelector('#check-button:text-is("Check")');
      expect(await page.inputValue('#as-of')).toBe('01/06/2023');
      expect(await page.textContent('#finding-list')).toContain('3 days late');
      expect(await page.locator('#tracker option').allTextContents()).toEqual([
        'Khối A',
        'Theo dõi',
        'All (2 trackers)',
      ]);
      expect(await page.locator('#tracker option:checked').textContent()).toBe('Theo dõi');
      // A tracker that is gone takes its findings along.
      changes.news = { start: startOf('en', { trackers: ['Khối A'] }) };
      await comeBack(page);
      await page.waitForSelector('#finding-list:empty', { state: 'attached' });
      await expectLooks(page, looks, 4);
      expect(looks.map(({ sheets }) => sheets)).toEqual([
        ['Theo dõi'],
        ['Theo dõi'],
        ['Theo dõi'],
        ['Khối A'],
      ]);
      await close();
    });
  },
  true,
);

describeInBrowser(
  'the page looks again',
  (open) => {
    it('after calls that may have changed the document, and beside what they say', async () => {
      const changes = changing();
      const { page, looks, close } = await open(changes.server);
      await check(page);
      const first = looks.length;
      await page.click('.jump >> nth=1');
      await settled(page);
      expect(looks.length).toBe(first);
      changes.news = { check: manyUnits(['Đơn vị 1']) };
      await page.fill('#as-of', '1.6.23');
      await page.click('#save-as-of');
      await page.waitForSelector('#status:has-text("Đã lưu. Số liệu đã đổi:")');
      expect(await page.textContent('.rate')).toContain('70/70');
      changes.news = { check: manyUnits() };
      await page.click('#summaries');
      await page.waitForSelector(
        '#status:text-is("Đã lập 2 trang tổng hợp, ở cuối bảng tính. Số liệu đã đổi: 1 mục mới.")',
      );
      await close();
    });

    it('slowly by itself, the slower the longer a look takes', async () => {
      let answer: (() => void) | null = null;
      let isSlow = false;
      const same = { stamp: '', start: null, check: null, isOutdated: null };
      const { page, looks, close } = await open(
        fakeServer('vi', {
          sidebarLook: () =>
            isSlow ? new Promise((resolve) => (answer = () => resolve(same))) : same,
        }),
        STILL,
      );
      await settled(page);
      await comeBack(page);
      await pass(page, 2);
      const first = looks.length;
      await pass(page, 10);
      expect(looks.length).toBe(first);
      isSlow = true;
      await page.clock.runFor(5_000);
      await expectLooks(page, looks, first + 1);
      await page.clock.runFor(4_000);
      isSlow = false;
      answer!();
      await page.evaluate('window.allAnswered');
      // It took four to five seconds.
      await pass(page, 39);
      expect(looks.length).toBe(first + 1);
      await pass(page, 12);
      expect(looks.length).toBe(first + 2);
      await close();
    });

    it('once more at once for who comes back while it is looking', async () => {
      let answer: (() => void) | null = null;
      const same = { stamp: '', start: null, check: null, isOutdated: null };
      const { page, looks, close } = await open(
        fakeServer('vi', {
          sidebarLook: () =>
            answer ? same : new Promise((resolve) => (answer = () => resolve(same))),
        }),
        STILL,
      );
      await settled(page);
      await comeBack(page);
      await page.clock.runFor(2_000);
      await expectLooks(page, looks, 1);
      await comeBack(page);
      answer!();
      await pass(page, 2);
      expect(looks.length).toBe(2);
      await close();
    });

    it('not while nobody sees it, and when the pointer comes in after a while', async () => {
      const { page, looks, close } = await open(fakeServer('vi'), STILL);
      await settled(page);
      await comeBack(page);
      await pass(page, 2);
      const show = (isHidden: boolean) =>
        page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'))`);
      await show(true);
      const first = looks.length;
      await pass(page, 120);
      expect(looks.length).toBe(first);
      await show(false);
      await pass(page, 1);
      expect(looks.length).toBe(first + 1);
      const enter = () =>
        page.evaluate(`document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))`);
      // Too soon after the look to have been away
      await pass(page, 2);
      await enter();
      await pass(page, 1);
      expect(looks.length).toBe(first + 1);
      await pass(page, 3);
      await enter();
      await pass(page, 1);
      expect(looks.length).toBe(first + 2);
      await close();
    });

    it('in silence where it fails, three times in a row, and then when somebody comes back', async () => {
      let fails = true;
      const { page, looks, errors, close } = await open(
        fakeServer('vi', {
          sidebarLook: ({ stamp }) => {
            if (fails) throw new Error('NetworkError: Connection failure due to HTTP 0');
            return { stamp, start: null, check: null, isOutdated: null };
          },
        }),
        STILL,
      );
      await settled(page);
      await comeBack(page);
      await pass(page, 2);
      const first = looks.length;
      await pass(page, 16);
      await pass(page, 16);
      expect(looks.length).toBe(first + 2);
      await pass(page, 300);
      expect(looks.length).toBe(first + 2);
      expect(await page.isVisible('#failure')).toBe(false);
      fails = false;
      await comeBack(page);
      await pass(page, 2);
      expect(looks.length).toBe(first + 3);
      await pass(page, 16);
      expect(looks.length).toBe(first + 4);
      expect(errors).toEqual([]);
      await close();
    });

    it('without making anybody wait, and drops what a call of the user has overtaken', async () => {
      const waiting: ((look: SidebarLook) => void)[] = [];
      const { page, calls, close } = await open(
        fakeServer('vi', {
          sidebarStart: () => startOf('vi', { trackers: ['Theo dõi', 'Khối A'] }),
          sidebarLook: () => new Promise((resolve) => waiting.push(resolve)),
        }),
      );
      const found = (check: SidebarCheck): SidebarLook => ({
        stamp: 'c.',
        start: startOf('vi', { trackers: ['Theo dõi', 'Khối A'] }),
        check,
        isOutdated: true,
      });
      await check(page);
      expect(calls.map(({ name }) => name)).toEqual(['sidebarStart', 'sidebarCheck']);
      expect(waiting.length).toBe(1);
      expect(await page.getAttribute('#main', 'aria-busy')).toBe('false');
      waiting[0]!(found(manyUnits()));
      // It has asked again, because what it was told was of before.
      await page.waitForFunction('true');
      await comeBack(page);
      expect(await page.textContent('.rate')).toContain('42,9%');
      await expectLooks(page, waiting, 2);
      // So it is where other trackers have been chosen.
      await page.selectOption('#tracker', 'Khối A');
      waiting[1]!(found(manyUnits()));
      await expectLooks(page, waiting, 3);
      expect(await page.textContent('.rate')).toContain('42,9%');
      waiting[2]!(found(manyUnits()));
      await page.waitForSelector('.rate:has-text("70/70")');
      // And where a check has told since what is asked.
      await comeBack(page);
      await expectLooks(page, waiting, 4);
      await check(page);
      waiting[3]!(found(manyUnits()));
      await expectLooks(page, waiting, 5);
      expect(await page.textContent('.rate')).toContain('42,9%');
      await close();
    });
  },
  true,
);

/** Waits until the server has been asked so often. */
async function expectLooks(page: Page, asked: readonly unknown[], count: number): Promise<void> {
  while (asked.length < count) await page.evaluate('null');
  expect(asked.length).toBe(count);
}

describeInBrowser(
  'people keep their place',
  (open) => {
    const many: Answers = { sidebarCheck: () => manyUnits() };

    it('in the list: what they look at, how much of it is shown, the focus', async () => {
      const changes = changing(many);
      const { page, close } = await open(changes.server);
      await check(page);
      await page.click('#more');
      const jump = page.locator('.group:has(bdi:text-is("Đơn vị 60")) .jump');
      await jump.scrollIntoViewIfNeeded();
      await jump.focus();
      const [scrollY, top] = [await scrolled(page), await topOf(page, 'Đơn vị 60')];
      changes.news = { check: manyUnits(['Đơn vị 2', 'Đơn vị 30']), isOutdated: true };
      await comeBack(page);
      await seesStatus(page, 'Số liệu đã đổi: 2 mục đã được sửa.');
      expect(await page.locator('.group').count()).toBe(68);
      expect(Math.abs((await topOf(page, 'Đơn vị 60')) - top)).toBeLessThanOrEqual(1);
      expect(await scrolled(page)).not.toBe(scrollY);
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến ô H64');

      // Also where the finding at hand is mended, and where the user has the check done.
      changes.news = {
        check: manyUnits(['Đơn vị 2', 'Đơn vị 30', 'Đơn vị 60']),
        isOutdated: true,
      };
      await comeBack(page);
      await seesStatus(page, FIXED);
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến ô H65');
      const uppermost = await page.evaluate<string>(
        `[...document.querySelectorAll('.group')].find((node) => node.getBoundingClientRect().top >= 0).querySelector('bdi').textContent`,
      );
      const next = await topOf(page, uppermost);
      // Without scrolling to it, as people do not.
      const button = (await page.locator('#status-action button').boundingBox())!;
      await page.mouse.click(button.x + 5, button.y + 5);
      await seesStatus(page, 'Đã kiểm tra 70 CĐCS, tính đến 20/05/2023.');
      expect(await page.locator('.group').count()).toBe(70);
      expect(Math.abs((await topOf(page, uppermost)) - next)).toBeLessThanOrEqual(1);
      expect(await page.evaluate('document.activeElement.id')).toBe('status');
      await close();
    });

    it('among the rules: those that are open, and how many findings of each', async () => {
      const changes = changing(many);
      const { page, close } = await open(changes.server);
      await check(page);
      await page.check('#group-rule', { force: true });
      await page.click('#rule-held-by-deadline');
      await page.click('#more-held-by-deadline');
      expect(await page.locator('.finding').count()).toBe(70);
      changes.news = { check: manyUnits(['Đơn vị 2']) };
      await comeBack(page);
      await seesStatus(page, FIXED);
      expect(await page.locator('.finding').count()).toBe(69);
      expect(await page.isChecked('#group-rule')).toBe(true);
      await close();
    });

    it('in what they filter, type and have opened', async () => {
      const changes = changing({ sidebarCheck: () => unknownCheck('vi') });
      const { page, close } = await open(changes.server);
      await check(page);
      await page.click('#unknown-columns > summary');
      await page.selectOption('#unknown-0-2', 'summoned');
      await page.click('#not-run-details > summary');
      await page.click('.reminder > summary');
      await page.click('#status-overdue');
      await page.fill('#search', 'huyen');
      await page.waitForSelector('#finding-count:has-text("1 đơn vị")');
      // Typed and not yet looked for.
      await page.evaluate(`(() => {
        const search = document.getElementById('search');
        search.focus();
        search.value = 'huyện';
        search.setSelectionRange(2, 2);
      })()`);
      const [sheet] = unknownCheck('vi').sheets;
      const findings = sheet!.findings.filter(({ row }) => row !== 8);
      changes.news = { check: checkOf([{ ...sheet!, findings }]) };
      await comeBack(page);
      await seesStatus(page, FIXED);
      expect(await page.inputValue('#search')).toBe('huyện');
      expect(
        await page.evaluate('[document.activeElement.id, document.activeElement.selectionStart]'),
      ).toEqual(['search', 2]);
      expect(await page.getAttribute('#status-overdue', 'aria-pressed')).toBe('true');
      expect(await page.inputValue('#unknown-0-2')).toBe('summoned');
      expect(
        await page.evaluate(`[...document.querySelectorAll('details[open]')].map(({ id }) => id)`),
      ).toEqual(['unknown-columns', '', 'not-run-details']);
      await close();
    });

    it('and see the list that a status filters, with the focus on its card', async () => {
      const { page, close } = await open(fakeServer('vi', many));
      await check(page);
      await page.setViewportSize({ width: 300, height: 500 });
      const sight = () =>
        page.evaluate<number>(
          `document.getElementById('finding-list').getBoundingClientRect().top / innerHeight`,
        );
      expect(await sight()).toBeGreaterThan(0.8);
      await page.focus('#status-done-late');
      await page.keyboard.press('Enter');
      expect(await sight()).toBeLessThan(0.6);
      expect(await page.evaluate('document.activeElement.id')).toBe('status-done-late');
      await close();
    });
  },
  true,
);
