/**
 * Builds dist/: the bundle with its top-level functions, the pages and the manifest, and below it
 * what BigQuery is given. What takes part in it stands in scripts/build.
 */
import {
  ACTIONS_PAGE,
  GUIDE_PAGE,
  MANIFEST_FILE,
  PAPER_PAGE,
  pageFile,
  SCRIPT_FILE,
  SIDEBAR_PAGE,
} from '../src/addon/addonApi';
import { actionsPage } from './build/actionsPage';
import { addonScript } from './build/addonScript';
import { bigQueryFiles } from './build/bigQueryFiles';
import { guidePage } from './build/guidePage';
import { htmlPage } from './build/htmlPage';
import { publish } from './build/publish';
import { setUpFiles } from './build/setUpFiles';
import { readSource } from './build/sources';

await publish(
  { name: 'addon', program: 'scripts/build.ts', folder: 'dist' },
  {
    [MANIFEST_FILE]: await readSource(MANIFEST_FILE),
    [SCRIPT_FILE]: await addonScript(),
    [pageFile(ACTIONS_PAGE)]: await actionsPage(),
    [pageFile(SIDEBAR_PAGE)]: await htmlPage('sidebar'),
    [pageFile(PAPER_PAGE)]: await htmlPage('papers'),
    [pageFile(GUIDE_PAGE)]: await guidePage(),
    ...setUpFiles(),
    ...(await bigQueryFiles()),
  },
);
