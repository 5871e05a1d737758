/** Paragraphs of a paper: lines of text, and lines that are drawn. */
import { BorderStyle, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { isRule, type PaperLine, type PaperRule } from '../domain/paper/paper';
import { plainText } from './plainText';
import { balancedWidth, SLACK } from './lineWidth';
import { halfPoints, points, SIZES } from './wordStyles';

/** What a text looks like besides its paragraph's style. */
export interface Look {
  readonly style?: PaperLine['style'] | undefined;
  /** In points; else that of the paragraph's style. */
  readonly size?: number | undefined;
}

/** The text as one run a line: it is data, and none of its characters mean anything to Word. */
export function textRuns(text: string, { style, size }: Look = {}): TextRun[] {
  const bold = style === 'bold' || style === 'bold-italic';
  const italics = style === 'italic' || style === 'bold-italic';
  const look = {
    ...(bold && { bold, boldComplexScript: bold }),
    ...(italics && { italics, italicsComplexScript: italics }),
    ...(size !== undefined && { size: halfPoints(size) }),
  };
  return plainText(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
}

/** A line of text as a paragraph. */
export function lineParagraph(
  line: PaperLine,
  paragraph: IParagraphOptions,
  size?: number,
): Paragraph {
  return new Paragraph({
    ...paragraph,
    children: textRuns(line.text, { style: line.style, size }),
  });
}

/** What {@link centredLines} are set in. */
export interface Frame {
  /** Of their paragraphs. */
  readonly style: string;
  /** In twips. */
  readonly width: number;
  /** Of a line, in points. */
  readonly sizeOf: (line: PaperLine) => number;
}

/** Lines in the middle of their frame, with the lines that are drawn under them. */
export function centredLines(
  lines: readonly (PaperLine | PaperRule)[],
  { style, width, sizeOf }: Frame,
): Paragraph[] {
  let above = 0;
  return lines.map((line) => {
    if (isRule(line)) {
      return rule(line, above, width, style);
    }
    const size = sizeOf(line);
    above = balancedWidth(plainText(line.text), { size, style: line.style }, width);
    return lineParagraph(line, { style, ...inTheMiddle(above * SLACK, width) }, size);
  });
}

function inTheMiddle(length: number, width: number): Pick<IParagraphOptions, 'indent'> {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return { indent: { left: indent, right: indent } };
}

/** Of the short rule: the decree says from a third to a half of the text. */
const SHORT_SHARE = 0.4;

/** The upper border of an empty paragraph, as long as it should be by its indents. */
function rule({ rule }: PaperRule, above: number, width: number, style: string): Paragraph {
  const length = above * (rule === 'short' ? SHORT_SHARE : 1);
  return new Paragraph({
    style,
    ...inTheMiddle(length, width),
    spacing: { before: points(4), after: points(2), line: points(6), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}

/** Lines in capitals are a size smaller, as the decree has them. */
export function headSize({ text }: PaperLine): number {
  return text === text.toUpperCase() && text !== text.toLowerCase() ? SIZES.capitals : SIZES.head;
}
