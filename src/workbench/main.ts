/** Where the page starts. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import './page/page.css';
import { fetchAddon } from './app/addonBundle';
import { byId } from './page/pageElements';
import { Workbench } from './app/workbench';
import { WORDS } from './words';

const SAMPLE = 'tam-duong.xlsx';

async function start(): Promise<void> {
  const [addon, sample] = await Promise.all([fetchAddon(), fetch(`samples/${SAMPLE}`)]);
  if (!sample.ok) throw new Error(`${SAMPLE}: ${sample.status}`);
  const bytes = new Uint8Array(await sample.arrayBuffer());
  const workbench = new Workbench(addon, { name: SAMPLE, bytes });
  await workbench.start();
  // For those who look into the page with the browser's tools, and for its tests
  Object.assign(window, { workbench });
}

start().catch((error: unknown) => {
  console.error(error);
  byId('loading', HTMLElement).textContent = WORDS.vi.notComplete;
});
