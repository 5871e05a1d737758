/** Lines of a paper, with the lines that are drawn under them. */
import { isRule, type PaperLine, type PaperRule } from '../../domain/paper/paper';
import { element } from '../../sidebar/element';

/** A line of text. @param tag of its element @param name further class */
export function textLine(line: PaperLine, tag: 'p' | 'h2' | 'h3' = 'p', name = ''): HTMLElement {
  const names = [name, ...(line.style?.split('-') ?? [])].filter((one) => one !== '');
  return element(tag, { class: names.length > 0 ? names.join(' ') : null }, line.text);
}

/** Whether a line stands in capitals: a size smaller in the title block, as the decree has them. */
function isCapitals({ text }: PaperLine): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/**
 * Lines in the middle, each rule as long as the text above it says.
 * @param tagOf of the element of a line
 */
export function centredLines(
  lines: readonly (PaperLine | PaperRule)[],
  tagOf: (at: number) => 'p' | 'h2' = () => 'p',
): HTMLElement[] {
  const made: HTMLElement[] = [];
  lines.forEach((line, at) => {
    if (!isRule(line)) {
      const tag = tagOf(at);
      const node = textLine({ ...line, text: '' }, tag, isCapitals(line) ? 'capitals' : '');
      // As wide as its text, so that a rule can be measured by it
      node.append(element('span', {}, line.text));
      made.push(node);
      return;
    }
    const above = made[made.length - 1]?.lastElementChild;
    if (above) above.className = `ruled ${line.rule}`;
    else made.push(element('p', {}, element('span', { class: `ruled ${line.rule}` })));
  });
  return made;
}
