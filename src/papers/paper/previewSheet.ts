/** A paper as it is printed: a sheet with the sizes and spaces of the Word file. */
import { isRule, type Paper, type PaperBlock, type PaperLine } from '../../domain/paper/paper';
import { element } from '../../sidebar/element';
import { chartFigure } from '../chart/chartFigure';
import { paperTable } from './paperTable';
import { centredLines, textLine } from './paperLines';

/** A table of at most so many rows stands on one page. */
const MOST_ROWS_WHOLE = 12;

export function paperSheet(paper: Paper): HTMLElement {
  const { language, head, title, addressees, blocks, foot } = paper;
  const first = title.findIndex((line) => !isRule(line));
  const columns = [head.left, head.right].map((lines) =>
    element('div', {}, ...centredLines(lines)),
  );
  return element(
    'article',
    { class: 'paper', lang: language, 'aria-label': nameOf(paper) },
    element('div', { class: 'head' }, ...columns),
    ...(title.length === 0
      ? []
      : [
          element(
            'div',
            { class: 'title' },
            ...centredLines(title, (at) => (at === first ? 'h2' : 'p')),
          ),
        ]),
    ...(addressees.length === 0
      ? []
      : [element('div', { class: 'addressees' }, ...addressees.map((line) => textLine(line)))]),
    ...blockParts(blocks, paper),
    footPart(foot),
  );
}

/** By what those who hear the page tell one letter from the next. */
function nameOf({ title, addressees, fileName }: Paper): string {
  const texts = [...title, ...addressees].flatMap((line) => (isRule(line) ? [] : [line.text]));
  return texts.join(', ') || fileName;
}

/** A picture, or a short table, stands with its note on one page. */
function blockParts(blocks: readonly PaperBlock[], paper: Paper): HTMLElement[] {
  const parts: HTMLElement[] = [];
  blocks.forEach((block) => {
    const part = blockPart(block, paper);
    const before = parts[parts.length - 1];
    if (block.kind === 'note' && before?.matches('.whole')) before.append(part);
    else if (isWhole(block)) parts.push(element('div', { class: 'whole' }, part));
    else parts.push(part);
  });
  return parts;
}

function isWhole(block: PaperBlock): boolean {
  return block.kind === 'chart' || (block.kind === 'table' && block.rows.length <= MOST_ROWS_WHOLE);
}

function blockPart(block: PaperBlock, { language }: Paper): HTMLElement {
  switch (block.kind) {
    case 'table':
      return paperTable(block, language);
    case 'chart':
      return chartFigure(block, language);
    case 'heading':
      return textLine(block, 'h3', block.kind);
    default:
      return textLine(block, 'p', block.kind);
  }
}

/** The last line of who prepared it is the name, where there is more than the heading. */
function footPart({ recipients, preparer, signer, signerName }: Paper['foot']): HTMLElement {
  const hasName = preparer.length > 1;
  const prepared = hasName ? preparer.slice(0, -1) : preparer;
  const [name] = hasName ? preparer.slice(-1) : [];
  return element(
    'div',
    { class: 'foot' },
    element('div', { class: 'recipients' }, ...recipients.map((line) => textLine(line))),
    preparer.length === 0 ? null : signed(prepared, name),
    signed(signer, signerName),
  );
}

/** As what somebody signs, room for the hand, and the name. */
function signed(lines: readonly PaperLine[], name: PaperLine | undefined): HTMLElement {
  return element(
    'div',
    { class: 'signed' },
    element('div', {}, ...lines.map((line) => textLine(line))),
    name ? textLine(name, 'p', 'name') : null,
  );
}
