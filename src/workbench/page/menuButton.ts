/** A button that opens a menu, by mouse and by keyboard. */
import type { MenuItem } from '../../host';
import { element } from './pageElements';

/** Pixels between a list and the page's edge. */
const EDGE = 8;

export class MenuButton {
  private readonly list: HTMLElement;

  constructor(
    private readonly button: HTMLButtonElement,
    private readonly choose: (functionName: string, caption: string) => void,
  ) {
    this.list = element('div', {
      role: 'menu',
      class: 'menu',
      id: `${button.id}-menu`,
      hidden: true,
    });
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', this.list.id);
    button.after(this.list);
    button.addEventListener('click', () => this.toggle(this.list.hidden !== false));
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      this.toggle(true);
      if (event.key === 'ArrowUp') this.items.at(-1)?.focus();
    });
    this.list.addEventListener('keydown', (event) => this.onKey(event));
    document.addEventListener('pointerdown', ({ target }) => {
      const isInside =
        target instanceof Node && (button.contains(target) || this.list.contains(target));
      if (!isInside) this.toggle(false);
    });
  }

  /** @param label what the button says, and how the menu is called */
  show(label: string, entries: readonly MenuItem[]): void {
    this.button.firstElementChild!.textContent = label;
    this.list.setAttribute('aria-label', label);
    this.list.replaceChildren(
      ...entries.map((entry) => {
        if (!entry) return element('div', { role: 'separator' });
        const { caption, functionName } = entry;
        const item = element(
          'button',
          { type: 'button', role: 'menuitem', tabindex: '-1' },
          caption,
        );
        item.dataset.function = functionName;
        item.addEventListener('click', () => {
          this.toggle(false);
          this.choose(functionName, caption);
        });
        return item;
      }),
    );
  }

  private get items(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  private toggle(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.keepInSight();
    this.button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) this.items[0]?.focus();
  }

  /** Where the button stands near the page's edge, its list begins further left. */
  private keepInSight(): void {
    this.list.style.left = '0';
    const beyond = this.list.getBoundingClientRect().right + EDGE - innerWidth;
    if (beyond > 0) this.list.style.left = `${-beyond}px`;
  }

  private onKey(event: KeyboardEvent): void {
    const { items } = this;
    const at = items.findIndex((item) => item === document.activeElement);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const target = moves[event.key];
    if (target !== undefined) {
      event.preventDefault();
      items[target]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.toggle(false);
      this.button.focus();
    } else if (event.key === 'Tab') this.toggle(false);
  }
}
