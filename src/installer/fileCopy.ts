/** What copies a file: a button, and the text itself where the browser does not let it. */
import { element } from '../sidebar/element';
import { copyWhole } from './copyWhole';
import type { ProjectFile } from './scriptProject';
import type { Words } from './words';

/** The button with the size of the file, and the field to copy from by hand. */
export function fileCopy({ name, text }: ProjectFile, words: Words): Node {
  const field = element('textarea', {
    readonly: true,
    spellcheck: 'false',
    rows: 4,
    'aria-label': words.textOf(name),
  });
  field.value = text;
  const byHand = element(
    'details',
    {},
    element('summary', {}, words.byHand),
    element('p', {}, words.byHandHint),
    field,
  );
  const said = element('p', { role: 'status', class: 'said' });
  const copy = element(
    'button',
    {
      type: 'button',
      class: 'copy',
      'aria-label': words.copyName(name),
      onclick: () => void press(),
    },
    words.copy,
  );

  async function press(): Promise<void> {
    const wasOpen = byHand.open;
    // Only what is shown can be marked
    byHand.open = true;
    const isThere = await copyWhole(field);
    said.textContent = isThere ? words.copied : words.notCopied;
    if (!isThere) return;
    byHand.open = wasOpen;
    copy.focus();
  }

  return element(
    'div',
    { class: 'file' },
    element('p', {}, copy, element('span', { class: 'size' }, words.size(sizeOf(text, words)))),
    said,
    byHand,
  );
}

/** Kilobytes of a text with one decimal. */
function sizeOf(text: string, { decimal }: Words): string {
  return (new TextEncoder().encode(text).length / 1024).toFixed(1).replace('.', decimal);
}
