/** A Word file of one or several papers (.docx), made in Node or in a browser. */
import { Document, Packer } from 'docx';
import { isRule, type Paper, type PaperLine, type PaperRule } from '../domain/paper/paper';
import { paperSection } from './paperSection';
import { plainText } from './plainText';
import { wordStyles } from './wordStyles';

/**
 * The bytes of a Word file, in which each paper begins a page and has page numbers of its own.
 * @param papers at least one; all in the language of the first
 * @throws RangeError where there is none
 */
export async function wordFile(papers: readonly Paper[]): Promise<Uint8Array> {
  const [first] = papers;
  if (!first) throw new RangeError('A Word file needs a paper');
  const document = new Document({
    title: papers.length === 1 ? titleOf(first) : plainText(first.fileName),
    // Without them the library names itself
    creator: '',
    lastModifiedBy: '',
    styles: wordStyles(first.language),
    sections: papers.map((paper, at) => paperSection(paper, at === 0)),
  });
  return new Uint8Array(await Packer.pack(document, 'arraybuffer'));
}

/** What the paper is and what it is about, in one line; the name of its file where it has no title. */
function titleOf({ title, fileName }: Paper): string {
  const isText = (line: PaperLine | PaperRule): line is PaperLine => !isRule(line);
  return plainText(
    title
      .filter(isText)
      .map(({ text }) => text)
      .join(' ') || fileName,
  );
}
