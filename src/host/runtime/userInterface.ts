/** Menus, dialogs, side bars and toasts, in place of a screen. */

/** An entry of a menu; null is a separator. */
export type MenuItem = { readonly caption: string; readonly functionName: string } | null;

/** A menu as a script has added it. */
export interface Menu {
  readonly caption: string;
  /** Whether it is the add-on's own, under Extensions. */
  readonly addon: boolean;
  readonly items: readonly MenuItem[];
}

/** A box that a script has shown and that waits for the user. */
export interface Dialog {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** Such as `OK` or `YES_NO`. */
  readonly buttons: string;
}

/** A page that a script has shown over the document; its size in pixels where the script says it. */
export interface Modal {
  readonly title: string;
  readonly content: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What the user does with a dialog. */
export interface Answer {
  /** `OK`, `CANCEL`, `YES`, `NO` or `CLOSE`. */
  readonly button: string;
  readonly text: string;
}

/** What a script has shown to the user, in place of a screen. */
export class UserInterface {
  readonly menus: Menu[] = [];
  readonly dialogs: Dialog[] = [];
  readonly sidebars: { readonly title: string; readonly content: string }[] = [];
  readonly modals: Modal[] = [];
  readonly toasts: { readonly title: string; readonly text: string }[] = [];

  /** @param answer what the user does with a dialog */
  constructor(private readonly answer: (dialog: Dialog) => Answer) {}

  /** Shows a dialog and gives the user's answer. */
  ask(dialog: Dialog): Answer {
    this.dialogs.push(dialog);
    return this.answer(dialog);
  }

  /** Shows a menu; a menu of the same caption is replaced. */
  addMenu(menu: Menu): void {
    const index = this.menus.findIndex((known) => known.caption === menu.caption);
    if (index < 0) this.menus.push(menu);
    else this.menus[index] = menu;
  }
}

/** A user who agrees to everything. */
export function agree(dialog: Dialog): Answer {
  return { button: dialog.buttons.startsWith('YES') ? 'YES' : 'OK', text: '' };
}
