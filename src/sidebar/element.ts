/** Building elements. Whatever stands in a cell becomes text, never markup. */

/** Attributes by name, and handlers as `onclick`. False and null are left out; true is empty. */
export type Properties = Readonly<
  Record<string, string | number | boolean | null | ((event: Event) => void)>
>;

/** Null is left out. */
export type Child = Node | string | null;

/** An element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null) {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}
