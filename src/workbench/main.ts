/**
 * Where the page starts: its bar in the user's language at once, then the spreadsheet, of which the
 * script, the add-on and the sample are fetched side by side.
 */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import './page/page.css';
import './page/charts/chartStrip.css';
import './page/styles/messages.css';
import './page/styles/modalPage.css';
import './page/styles/cellPopups.css';
import './page/styles/narrow.css';
import './page/styles/loading.css';
import { fetchAddon } from './app/addonBundle';
import { LanguageChoice } from './app/languageChoice';
import { loadTexts } from './grid/texts/loadTexts';
import { byId, element } from './page/pageElements';
import { showPageWords } from './page/pageWords';

const SAMPLE = 'tam-duong.xlsx';
const choice = new LanguageChoice();

async function start(): Promise<void> {
  showPageWords(choice.words, choice.language);
  byId('loading', HTMLElement).textContent = choice.words.loading;
  const [{ Workbench }, texts, addon, bytes] = await Promise.all([
    import('./app/workbench'),
    loadTexts(choice.language),
    fetchAddon(),
    fetchSample(),
  ]);
  const workbench = new Workbench(choice, texts, addon, { name: SAMPLE, bytes });
  // For those who look into the page with the browser's tools, and for its tests
  Object.assign(window, { workbench });
  await workbench.start();
}

async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(`samples/${SAMPLE}`);
  if (!answer.ok) throw new Error(`${SAMPLE}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

start().catch((error: unknown) => {
  console.error(error);
  const { notComplete, retry } = choice.words;
  const button = element('button', { type: 'button' }, retry);
  button.addEventListener('click', () => location.reload());
  byId('loading', HTMLElement).replaceChildren(element('p', {}, notComplete), button);
});
