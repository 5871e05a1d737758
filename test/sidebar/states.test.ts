import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/domain/text/language';
import { describeInBrowser, PATIENCE } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { scrollWidth } from './openSidebar';
import { STATES } from './states';

const AXE = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds wrong, with what WCAG 2.2 AA asks and its best practices. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run({ rules: { 'target-size': { enabled: true } } }).then((result) => result.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Controls smaller than 24 px, which axe-core lets pass where nothing is near. */
const SMALL = `[...document.querySelectorAll('button, select, summary, input')]
  .filter((node) => !node.matches('[type=radio], [type=checkbox]') && node.checkVisibility())
  .filter((node) => Math.min(node.offsetWidth, node.offsetHeight) < 24)
  .map((node) => node.outerHTML)`;

describeInBrowser('every state of the page', (open) => {
  const cases = STATES.flatMap((state) => LANGUAGES.map((language) => ({ language, ...state })));
  it.each(cases)(
    '$name in $language is accessible, fits 300 px and asks nobody else',
    async ({ language, answers, reach }) => {
      const { page, requests, errors, close } = await open(fakeServer(language, answers(language)));
      await reach(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(SMALL)).toEqual([]);
      expect(await scrollWidth(page)).toBeLessThanOrEqual(300);
      expect({ requests, errors }).toEqual({ requests: [], errors: [] });
      await close();
    },
    PATIENCE,
  );
});
