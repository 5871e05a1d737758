/**
 * The sheets that set-up makes, as files of the Apps Script project: they are large, and only
 * set-up itself loads them.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Text of each file by its name. */
export async function buildSetUp() {
  const { LANGUAGES, setUpSheets, writeSetUpFile } = await loadSetUp();
  return Object.fromEntries(
    LANGUAGES.map((language) => [`setup_${language}.html`, writeSetUpFile(setUpSheets(language))]),
  );
}

/** Set-up out of the same sources as the bundle. */
async function loadSetUp() {
  const result = await build({
    stdin: {
      contents: `
        export { LANGUAGES } from './src/domain/language';
        export { setUpSheets } from './src/domain/setup';
        export { writeSetUpFile } from './src/domain/setup/setUpFile';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    tsconfigRaw: {},
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
