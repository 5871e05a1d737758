/** Parts of the page that stand apart under a heading of their own. */
import { type Child, element } from '../../element';

/** @param heading with an id, by which the part has its name */
export function panel(
  heading: HTMLElement,
  style: '' | ' panel-bad' | ' panel-note',
  ...children: readonly Child[]
): HTMLElement {
  return element(
    'section',
    { class: `panel${style}`, 'aria-labelledby': heading.id },
    heading,
    ...children,
  );
}
