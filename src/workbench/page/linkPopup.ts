/** The button beside a cell that leads somewhere. */
import { element } from './pageElements';

/** How far from the pointer it appears. */
const [ASIDE, BELOW] = [8, 18];
/** Where keys have led to the cell: over the bar with the sheets' names. */
const ABOVE_THE_TABS = 100;

export class LinkPopup {
  private readonly button = element('button', { type: 'button', id: 'link' });
  private follow: (() => void) | null = null;
  /** Where the pointer has last been pressed in the grid; null where keys have been since. */
  private pointer: { readonly x: number; readonly y: number } | null = null;
  private wantsToGo = false;

  constructor(
    work: HTMLElement,
    private readonly grid: HTMLElement,
  ) {
    this.button.hidden = true;
    this.button.addEventListener('click', () => this.go());
    work.append(this.button);
    grid.addEventListener('pointerdown', (event) => this.press(event), true);
    grid.addEventListener('pointerup', () => setTimeout(() => this.release()), true);
    window.addEventListener('keydown', (event) => this.type(event), true);
  }

  /** @param caption what the button says @param follow what it does */
  show(caption: string, follow: () => void): void {
    this.follow = follow;
    this.button.textContent = caption;
    this.button.title = 'Alt+Enter';
    this.button.hidden = false;
    const { left, bottom, right } = this.grid.getBoundingClientRect();
    const { x, y } = this.pointer ?? { x: left + ASIDE, y: bottom - ABOVE_THE_TABS };
    const { offsetWidth: width, offsetHeight: height } = this.button;
    this.button.style.left = `${Math.max(left, Math.min(x + ASIDE, right - width))}px`;
    this.button.style.top = `${Math.min(y + BELOW, bottom - height)}px`;
  }

  hide(): void {
    this.follow = null;
    this.button.hidden = true;
  }

  private go(): void {
    const { follow } = this;
    this.hide();
    follow?.();
  }

  private press({ clientX: x, clientY: y, ctrlKey, metaKey }: PointerEvent): void {
    this.pointer = { x, y };
    this.wantsToGo = ctrlKey || metaKey;
  }

  /** Once the grid knows where it was pressed. */
  private release(): void {
    if (this.wantsToGo && this.follow) this.go();
    this.wantsToGo = false;
  }

  private type(event: KeyboardEvent): void {
    if (!this.grid.contains(event.target as Node)) return;
    this.pointer = null;
    if (event.key !== 'Enter' || !event.altKey || !this.follow) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.go();
  }
}
