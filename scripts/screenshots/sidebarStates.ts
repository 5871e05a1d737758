/** Takes a picture of every state of the sidebar: `tsx scripts/screenshots/sidebarStates.ts FOLDER`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/domain/text/language';
import { startBrowser } from '../../test/browser/browser';
import { fakeServer } from '../../test/sidebar/fakeServer';
import { openSidebar } from '../../test/sidebar/openSidebar';
import { STATES } from '../../test/sidebar/states';

const [folder, only] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which folder to put the pictures');
mkdirSync(folder, { recursive: true });
const html = readFileSync(new URL('../../dist/sidebar.html', import.meta.url), 'utf8');
const browser = await startBrowser();
if (!browser) throw new Error('No Chromium here');
for (const language of LANGUAGES) {
  for (const { name, answers, reach } of STATES) {
    if (only !== undefined && only !== name) continue;
    const sidebar = await openSidebar(browser, {
      html,
      server: fakeServer(language, answers(language)),
    });
    await reach(sidebar.page);
    await sidebar.page.screenshot({ path: join(folder, `${name}-${language}.png`) });
    await sidebar.page.screenshot({
      path: join(folder, `${name}-${language}-full.png`),
      fullPage: true,
    });
    await sidebar.close();
  }
}
await browser.close();
