/** Menus that scripts build. */
import type { MenuItem } from '../../runtime/userInterface';
import { text } from '../params';
import { read, ServiceClass } from '../serviceClass';

/** A menu that a script is building. */
export class MenuRef {
  readonly items: MenuItem[] = [];

  constructor(
    readonly caption: string,
    readonly addon: boolean,
  ) {}
}

/** Base.Menu. */
export const menuClass = new ServiceClass<MenuRef>('', 'Menu', {
  addItem: read('interface', [text, text], (menu, [caption, functionName]) => {
    menu.items.push({ caption, functionName });
    return menu;
  }),
  addSeparator: read('interface', [], (menu) => {
    menu.items.push(null);
    return menu;
  }),
  addToUi: read('interface', [], ({ caption, addon, items }, _, { state }) => {
    state.ui.addMenu({ caption, addon, items });
  }),
});
