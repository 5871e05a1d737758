/** A paper as a section of a Word file: its pages are numbered from 1, from the second one on. */
import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import type { Paper, PaperBlock, PaperText } from '../domain/paper/paper';
import { chartParagraph } from './chart';
import { dataTable } from './dataTable';
import { footTable } from './foot';
import { frame, frameCell } from './frames';
import { centredLines, headSize, lineParagraph, textRuns } from './lines';
import { PAGE, TEXT_WIDTH } from './wordPage';
import { points, SIZES, STYLES } from './wordStyles';

/**
 * @param isFirst whether it is the first of the file: the others take over its header, which no
 *   first page has
 */
export function paperSection(paper: Paper, isFirst: boolean): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { ...PAGE, pageNumbers: { start: 1 } },
    },
    ...(isFirst && { headers: { default: pageNumber() } }),
    children: [
      titleBlock(paper),
      ...title(paper),
      ...paper.addressees.map((line) => lineParagraph(line, { style: STYLES.addressee })),
      ...paper.blocks.flatMap((block, at) => blockParts(block, paper, paper.blocks[at + 1])),
      gap(points(12), { keepNext: true }),
      footTable(paper.foot),
    ],
  };
}

/** In the middle of the upper margin, in the size of the text. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

/** Share of the left column: the nation's name stands on one line in the right one. */
const LEFT_SHARE = 0.43;

function titleBlock({ head }: Paper): Table {
  const left = Math.round(TEXT_WIDTH * LEFT_SHARE);
  const widths = [left, TEXT_WIDTH - left];
  const column = (lines: Paper['head']['left'], width: number) => {
    const paragraphs = centredLines(lines, { style: STYLES.head, width, sizeOf: headSize });
    return frameCell(paragraphs.length > 0 ? paragraphs : [new Paragraph({})], width);
  };
  return frame(widths, [[column(head.left, left), column(head.right, widths[1]!)]]);
}

function title({ title, addressees }: Paper): Paragraph[] {
  if (title.length === 0) return addressees.length > 0 ? [gap(points(24))] : [];
  const frame = { style: STYLES.title, width: TEXT_WIDTH, sizeOf: () => SIZES.title };
  return [gap(points(14)), ...centredLines(title, frame), gap(points(6))];
}

function gap(height: number, options: { readonly keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({ ...options, spacing: { line: height, lineRule: 'exact' } });
}

function blockParts(
  block: PaperBlock,
  { language }: Paper,
  next: PaperBlock | undefined,
): (Paragraph | Table)[] {
  const kind = next?.kind;
  const hasNote = kind === 'note';
  // The last words stay with the signature
  const keepNext = hasNote || kind === undefined;
  switch (block.kind) {
    case 'table':
      return [
        dataTable(block, language, keepNext),
        ...(hasNote ? [] : [gap(points(6), { keepNext })]),
      ];
    case 'chart':
      return [chartParagraph(block, language, keepNext)];
    default:
      return [
        textParagraph(
          block,
          keepNext || (block.kind !== 'note' && isShown(kind)) || isTitle(block),
        ),
      ];
  }
}

/** Whether a text says what is shown below it. */
function isShown(kind: PaperBlock['kind'] | undefined): boolean {
  return kind === 'table' || kind === 'chart';
}

/** Whether a line is the heading of a part of a part: bold as a whole. */
function isTitle({ kind, style }: PaperText): boolean {
  return kind === 'paragraph' && style === 'bold';
}

const TEXT_STYLES = { paragraph: STYLES.text, item: STYLES.item, note: STYLES.note } as const;

function textParagraph(line: PaperText, keepNext: boolean): Paragraph {
  if (line.kind === 'heading') {
    return new Paragraph({ heading: 'Heading1', children: textRuns(line.text) });
  }
  return lineParagraph(line, { style: TEXT_STYLES[line.kind], ...(keepNext && { keepNext }) });
}
