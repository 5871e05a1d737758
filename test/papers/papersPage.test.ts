import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { PapersResult } from '../../src/addon/addonApi';
import { LANGUAGES } from '../../src/domain/text/language';
import { controlsWithout } from '../browser/controls';
import { focused, settled } from '../sidebar/openSidebar';
import { chooseKind, describePapers, papersServer } from './openPapers';
import { HOSTILE, letters, report } from './papersData';
import { missingFrom, paperTexts } from './paperTexts';

const NOTICE = 'Giữ lại 3 ô đã sửa: A1, A4 & <C7>';
const given =
  (papers: PapersResult['papers'], ...notices: string[]) =>
  () => ({ papers, notices });
const usual = papersServer({
  report: given([report('vi')], NOTICE),
  reminders: given(letters('vi', 3)),
});
const never = () => new Promise<never>(() => undefined);

async function shownText(page: Page): Promise<string> {
  return page.evaluate<string>("document.getElementById('papers').textContent");
}

describePapers('the page of the papers', (open) => {
  it.each(LANGUAGES)(
    'previews every text of the report and of each letter, in %s',
    async (language) => {
      const [one, three] = [report(language), letters(language, 3)];
      const { page, errors, requests, close } = await open(
        papersServer({ report: given([one]), reminders: given(three) }),
      );
      await settled(page);
      expect(missingFrom(await shownText(page), paperTexts(one))).toEqual([]);
      expect(await page.locator('.paper').count()).toBe(1);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.title()).toBe(one.fileName);
      await chooseKind(page, 'reminders');
      await settled(page);
      expect(missingFrom(await shownText(page), three.flatMap(paperTexts))).toEqual([]);
      expect(await page.locator('.paper').count()).toBe(3);
      expect(await page.title()).toBe(three[0]!.fileName);
      expect({ errors, requests }).toEqual({ errors: [], requests: [] });
      await close();
    },
  );

  it('makes no markup of texts', async () => {
    const { page, close } = await open(usual);
    await settled(page);
    expect(await page.locator('.paper td', { hasText: 'Sao Mai' }).textContent()).toBe(HOSTILE);
    expect(await page.locator('#papers :is(script, img, b)').count()).toBe(0);
    expect(await page.textContent('#notices li')).toBe(NOTICE);
    await close();
  });

  it('draws pieces as long as their values, and marks and lines where the weeks stand', async () => {
    const { page, close } = await open(usual);
    await settled(page);
    const widths = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.piece')].map((piece) => Number(piece.getAttribute('width')))",
    );
    const [held, overdue, heldToo, overdueToo] = widths as [number, number, number, number];
    expect(widths).toHaveLength(4);
    for (const [width, value] of [
      [overdue, 412],
      [heldToo, 610],
      [overdueToo, 315],
    ] as const) {
      expect(width / held).toBeCloseTo(value / 600, 2);
    }
    const places = await page.evaluate<{ held: string; planned: string; mark: number }>(`(() => {
        const [svg] = [...document.querySelectorAll('figure > svg')].slice(-1);
        const [held, planned] = svg.querySelectorAll('polyline');
        const mark = svg.querySelector('rect');
        return {
          held: held.getAttribute('points'),
          planned: planned.getAttribute('points'),
          mark: Number(mark.getAttribute('x')) + Number(mark.getAttribute('width')) / 2,
        };
      })()`);
    const points = (text: string) => text.split(' ').map((one) => one.split(',').map(Number));
    const [first, second, third] = points(places.planned) as [number[], number[], number[]];
    expect(points(places.held).map(([x]) => x)).toEqual([first[0], second[0]]);
    // 900 of the one week and 1.000 of the other's: the more, the higher
    expect(points(places.held)[0]![1]).toBeGreaterThan(first[1]!);
    expect(places.mark).toBeCloseTo(third[0]!, 0);
    await close();
  });

  it('gives what it shows as a Word file that is named after the paper', async () => {
    const { page, calls, close } = await open(usual);
    await settled(page);
    for (const [kind, name] of [
      ['report', 'Bao-cao-20-5-2023.docx'],
      ['reminders', 'Don-doc-20-5-2023.docx'],
    ] as const) {
      await chooseKind(page, kind);
      await settled(page);
      const asked = page.waitForEvent('download');
      await page.click('#word');
      const download = await asked;
      expect(download.suggestedFilename()).toBe(name);
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      await page.waitForSelector(`#status:text-is("Đã tải về ${name}")`);
      expect((await focused(page)).id).toBe('word');
    }
    // Chosen again, what was given is shown again
    await chooseKind(page, 'report');
    await page.waitForSelector('.paper h2');
    expect(calls.map(({ name, args }) => [name, ...args])).toEqual([
      ['papers', { kind: 'report' }],
      ['papers', { kind: 'reminders' }],
    ]);
    await close();
  });

  it('has the browser print it', async () => {
    const { page, close } = await open(usual);
    await settled(page);
    await page.evaluate('window.print = () => { window.printed = true; }');
    await page.click('#print');
    expect(await page.evaluate('window.printed')).toBe(true);
    await close();
  });

  it('says that nobody is to be reminded, and then gives nothing', async () => {
    for (const [language, text] of [
      ['vi', 'Không có đơn vị nào cần đôn đốc.'],
      ['en', 'No unit needs a reminder.'],
    ] as const) {
      const { page, close } = await open(
        papersServer({ report: given([report(language)]), reminders: given([]) }),
      );
      await settled(page);
      await chooseKind(page, 'reminders');
      await page.waitForSelector(`#status:text-is("${text}")`);
      expect(await page.locator('#word, #print, .paper').count()).toBe(0);
      expect((await focused(page)).id).toBe('kind-reminders');
      await close();
    }
  });

  it('tells what went wrong, and asks again', async () => {
    let fails = true;
    const { page, errors, close } = await open(
      papersServer({
        report: () => {
          if (fails) throw new Error('OperatorError: Chưa có trang theo dõi nào.');
          return { papers: [report('vi')], notices: [] };
        },
        reminders: never,
      }),
    );
    await page.waitForSelector('#failure-title');
    expect((await focused(page)).id).toBe('failure-title');
    expect(await page.textContent('#failure')).toContain('Chưa có trang theo dõi nào.');
    expect(await page.textContent('#status')).toBe('');
    expect(await page.locator('#word').count()).toBe(0);
    fails = false;
    await page.click('#try-again');
    await page.waitForSelector('.paper');
    expect(await page.locator('#failure-title').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    ['vi', 'Chưa làm được'],
    ['en', 'It could not be done'],
  ] as const)(
    'tells what went wrong in the language of the paper before it, in %s',
    async (language, title) => {
      const { page, close } = await open(
        papersServer({
          report: given([report(language)]),
          reminders: () => {
            throw new Error('OperatorError: X');
          },
        }),
      );
      await settled(page);
      await chooseKind(page, 'reminders');
      expect(await page.textContent('#failure-title')).toBe(title);
      await close();
    },
  );

  it('shows what was chosen last, whatever comes late', async () => {
    let answer: (result: PapersResult) => void = () => undefined;
    const late = new Promise<PapersResult>((resolve) => {
      answer = resolve;
    });
    const { page, close } = await open(
      papersServer({ report: given([report('vi')]), reminders: () => late }),
    );
    await settled(page);
    await chooseKind(page, 'reminders');
    await page.waitForSelector('#status:text-is("Đang lập thư đôn đốc…")');
    expect(await page.locator('.paper, #word').count()).toBe(0);
    await chooseKind(page, 'report');
    await page.waitForSelector('.paper h2');
    answer({ papers: letters('vi', 2), notices: [] });
    await chooseKind(page, 'reminders');
    await page.waitForSelector('.paper:nth-child(2)');
    await close();
  });

  it('has no control but those that are pressed here, all of them by the keyboard too, and Escape closes it', async () => {
    const { page, close } = await open(usual);
    await settled(page);
    const known = ['#kind-report', '#kind-reminders', '#word', '#print'];
    expect(await controlsWithout(page, known)).toEqual([]);
    const reached: string[] = [];
    for (let at = 0; at < 3; at++) {
      await page.keyboard.press('Tab');
      reached.push((await focused(page)).id);
    }
    expect(reached).toEqual(['kind-report', 'word', 'print']);
    await page.focus('#kind-report');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.paper:nth-child(3)');
    expect((await focused(page)).id).toBe('kind-reminders');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('html', 'data-closed')).toBe('yes');
    await close();
  });
});
