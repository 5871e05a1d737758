/** What opens on demand, and stays as it is when the part around it is drawn again. */
import { type Child, element } from '../../element';

/** @param id by which it is known again */
export function details(
  id: string,
  className: string,
  summary: Child,
  ...children: readonly Child[]
): HTMLElement {
  const before = document.getElementById(id);
  return element(
    'details',
    { id, class: className, open: before?.hasAttribute('open') ?? false },
    element('summary', {}, summary),
    ...children,
  );
}
