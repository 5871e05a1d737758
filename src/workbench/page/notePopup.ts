/** The note of a cell, beside the cell; read out when it appears. */
import { element } from './pageElements';

/** Pixels between the cell and its note. */
const ASIDE = 4;

export class NotePopup {
  // There from the beginning, so that what comes into it is read out
  private readonly place = element('div', { id: 'note', role: 'status' });

  /** @param hover told when the mouse comes to the note, and when it leaves */
  constructor(
    private readonly grid: HTMLElement,
    hover: { readonly enter: () => void; readonly leave: () => void },
    close: () => void,
  ) {
    grid.after(this.place);
    this.place.addEventListener('pointerenter', hover.enter);
    this.place.addEventListener('pointerleave', ({ relatedTarget }) => {
      // On a cell again: the grid tells which
      if (!isCanvas(relatedTarget)) hover.leave();
    });
    grid.addEventListener('pointerout', ({ target }) => {
      if (isCanvas(target)) hover.leave();
    });
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && this.isShown) close();
    };
    window.addEventListener('keydown', onKey, true);
  }

  get isShown(): boolean {
    return this.place.hasChildNodes();
  }

  /** @param label tells whose note it is to who cannot see the cell @param cell where it stands */
  show(label: string, text: string, cell: DOMRect): void {
    const { place } = this;
    if (place.textContent !== label + text) {
      const whose = element('span', { class: 'unseen' }, label);
      place.replaceChildren(element('p', {}, whose, text));
    }
    const { left, right, top, bottom } = this.grid.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = place;
    const isRoomRight = cell.right + ASIDE + width <= right;
    const isRoomLeft = cell.left - ASIDE - width >= left;
    const isAside = isRoomRight || isRoomLeft;
    const x = isRoomRight || !isRoomLeft ? cell.right + ASIDE : cell.left - ASIDE - width;
    const y = isAside ? cell.top : cell.bottom + ASIDE;
    place.style.left = `${Math.max(left, Math.min(x, right - width))}px`;
    place.style.top = `${Math.max(top, Math.min(y, bottom - height))}px`;
  }

  hide(): void {
    this.place.replaceChildren();
  }
}

/** Cells are drawn on canvases. */
function isCanvas(target: EventTarget | null): boolean {
  return target instanceof HTMLCanvasElement;
}
