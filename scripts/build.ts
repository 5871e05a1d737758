/**
 * Builds dist/: the bundle with its top-level functions, the pages and the manifest. What takes
 * part in it stands in scripts/build. `--quiet` prints nothing.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import {
  ACTIONS_PAGE,
  MANIFEST_FILE,
  PAPER_PAGE,
  pageFile,
  SCRIPT_FILE,
  SIDEBAR_PAGE,
} from '../src/addon/addonApi';
import { actionsPage } from './build/actionsPage';
import { addonScript } from './build/addonScript';
import { htmlPage } from './build/htmlPage';
import { path } from './build/path';
import { setUpFiles } from './build/setUpFiles';

const files: Readonly<Record<string, string>> = {
  [SCRIPT_FILE]: await addonScript(),
  [pageFile(ACTIONS_PAGE)]: await actionsPage(),
  [pageFile(SIDEBAR_PAGE)]: await htmlPage('sidebar'),
  [pageFile(PAPER_PAGE)]: await htmlPage('papers'),
  ...setUpFiles(),
};

await rm(path('dist'), { recursive: true, force: true });
await mkdir(path('dist'), { recursive: true });
await copyFile(path(MANIFEST_FILE), path(`dist/${MANIFEST_FILE}`));
for (const [name, text] of Object.entries(files)) {
  await writeFile(path(`dist/${name}`), text);
  if (!process.argv.includes('--quiet')) {
    console.log(`dist/${name}: ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
  }
}
