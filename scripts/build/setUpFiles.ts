/**
 * The sheets that set-up makes, as files of the Apps Script project: they are large, and only
 * set-up itself loads them.
 */
import { pageFile, setUpPage } from '../../src/addon/addonApi';
import { setUpSheets } from '../../src/domain/setup';
import { writeSetUpFile } from '../../src/domain/setup/setUpFile';
import { LANGUAGES } from '../../src/domain/text/language';

/** Text of each file by its name. */
export function setUpFiles(): Record<string, string> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      pageFile(setUpPage(language)),
      writeSetUpFile(setUpSheets(language)),
    ]),
  );
}
