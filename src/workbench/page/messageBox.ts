/** Messages that wait for the user. */
import { element } from './pageElements';

export interface Message {
  readonly title: string;
  readonly text?: string;
  readonly list?: readonly string[];
  /** Captions; the first one is what Enter does. */
  readonly buttons: readonly string[];
}

/** Shows a message. @returns which button was pressed; -1 where it was closed without one */
export function showMessage({ title, text, list, buttons }: Message): Promise<number> {
  const heading = element('h2', { id: 'message-title' }, title);
  const paragraphs = (text ?? '').split(/\n+/).filter((line) => line !== '');
  const items = (list ?? []).map((item) => element('li', {}, item));
  const choices = buttons.map((caption, at) =>
    element(
      'button',
      { type: 'submit', value: String(at), class: at === 0 ? 'main' : '' },
      caption,
    ),
  );
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    ...paragraphs.map((line) => element('p', {}, line)),
    ...(items.length > 0 ? [element('ul', {}, ...items)] : []),
    element('div', { class: 'buttons' }, ...choices),
  );
  const box = element('dialog', { class: 'message', 'aria-labelledby': 'message-title' }, form);
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener('close', () => {
      box.remove();
      resolve(box.returnValue === '' ? -1 : Number(box.returnValue));
    });
  });
}
