/** What the add-on shows: toasts, messages, its sidebar, its dialogs and its menus. */
import type { UserInterface } from '../../host';
import type { AddonMenus } from '../page/addonMenus';
import type { Dialogs } from '../page/dialogs';
import type { ModalPage } from '../page/modalPage';
import type { SidebarPanel } from '../page/sidebarPanel';
import type { Toasts } from '../page/toasts';
import type { LanguageChoice } from './languageChoice';

export class AddonNews {
  private shownToasts = 0;
  private shownSidebars = 0;
  private shownModals = 0;

  constructor(
    private readonly choice: LanguageChoice,
    private readonly page: {
      readonly toasts: Toasts;
      readonly dialogs: Dialogs;
      readonly sidebar: SidebarPanel;
      readonly modal: ModalPage;
      readonly menus: AddonMenus;
    },
    private readonly focusGrid: () => void,
  ) {}

  /** Another document is open, in which nothing has been shown yet. */
  forget(): void {
    this.shownToasts = 0;
    this.shownSidebars = 0;
    this.shownModals = 0;
  }

  /** Shows what the add-on has shown since the last time. */
  show(ui: UserInterface): void {
    const { toasts, dialogs, sidebar, modal } = this.page;
    for (const { title, text } of ui.toasts.slice(this.shownToasts)) toasts.show(text, title);
    this.shownToasts = ui.toasts.length;
    dialogs.showWaiting(this.choice.words.understood, this.focusGrid);
    const fresh = ui.sidebars.slice(this.shownSidebars).at(-1);
    this.shownSidebars = ui.sidebars.length;
    if (fresh) sidebar.show(fresh.title, fresh.content);
    const over = ui.modals.slice(this.shownModals).at(-1);
    this.shownModals = ui.modals.length;
    if (over) modal.show(over);
    this.showMenus(ui);
  }

  showMenus(ui: UserInterface): void {
    this.page.menus.show(ui.menus, this.choice.words.menu.label);
  }
}
