/** A page of the add-on that stands over the spreadsheet until it is closed, as a dialog. */
import type { Modal } from '../../host';
import { element } from './pageElements';
import { type Serve, SidebarFrame } from './sidebarFrame';

declare const GOOGLE_SCRIPT_RUN: string;

/** What the page may do beyond its calls: give files, and have itself printed. */
const SANDBOX = 'allow-scripts allow-forms allow-downloads allow-modals';

export class ModalPage {
  private readonly heading = element('h2', { id: 'modal-title' });
  private readonly closing = element('button', { type: 'button', class: 'close' }, '×');
  private readonly box = element('dialog', { id: 'modal', 'aria-labelledby': 'modal-title' });
  private readonly frame: SidebarFrame;
  /** What had the keyboard before. */
  private before: Element | null = null;

  constructor(
    serve: Serve,
    private readonly closeLabel: () => string,
    /** Gives the keyboard to something where what had it before is gone. */
    closed: () => void,
  ) {
    const close = () => this.box.close();
    const page = element('iframe', { sandbox: SANDBOX, referrerpolicy: 'no-referrer' });
    // The keyboard leaves a dialog when it is closed, and not before
    const leave = () => undefined;
    this.frame = new SidebarFrame(page, this.box, GOOGLE_SCRIPT_RUN, { serve, leave, close });
    this.closing.addEventListener('click', close);
    // From the end of a frame Chromium's Tab goes into the next one, whatever stands over it
    const end = element('span', { tabindex: '0' });
    end.addEventListener('focus', () => this.closing.focus());
    this.box.append(element('div', { class: 'side-head' }, this.heading, this.closing), end);
    this.box.addEventListener('close', () => {
      this.frame.close();
      this.box.remove();
      // The browser leads back by itself, but neither into a frame nor to what is hidden now
      const { body } = document;
      if (document.activeElement === body && this.before instanceof HTMLElement) {
        this.before.focus();
      }
      if (document.activeElement === body) closed();
    });
  }

  show({ title, content, width, height }: Modal): void {
    this.heading.textContent = title;
    this.closing.setAttribute('aria-label', this.closeLabel());
    // Where the add-on says no size, that of the style sheet
    this.box.style.width = width === null ? '' : `${width}px`;
    this.box.style.height = height === null ? '' : `${height}px`;
    if (this.box.open) {
      this.frame.show(title, content);
      return;
    }
    this.before = document.activeElement;
    document.body.append(this.box);
    this.frame.show(title, content);
    this.box.showModal();
  }
}
