import type { MenuItem } from '../../user/userInterface';
import { text } from '../params';
import { looks, on, ServiceClass } from '../serviceClass';

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
  addItem: looks(
    'interface',
    on([text, text], (menu, [caption, functionName]) => {
      menu.items.push({ caption, functionName });
      return menu;
    }),
  ),
  addSeparator: looks(
    'interface',
    on([], (menu) => {
      menu.items.push(null);
      return menu;
    }),
  ),
  addToUi: looks(
    'interface',
    on([], ({ caption, addon, items }, _, { state }) => {
      state.ui.addMenu({ caption, addon, items });
    }),
  ),
});
