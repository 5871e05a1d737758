/** The Word file that the page makes in the browser, as LibreOffice Writer opens it. */
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { PAPERS } from '../../src/domain/summary/papers';
import { sampleReport } from '../domain/summary/report/reportInput';
import { settled } from '../sidebar/openSidebar';
import { writing, writtenPages } from '../word/writer';
import { chooseKind, describePapers, papersServer } from './openPapers';
import { letters } from './papersData';
import { missingFrom, paperTexts } from './paperTexts';

describePapers('the Word file that the page gives', (open) => {
  writing('is opened by Writer with every text and chart of what is shown', async () => {
    const { papers } = PAPERS.report(sampleReport('2023-05-20', 'federation', 'vi'));
    const three = letters('vi', 3);
    const { page, close } = await open(
      papersServer({
        report: () => ({ papers, notices: [] }),
        reminders: () => ({ papers: three, notices: [] }),
      }),
    );
    for (const [kind, shown] of [
      ['report', papers],
      ['reminders', three],
    ] as const) {
      await chooseKind(page, kind);
      await settled(page);
      const asked = page.waitForEvent('download');
      await page.click('#word');
      const pages = writtenPages(readFileSync(await (await asked).path()));
      // A text may go on on the next page, under its number
      const text = pages.map((one) => one.text.replace(/^\d+ /, '')).join(' ');
      expect([kind, missingFrom(text, shown.flatMap(paperTexts))]).toEqual([kind, []]);
      const colours = shown
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'chart' ? block.series : []))
        .filter(({ values }) => values.some((value) => value !== null && value > 0))
        .map(({ color }) => color);
      const drawn = (color: string) => pages.some(({ areaOf }) => areaOf(color) > 1);
      expect([kind, colours.filter((color) => !drawn(color))]).toEqual([kind, []]);
    }
    await close();
  });
});
