/** The built page of the guide: what stands in it, and that it is read in a browser without any network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { GUIDES } from '../../scripts/build/guides';
import { LANGUAGES } from '../../src/domain/text/language';
import { describePage } from '../browser/describeInBrowser';
import { anchorsOf, read, ROOT } from '../docs/documents';

const HTML = readFileSync(join(ROOT, 'dist/guide.html'), 'utf8');
const MOST_KILOBYTES = 40;

/** The text of a language. */
function articleOf(language: string): string {
  return new RegExp(`<article lang="${language}">[^]*?</article>`).exec(HTML)![0];
}

describe('the built page of the guide', () => {
  it(`is one file of at most ${MOST_KILOBYTES} KB, which fetches nothing and holds no scriptlet`, () => {
    expect(Buffer.byteLength(HTML) / 1024).toBeLessThanOrEqual(MOST_KILOBYTES);
    expect(HTML).not.toMatch(/<img|\ssrc=|<link|@import|url\(|<\?|<!--|http/);
  });

  it.each(LANGUAGES)(
    'has every section of the document, and links to them alone: %s',
    (language) => {
      const article = articleOf(language);
      const ids = [...article.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      expect(ids).toEqual(anchorsOf(read(GUIDES[language])));
      const links = [...article.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href!);
      // The first heading is the title, above the contents.
      expect(links.map((href) => decodeURIComponent(href))).toEqual(
        ids.slice(1).map((id) => `#${id}`),
      );
      // What is said of pictures, and of where to open the guide, is the document's.
      expect(article).toMatch(/<\/h1>\n?<ol>/);
    },
  );
});

const inSight = (page: Page) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('h1, h2')].filter((node) => node.checkVisibility()).map((node) => node.textContent)`,
  );

describePage('the page of the guide', 'guide.html', (open) => {
  it('shows one language, leads from its contents to a section with the keyboard, and changes to the other language', async () => {
    const { page, errors, close } = await open(() => undefined);
    expect((await inSight(page))[0]).toBe('Hướng dẫn cho cán bộ theo dõi đại hội');
    expect(await inSight(page)).not.toContain('Highlight');
    await page.locator('a:visible', { hasText: 'Tô màu' }).press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('tô-màu');
    expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(0);
    // Below the bar that stays on top, with the ring around it.
    expect(
      await page.evaluate<number>(
        `document.activeElement.getBoundingClientRect().top - document.getElementById('languages').getBoundingClientRect().bottom`,
      ),
    ).toBeGreaterThanOrEqual(4);
    await page.click('button[lang=en]');
    expect(await inSight(page)).toContain('Highlight');
    expect(await inSight(page)).not.toContain('Tô màu');
    expect(await page.getAttribute('button[lang=en]', 'aria-pressed')).toBe('true');
    expect(await page.getAttribute('button[lang=vi]', 'aria-pressed')).toBe('false');
    expect(errors).toEqual([]);
    await close();
  });
});
