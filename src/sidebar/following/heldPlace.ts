/** Keeping people's place in what is drawn anew: the focus, what they have opened, what they look at. */

const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';
/** What the list of findings is made of. */
const ITEMS = '#finding-list li[data-key]';

/**
 * Remembers where the focus is in a part of the page and what is open there.
 * @returns what puts both back, once the part is drawn anew
 */
export function holdPlace(root: Element): () => void {
  const open = new Set([...root.querySelectorAll('details[open]')].map(keyOf));
  const active = document.activeElement;
  const focused = active && root.contains(active) ? active : null;
  const at = focused ? controlsOf(root).indexOf(focused) : -1;
  return () => {
    for (const details of root.querySelectorAll('details')) {
      if (open.has(keyOf(details)) && keyOf(details) !== '') details.open = true;
    }
    if (focused) focusAgain(root, focused, at);
  };
}

/** On the same control; where it is gone on that which has its place. */
function focusAgain(root: Element, before: Element, at: number): void {
  const key = keyOf(before);
  const controls = controlsOf(root);
  const again =
    (key === '' ? undefined : withKeys(root).find((node) => keyOf(node) === key)) ??
    controls[Math.min(Math.max(at, 0), controls.length - 1)];
  if (!(again instanceof HTMLElement)) return;
  again.focus({ preventScroll: true });
  if (before instanceof HTMLInputElement && again instanceof HTMLInputElement) {
    if (again.value === before.value && before.selectionStart !== null) {
      again.setSelectionRange(before.selectionStart, before.selectionEnd);
    }
  }
}

/**
 * Remembers which item of the list of findings stands uppermost in sight.
 * @returns what scrolls it, or the next that is still there, to where it stood
 */
export function holdScroll(): () => void {
  const items = [...document.querySelectorAll(ITEMS)];
  const at = items.findIndex((item) => item.getBoundingClientRect().top >= 0);
  const first = at < 0 ? items.length - 1 : at;
  const top = items[first]?.getBoundingClientRect().top ?? Infinity;
  // Who looks at what stands above the list stays there.
  if (window.scrollY === 0 || top > window.innerHeight) return () => undefined;
  const keys = items.slice(first).map(keyOf);
  return () => {
    const now = new Map([...document.querySelectorAll(ITEMS)].map((item) => [keyOf(item), item]));
    const kept = keys.find((key) => now.has(key));
    if (kept === undefined) return;
    window.scrollBy(0, now.get(kept)!.getBoundingClientRect().top - top);
  };
}

function controlsOf(root: Element): Element[] {
  return [...root.querySelectorAll(CONTROLS)];
}

function withKeys(root: Element): Element[] {
  return [...root.querySelectorAll('[id], [data-key]')];
}

/** `''` for what is not known again. */
function keyOf(node: Element): string {
  return node.id || (node.getAttribute('data-key') ?? '');
}
