/** The end of a paper: who gets it, who prepared it and who signs, on one page. */
import { Paragraph, type Table } from 'docx';
import type { Paper, PaperLine } from '../domain/paper/paper';
import { frame, frameCell } from './frames';
import { lineParagraph } from './lines';
import { TEXT_WIDTH } from './wordPage';
import { points, SIZES, STYLES } from './wordStyles';

/** Room for the hand. */
const HAND = points(62);
/** Shares of the width: recipients and signer, with and without who prepared it between them. */
const TWO = [0.5, 0.5];
const THREE = [0.36, 0.27, 0.37];

/** The foot as a table without lines. */
export function footTable({ recipients, preparer, signer, signerName }: Paper['foot']): Table {
  const shares = preparer.length > 0 ? THREE : TWO;
  const widths = shares.map((share) => Math.round(share * TEXT_WIDTH));
  const right = widths.at(-1)!;
  // The last line of who prepared it is the name, where there is more than the heading.
  const preparerName = preparer.length > 1 ? preparer.slice(-1) : [];
  const preparerHead = preparer.slice(0, preparer.length - preparerName.length);
  const between = (lines: readonly Paragraph[]) =>
    preparer.length > 0 ? [frameCell(lines, widths[1]!)] : [];
  return frame(widths, [
    [
      frameCell(atLeastOne(recipients.map(recipient)), widths[0]!, 2),
      ...between(atLeastOne(preparerHead.map(signature))),
      frameCell(atLeastOne(signer.map(signature)), right),
    ],
    [
      ...between(atLeastOne(preparerName.map(signedName))),
      frameCell([signedName(signerName)], right),
    ],
  ]);
}

/** The heading of the recipients is a size larger than they are. */
function recipient(line: PaperLine, at: number): Paragraph {
  const size = at === 0 && line.style !== undefined ? SIZES.capitals : SIZES.note;
  return lineParagraph(line, { style: STYLES.recipients, keepNext: true }, size);
}

function signature(line: PaperLine): Paragraph {
  return lineParagraph(line, { style: STYLES.signature });
}

function signedName(line: PaperLine): Paragraph {
  return lineParagraph(line, {
    style: STYLES.signature,
    keepNext: false,
    spacing: { before: HAND },
  });
}

/** A cell holds a paragraph, if an empty one. */
function atLeastOne(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: STYLES.signature })];
}
