/**
 * The development build of the platform contract: the script that looks at every fact in a real
 * spreadsheet, with what Google calls by name behind it.
 */
import { SCRIPT_FILE } from '../../src/addon/addonApi';
import { PAGE, PAGE_TEXT } from '../../test/contract/suite/facts/services';
import { bundleText, SCRIPT_OPTIONS } from './bundleText';
import { path } from './path';

const STUBS = `/** Puts up the menu when the document is opened. */
function onOpen() {
  app.onOpen();
}
/** Looks at every fact. */
function contractFromMenu() {
  app.contractFromMenu();
}
/** What the page of the results asks the server. */
function replyToPage(id, arrived) {
  return app.replyToPage(id, arrived);
}
/**
 * Trả lại đúng giá trị được truyền.
 *
 * @param {any} value giá trị
 * @return giá trị đó
 * @customfunction
 */
function CONTRACT_ECHO(value) {
  return app.echo(value);
}
`;

/** Text of each file by its name; the manifest is that of the add-on. */
export async function contractFiles(): Promise<Record<string, string>> {
  const bundle = await bundleText(path('test/contract/suite/main.ts'), SCRIPT_OPTIONS);
  return { [SCRIPT_FILE]: `${bundle}\n${STUBS}`, [`${PAGE}.html`]: `${PAGE_TEXT}\n` };
}
