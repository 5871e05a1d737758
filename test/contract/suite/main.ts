/** What Google calls in the development build: a menu with one item, what the page asks, and a custom function. */
import { FACTS } from './facts';
import { showJson } from './resultPage';
import { writeResultSheet } from './resultSheet';
import { runFacts } from './runFacts';

/** Puts up the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Kiểm tra nền tảng')
    .addItem('Kiểm tra nền tảng', 'contractFromMenu')
    .addToUi();
}

/** Looks at every fact, writes the sheet of results and shows them as JSON. */
export function contractFromMenu(): void {
  const result = runFacts(FACTS);
  writeResultSheet(result);
  showJson(result);
}

export { replyToPage } from './resultPage';

/** A custom function that gives what it is given. */
export function echo(value: unknown): unknown {
  return value;
}
