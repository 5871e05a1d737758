/**
 * The sheets that set-up makes, as files of the Apps Script project: they are large, and only
 * set-up itself loads them.
 */
import { importSources } from './importSources.mjs';

/** Set-up out of the same sources as the bundle. */
const SET_UP = `
  export { LANGUAGES } from './src/domain/text/language';
  export { setUpSheets } from './src/domain/setup';
  export { writeSetUpFile } from './src/domain/setup/setUpFile';`;

/** Text of each file by its name. */
export async function buildSetUp() {
  const { LANGUAGES, setUpSheets, writeSetUpFile } = await importSources(SET_UP);
  return Object.fromEntries(
    LANGUAGES.map((language) => [`setup_${language}.html`, writeSetUpFile(setUpSheets(language))]),
  );
}
