/** Labelled form fields. */
import { type Child, element } from '../../element';

/** A field under its label, with hints and remarks that belong to it. */
export function field(
  label: string,
  control: HTMLInputElement | HTMLSelectElement,
  ...remarks: readonly (HTMLElement | null)[]
): HTMLElement {
  const about = remarks.filter((remark) => remark !== null);
  about.forEach((remark, i) => (remark.id ||= `${control.id}-about-${i}`));
  if (about.length > 0) {
    control.setAttribute('aria-describedby', about.map(({ id }) => id).join(' '));
  }
  return element(
    'div',
    { class: 'field' },
    element('label', { for: control.id }, label),
    control,
    ...about,
  );
}

/** A small remark under a field. */
export function remark(className: 'hint' | 'wrong', text: string, id?: string): HTMLElement {
  return element('p', { class: className, id: id ?? null }, text);
}

/** Says what is wrong with a field, or that nothing is. */
export function setWrong(control: HTMLElement, wrong: HTMLElement, text: string | null): void {
  wrong.textContent = text ?? '';
  wrong.hidden = text === null;
  if (text === null) control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
}

/** A choice among values. */
export function choice<V extends string>(
  id: string,
  options: readonly (readonly [value: V, label: string])[],
  chosen: V | null,
): HTMLSelectElement {
  const children: Child[] = options.map(([value, label]) => option(value, label, value === chosen));
  return element('select', { id }, ...children);
}

export function option(value: string, label: string, isChosen: boolean): HTMLOptionElement {
  return element('option', { value, selected: isChosen }, label);
}
