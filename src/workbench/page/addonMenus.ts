/** The add-on's menus in the bar, and the button for what is asked for most. */
import { PAPERS_FUNCTION } from '../../addon/addonApi';
import type { Menu } from '../../host';
import { byId, element } from './pageElements';
import { MenuButton } from './menuButton';

export class AddonMenus {
  private shown = '';

  constructor(private readonly choose: (functionName: string, caption: string) => void) {
    const papers = byId('open-papers', HTMLButtonElement);
    papers.addEventListener('click', () => choose(PAPERS_FUNCTION, papers.textContent));
  }

  /** @param addonLabel what the add-on's own menu is called */
  show(menus: readonly Menu[], addonLabel: string): void {
    const state = JSON.stringify([addonLabel, menus]);
    if (state === this.shown) return;
    this.shown = state;
    const group = byId('menus', HTMLElement);
    group.replaceChildren();
    menus.forEach((menu, at) => {
      const button = element(
        'button',
        { type: 'button', class: 'addon', id: `menu-${at}` },
        element('span'),
        element('span', { 'aria-hidden': 'true' }, ' ▾'),
      );
      group.append(element('div', { class: 'group' }, button));
      const label = menu.addon ? addonLabel : menu.caption;
      new MenuButton(button, this.choose).show(label, menu.items);
    });
  }
}
