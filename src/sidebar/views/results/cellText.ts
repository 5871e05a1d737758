/** Texts that come from cells: of any length, in any direction. */
import { element } from '../../element';
import type { Words } from '../../words';

const LONGEST = 320;
const SHORTENED = 240;
const LONGEST_NAME = 140;
/** Characters that turn the direction of all that follows, and not of the cell's text alone. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A name as it is shown: cut where it is no name any more. */
export function shortName(cell: string): string {
  const name = cell.replace(TURNS, '');
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** A message; a very long one opens on demand. */
export function message(finding: string, words: Words): HTMLElement {
  const text = finding.replace(TURNS, '');
  const shown = element('span', {}, text);
  const paragraph = element('p', { class: 'message' }, shown);
  if (text.length <= LONGEST) return paragraph;
  const toggle = element('button', { class: 'link', type: 'button' });
  const show = (isWhole: boolean) => {
    shown.textContent = isWhole ? text : `${text.slice(0, SHORTENED)}… `;
    toggle.textContent = isWhole ? words.findings.less : words.findings.whole;
    toggle.setAttribute('aria-expanded', String(isWhole));
  };
  toggle.addEventListener('click', () => {
    show(toggle.getAttribute('aria-expanded') !== 'true');
  });
  show(false);
  paragraph.append(toggle);
  return paragraph;
}
