/** Short messages at the edge of the page, which also screen readers say. */
import { element } from './pageElements';

const STAYS = 12_000;

export interface ToastAction {
  readonly caption: string;
  readonly act: () => void;
}

export class Toasts {
  constructor(
    private readonly region: HTMLElement,
    private readonly closeLabel: () => string,
  ) {}

  /** Shows a message; one with something to press stays. @returns takes it away again */
  show(text: string, title = '', action?: ToastAction): () => void {
    const close = element('button', { type: 'button', class: 'close' }, '×');
    close.setAttribute('aria-label', this.closeLabel());
    const body = element('p', {}, ...(title ? [element('strong', {}, title), ` ${text}`] : [text]));
    const toast = element('div', { class: 'toast' }, body, close);
    const remove = () => toast.remove();
    close.addEventListener('click', remove);
    if (!action) setTimeout(remove, STAYS);
    else {
      const button = element('button', { type: 'button', class: 'act' }, action.caption);
      button.addEventListener('click', remove);
      button.addEventListener('click', action.act);
      close.before(button);
    }
    this.region.append(toast);
    while (this.region.childElementCount > 3) this.region.firstElementChild?.remove();
    return remove;
  }
}
