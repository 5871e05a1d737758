import { expect, it } from '@jest/globals';
import { LANGUAGES } from '../../src/domain/text/language';
import { isTurnOf, violations } from '../browser/accessibility';
import { describeInBrowser } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { scrollWidth } from './openSidebar';
import { STATES } from './states';

/** As Sheets shows it, on a small phone, on a phone held across, and on a big screen. */
const SIZES = [
  { width: 300, height: 800 },
  { width: 320, height: 568 },
  { width: 600, height: 320 },
  { width: 1920, height: 1080 },
];

/** Controls smaller than 24 px, which axe-core lets pass where nothing is near. */
const SMALL = `[...document.querySelectorAll('button, select, summary, input')]
  .filter((node) => !node.matches('[type=radio], [type=checkbox]') && node.checkVisibility())
  .filter((node) => Math.min(node.offsetWidth, node.offsetHeight) < 24)
  .map((node) => node.outerHTML)`;

describeInBrowser('every state of the page', (open) => {
  const cases = STATES.flatMap((state) =>
    LANGUAGES.map((language) => ({ language, ...state })),
  ).map((one, number) => ({ ...one, number }));
  it.each(cases)(
    '$name in $language is accessible and fits at every width, and asks nobody else',
    async ({ number, language, answers, reach }) => {
      const { page, requests, errors, close } = await open(fakeServer(language, answers(language)));
      await reach(page);
      for (const [at, size] of SIZES.entries()) {
        const { width } = size;
        await page.setViewportSize(size);
        if (isTurnOf(at, SIZES.length, number)) {
          expect({ width, found: await violations(page) }).toEqual({ width, found: [] });
        }
        expect({ width, small: await page.evaluate(SMALL) }).toEqual({ width, small: [] });
        expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
      }
      expect({ requests, errors }).toEqual({ requests: [], errors: [] });
      await close();
    },
  );
});
