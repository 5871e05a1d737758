/** Short messages at the edge of the page, which also screen readers say. */
import { element } from './pageElements';

const STAYS = 12_000;

export class Toasts {
  constructor(
    private readonly region: HTMLElement,
    private readonly closeLabel: () => string,
  ) {}

  /** @returns takes the message away again */
  show(text: string, title = ''): () => void {
    const close = element('button', { type: 'button', class: 'close' }, '×');
    close.setAttribute('aria-label', this.closeLabel());
    const body = element('p', {}, ...(title ? [element('strong', {}, title), ` ${text}`] : [text]));
    const toast = element('div', { class: 'toast' }, body, close);
    const remove = () => toast.remove();
    close.addEventListener('click', remove);
    setTimeout(remove, STAYS);
    this.region.append(toast);
    while (this.region.childElementCount > 3) this.region.firstElementChild?.remove();
    return remove;
  }
}
