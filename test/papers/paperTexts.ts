/** Every text of a paper, as it has to be found where the paper is shown. */
import { isRule, type Paper, type PaperBlock } from '../../src/domain/paper/paper';
import { cellText } from '../../src/papers/shownCell';

/** All but the names of weeks, of which a picture has no room for each. */
export function paperTexts(paper: Paper): string[] {
  const { head, title, addressees, blocks, foot } = paper;
  const lines = [...head.left, ...head.right, ...title, ...addressees].flatMap((line) =>
    isRule(line) ? [] : [line.text],
  );
  const signed = [...foot.recipients, ...foot.preparer, ...foot.signer, foot.signerName];
  return [
    ...lines,
    ...blocks.flatMap((block) => blockTexts(block, paper)),
    ...signed.map(({ text }) => text),
  ];
}

function blockTexts(block: PaperBlock, { language }: Paper): string[] {
  switch (block.kind) {
    case 'table':
      return [
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell, language))),
      ].filter((text) => text !== '');
    case 'chart':
      return [block.title, ...block.series.map(({ name }) => name)];
    default:
      return [block.text];
  }
}

/** A text without its spaces: lines may break anywhere. */
export function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** Those of the texts that do not stand in what is shown. */
export function missingFrom(shown: string, texts: readonly string[]): string[] {
  const all = withoutSpaces(shown);
  return texts.filter((text) => !all.includes(withoutSpaces(text)));
}
