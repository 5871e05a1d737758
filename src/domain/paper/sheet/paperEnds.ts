/** A paper's head and foot on a sheet: what stands side by side. */
import { isRule, type Paper, type PaperLine, type PaperRule } from '../paper';
import type { StyleRole } from '../../sheet/styles';
import { rolesOf } from './paperBlocks';
import { heightOf, type PaperPage, rowHeight } from './paperPage';
import { type Span, STEPS, WHOLE, widthOf } from './pageWidth';
import { type Font, lineCount, textWidth } from './textWidth';

const HEAD_SIZE = 12;
const TITLE_SIZE = 13;
const LIST_SIZE = 11;
/** Between the parts, in pixels. */
const SPACE = 10;
/** How many rows the hand has for the signature. */
const SIGNATURE_ROWS = 4;

const LEFT: Span = { from: 0, to: 30 };
const RIGHT: Span = { from: 30, to: STEPS };
/** Of the foot: recipients, who prepared it, who signs it. */
const THIRDS: readonly Span[] = [
  { from: 0, to: 28 },
  { from: 28, to: 50 },
  { from: 50, to: STEPS },
];
const HALVES: readonly Span[] = [
  { from: 0, to: 39 },
  { from: 39, to: 39 },
  { from: 39, to: STEPS },
];

type Line = PaperLine | PaperRule;

/** Title block, title and addressees. */
export function addHead(page: PaperPage, { head, title, addressees }: Paper): void {
  const first = page.nextRow;
  const font = { size: HEAD_SIZE };
  const sides = [stacked(head.left, LEFT, font), stacked(head.right, RIGHT, font)];
  const rows = Math.max(...sides.map(({ height }) => height));
  const top = page.addRows(rowHeight(1, font), rows);
  for (const { lines, height } of sides) {
    lines.forEach(({ line, row, rows: tall, span }, at) => {
      // The number and the date stand on one line, whatever is above them.
      const down = at === lines.length - 1 ? rows - height : 0;
      putLine(page, top + row + down, line, span, ['paper-head'], tall, lines[at - 1]?.line);
    });
  }
  page.addRows(SPACE);
  let above: Line | undefined;
  for (const line of title) {
    const height = isRule(line)
      ? SPACE
      : heightOf(line.text, WHOLE, { size: TITLE_SIZE, isBold: true });
    putLine(page, page.addRows(height), line, WHOLE, ['centred'], 1, above);
    above = line;
  }
  page.addRows(SPACE);
  for (const line of addressees) {
    const row = page.addRows(heightOf(line.text, WHOLE, { size: TITLE_SIZE }));
    putLine(page, row, line, WHOLE, ['centred']);
  }
  if (addressees.length > 0) page.addRows(SPACE);
  page.keep(first, page.nextRow - 1);
}

/** Recipients, preparer and signer, with room for the hand. */
export function addFoot(page: PaperPage, { foot }: Paper): void {
  const { recipients, preparer, signer, signerName } = foot;
  const spans = preparer.length === 0 ? HALVES : THIRDS;
  const title = { size: TITLE_SIZE, isBold: true };
  const list = stacked(recipients, spans[0]!, { size: LIST_SIZE });
  const prepared = stacked(preparer, spans[1]!, title);
  const signed = stacked([...signer, signerName], spans[2]!, title);
  const [name] = signed.lines.slice(-1);
  const above = Math.max(prepared.height - 1, name!.row) + SIGNATURE_ROWS;
  const rows = Math.max(list.height, above + name!.rows);
  page.addRows(SPACE);
  const top = page.addRows(rowHeight(1, { size: TITLE_SIZE }), rows);
  for (const { line, row, rows: tall, span } of list.lines) {
    putLine(page, top + row, line, span, ['paper-small'], tall);
  }
  for (const { lines } of [prepared, signed]) {
    lines.forEach(({ line, row, rows: tall, span }, at) => {
      const isName =
        lines === signed.lines ? at === lines.length - 1 : at > 0 && at === lines.length - 1;
      putLine(page, top + (isName ? above : row), line, span, ['centred'], tall);
    });
  }
  page.keep(top, top + rows - 1);
}

interface Stacked {
  readonly line: Line;
  readonly span: Span;
  /** Below the first one. */
  readonly row: number;
  readonly rows: number;
}

/** Lines below each other, each over as many rows of one line as it needs. */
function stacked(
  lines: readonly Line[],
  span: Span,
  font: Font,
): { readonly lines: readonly Stacked[]; readonly height: number } {
  let row = 0;
  const placed = lines.map((line): Stacked => {
    const isBold = font.isBold ?? (!isRule(line) && line.style?.startsWith('bold') === true);
    const rows = isRule(line) ? 1 : lineCount(line.text, widthOf(span), { ...font, isBold });
    row += rows;
    return { line, span, row: row - rows, rows };
  });
  return { lines: placed, height: row };
}

function putLine(
  page: PaperPage,
  row: number,
  line: Line,
  span: Span,
  roles: readonly StyleRole[],
  rows = 1,
  above?: Line,
): void {
  if (isRule(line)) {
    const content = ruleText(line, above);
    page.put(row, { key: null, content, span }, [...roles, 'paper-rule'], rows);
  } else {
    const { key, text, style } = line;
    page.put(row, { key, content: text, span }, [...roles, ...rolesOf(style)], rows);
  }
}

const RULE_LETTER = '─';
/** Width of that letter, in pixels, at the size of a rule. */
const RULE_PIXELS = 4.8;

/** A line as long as the text above it, or a third of that. */
function ruleText({ rule }: PaperRule, above: Line | undefined): string {
  const text = above && !isRule(above) ? above.text : '';
  const width = Math.max(
    ...text.split('\n').map((one) => textWidth(one, { size: HEAD_SIZE, isBold: true })),
  );
  const length = Math.min(width, widthOf(LEFT)) / (rule === 'long' ? 1 : 3);
  return RULE_LETTER.repeat(Math.max(1, Math.round(length / RULE_PIXELS)));
}
