/** A paper as text that a reviewer can read, with every key. */
import {
  isRule,
  type Paper,
  type PaperLine,
  type PaperRule,
} from '../../../src/domain/paper/paper';

const MARKS = { bold: '**', italic: '_', 'bold-italic': '**_' } as const;

/** The whole paper from head to foot: what stands in it, and beside each text its key. */
export function paperText({ head, title, addressees, blocks, foot, fileName }: Paper): string {
  const lines = [
    `# ${fileName}`,
    ...section('head, left', head.left),
    ...section('head, right', head.right),
    ...section('title', title),
    ...section('addressees', addressees),
    '',
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') {
        const keys = block.columns.map(({ key, share, align }) => `${key} ${share} ${align}`);
        return [
          `table {${block.key}: ${keys.join(', ')}}`,
          `  | ${block.columns.map(({ header }) => header).join(' | ')}`,
          ...block.rows.map(
            ({ key, cells, isTotal }) => `  ${isTotal ? '=' : '|'} ${cells.join(' | ')}  {${key}}`,
          ),
        ];
      }
      if (block.kind === 'chart') {
        return [
          `chart {${block.key}} ${block.drawn}: ${block.title}`,
          `  ${block.labels.join(', ')}`,
          ...block.series.map(
            ({ name, color, values, isMark }) =>
              `  ${color}${isMark ? ' mark' : ''} ${name}: ${values.map((value) => value ?? '–').join(' ')}`,
          ),
        ];
      }
      return [`${block.kind === 'heading' ? '\n' : ''}${block.kind}: ${lineText(block)}`];
    }),
    ...section('recipients', foot.recipients),
    ...section('preparer', foot.preparer),
    ...section('signer', [...foot.signer, foot.signerName]),
  ];
  return `${lines.join('\n')}\n`;
}

function section(name: string, lines: readonly (PaperLine | PaperRule)[]): string[] {
  if (lines.length === 0) return [];
  return [
    '',
    `[${name}]`,
    ...lines.map((line) => (isRule(line) ? `--- ${line.rule}` : lineText(line))),
  ];
}

function lineText({ key, text, style }: PaperLine): string {
  return `${style ? `${MARKS[style]} ` : ''}${text}  {${key}}`;
}

/** Everything that is read in a paper, one text a line, without numbers and keys. */
export function readingsOf({ head, title, addressees, blocks, foot }: Paper): string {
  const lines = [...head.left, ...head.right, ...title, ...addressees, ...foot.recipients];
  const texts = [...lines, ...foot.preparer, ...foot.signer, foot.signerName].flatMap((line) =>
    isRule(line) ? [] : [line.text],
  );
  const inBlocks = blocks.flatMap((block): (string | number)[] => {
    if (block.kind === 'chart') {
      return [block.title, ...block.labels, ...block.series.map(({ name }) => name)];
    }
    if (block.kind !== 'table') return [block.text];
    return [
      ...block.columns.map(({ header }) => header),
      ...block.rows.flatMap(({ cells }) => cells),
    ];
  });
  return [...texts, ...inBlocks].join('\n');
}

/** Every key of a paper, those of its tables' cells by row and column. */
export function keysOf({ head, title, addressees, blocks, foot }: Paper): string[] {
  const lines = [
    ...head.left,
    ...head.right,
    ...title,
    ...addressees,
    ...foot.recipients,
    ...foot.preparer,
    ...foot.signer,
    foot.signerName,
  ];
  return [
    ...lines.flatMap((line) => (isRule(line) ? [] : [line.key])),
    ...blocks.flatMap((block) => [
      block.key,
      ...(block.kind === 'table'
        ? block.rows.flatMap((row) =>
            block.columns.map((column) => `${block.key}/${row.key}/${column.key}`),
          )
        : []),
    ]),
  ];
}
