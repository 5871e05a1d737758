/** What BigQuery is given: the engine as a script, and the SQL with names to be replaced. */
import { ENGINE_GLOBAL } from '../../src/bigquery/sql/engineFunctions';
import { sqlFiles } from '../../src/bigquery/sql/sqlFiles';
import { bundleText, SCRIPT_OPTIONS } from './bundleText';
import { path } from './path';
import type { BuiltFiles } from './publish';

/** Below dist/: only what lies in dist/ itself goes to Apps Script. */
export const BIGQUERY_FOLDER = 'bigquery';
/** The script that is put into Cloud Storage. */
export const ENGINE_FILE = 'engine.js';

/** The script, and the files of `npm run bigquery` for a data set and a bucket of these names. */
export async function bigQueryFiles(): Promise<BuiltFiles> {
  const files = {
    [ENGINE_FILE]: await engineScript(),
    ...sqlFiles({
      dataset: 'your-project.congress',
      library: `gs://your-bucket/${ENGINE_FILE}`,
      language: 'vi',
      trackers: [],
      plans: new Map(),
    }),
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${BIGQUERY_FOLDER}/${name}`, text]),
  );
}

/**
 * ASCII alone: nobody says in which encoding a script is read there. The bundler leaves expressions
 * as they are, in which the same escapes mean the same.
 */
async function engineScript(): Promise<string> {
  const text = await bundleText(path('src/bigquery/engine/index.ts'), {
    ...SCRIPT_OPTIONS,
    globalName: ENGINE_GLOBAL,
    charset: 'ascii',
  });
  return text.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
