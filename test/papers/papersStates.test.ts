import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { PapersResult } from '../../src/addon/addonApi';
import { LANGUAGES, type Language } from '../../src/domain/text/language';
import { isTurnOf, violations } from '../browser/accessibility';
import { scrollWidth, type Server, settled } from '../sidebar/openSidebar';
import { chooseKind, describePapers, papersServer } from './openPapers';
import { letters, report } from './papersData';

/** As its dialog shows it, narrower and wider. */
const WIDTHS = [880, 320, 600, 1920];

const given =
  (papers: PapersResult['papers'], ...notices: string[]) =>
  () => ({ papers, notices });
const never = () => new Promise<never>(() => undefined);

interface PapersState {
  readonly name: string;
  readonly server: (language: Language) => Server;
  readonly reach: (page: Page) => Promise<unknown>;
}

const reminders = async (page: Page) => {
  await settled(page);
  await chooseKind(page, 'reminders');
  await settled(page);
};

const STATES: readonly PapersState[] = [
  {
    name: 'the first report under way',
    server: () => papersServer({ report: never, reminders: never }),
    reach: (page) => page.waitForSelector('#status'),
  },
  {
    name: 'a report with something to note',
    server: (language) =>
      papersServer({ report: given([report(language)], 'Giữ lại 3 ô: A1'), reminders: never }),
    reach: settled,
  },
  {
    name: 'letters',
    server: (language) =>
      papersServer({
        report: given([report(language)]),
        reminders: given(letters(language, 3)),
      }),
    reach: reminders,
  },
  {
    name: 'letters under way',
    server: (language) => papersServer({ report: given([report(language)]), reminders: never }),
    reach: async (page) => {
      await settled(page);
      await chooseKind(page, 'reminders');
    },
  },
  {
    name: 'nobody to remind',
    server: (language) => papersServer({ report: given([report(language)]), reminders: given([]) }),
    reach: reminders,
  },
  {
    name: 'a failure',
    server: () =>
      papersServer({
        report: () => {
          throw new Error('PERMISSION_DENIED');
        },
        reminders: never,
      }),
    reach: (page) => page.waitForSelector('#failure-title'),
  },
];

const CASES = STATES.flatMap((state) => LANGUAGES.map((language) => ({ language, ...state }))).map(
  (one, number) => ({ ...one, number }),
);

describePapers('every state of the page of the papers', (open) => {
  it.each(CASES)(
    '$name in $language is accessible and fits at every width',
    async ({ number, language, server, reach }) => {
      const { page, requests, errors, close } = await open(server(language));
      await reach(page);
      for (const [at, width] of WIDTHS.entries()) {
        await page.setViewportSize({ width, height: 640 });
        if (isTurnOf(at, WIDTHS.length, number)) {
          expect({ width, found: await violations(page) }).toEqual({ width, found: [] });
        }
        expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
      }
      expect({ requests, errors }).toEqual({ requests: [], errors: [] });
      await close();
    },
  );
});
