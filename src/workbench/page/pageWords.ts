/** The words that stand on the page itself. */
import type { Language } from '../../domain/text/language';
import { productVersion } from '../../domain/text/productVersion';
import type { Words } from '../words';
import { byId } from './pageElements';

/** Writes them in a language. */
export function showPageWords(words: Words, language: Language): void {
  document.documentElement.lang = language;
  document.title = words.title;
  byId('language', HTMLSelectElement).value = language;
  say('title', words.heading);
  say('version', words.version(productVersion()));
  say('open-file', words.file.open, `${words.file.openHint}. ${words.file.stays}`);
  say('save-file', words.file.save, words.file.stays);
  say('open-sample', words.file.sample);
  say('new-file', words.file.create, words.file.createHint);
  say('open-papers', words.papers.open, words.papers.hint);
  for (const id of ['keys', 'bar']) byId(id, HTMLElement).title = words.keys;
  say('keys-text', words.keys);
  say('language-label', words.language.label);
  say('drop', words.file.drop);
  name('file-group', words.file.label);
  name('sort-group', words.sort.label);
  name('as-of-group', words.asOf.label);
  name('grid', words.grid);
  name('side', words.sidebar.label);
  for (const [id, text] of [
    ['sort-up', words.sort.ascending],
    ['sort-down', words.sort.descending],
    ['side-close', words.sidebar.close],
  ] as const) {
    name(id, text);
    byId(id, HTMLElement).title = text;
  }
}

function say(id: string, text: string, hint?: string): void {
  const target = byId(id, HTMLElement);
  target.textContent = text;
  if (hint !== undefined) target.title = hint;
}

function name(id: string, text: string): void {
  byId(id, HTMLElement).setAttribute('aria-label', text);
}
