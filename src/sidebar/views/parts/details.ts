/** What opens on demand. */
import { type Child, element } from '../../element';

/** @param id by which it is known again: what is open stays so when it is drawn anew */
export function details(
  id: string,
  className: string,
  summary: Child,
  ...children: readonly Child[]
): HTMLElement {
  return element('details', { id, class: className }, element('summary', {}, summary), ...children);
}
