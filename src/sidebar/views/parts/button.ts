/** Buttons. */
import { element } from '../../element';

export interface ButtonOptions {
  readonly id?: string;
  readonly class?: string;
  /** What screen readers say, where the label alone would not tell. */
  readonly name?: string;
  /** Whether it calls the server, and so waits while another call is under way. */
  readonly calls?: boolean;
  readonly submits?: boolean;
  /** By what it is known again when it is drawn anew without an id. */
  readonly key?: string;
  readonly press?: () => void;
}

/** A button; one that waits stays focusable, so that nobody loses their place. */
export function button(label: string, options: ButtonOptions): HTMLButtonElement {
  const { id, name, calls, submits, press } = options;
  const node = element(
    'button',
    {
      id: id ?? null,
      class: options.class ?? 'button',
      type: submits ? 'submit' : 'button',
      'aria-label': name ?? null,
      'data-calls': calls ?? false,
      'data-key': options.key ?? null,
      onclick: (event) => {
        if (isWaiting(node)) event.preventDefault();
        else press?.();
      },
    },
    label,
  );
  return node;
}

/** Lets what calls the server wait while a call is under way. */
export function markWaiting(root: ParentNode, waits: boolean): void {
  for (const node of Array.from(root.querySelectorAll('[data-calls]'))) {
    if (waits) node.setAttribute('aria-disabled', 'true');
    else node.removeAttribute('aria-disabled');
  }
}

export function isWaiting(node: Element): boolean {
  return node.hasAttribute('aria-disabled');
}
