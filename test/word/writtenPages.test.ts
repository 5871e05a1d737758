import { expect } from '@jest/globals';
import type { Paper, PaperBlock } from '../../src/domain/paper/paper';
import { PAPERS } from '../../src/domain/summary/papers';
import type { Language } from '../../src/domain/text/language';
import { wordFile } from '../../src/word/wordFile';
import { SAMPLE_PAPER } from '../domain/paper/samplePaper';
import { sampleInput, tableInput } from '../domain/summary/sampleInput';
import { type WrittenPage, writing, writtenPagesOfAll } from './writer';

/** Every text that a reader of the paper sees, but for the numbers of tables. */
function textsOf({ head, title, addressees, blocks, foot }: Paper): string[] {
  const lines = [...head.left, ...head.right, ...title, ...addressees];
  const inBlock = (block: PaperBlock): string[] => {
    switch (block.kind) {
      case 'chart':
        return [block.title];
      case 'table':
        return [
          ...block.columns.map(({ header }) => header),
          ...block.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')),
        ];
      default:
        return [block.text];
    }
  };
  return [
    ...lines.flatMap((line) => ('text' in line ? [line.text] : [])),
    ...blocks.flatMap(inBlock),
    ...[...foot.recipients, ...foot.preparer, ...foot.signer, foot.signerName].map(
      ({ text }) => text,
    ),
  ].map((text) => text.replace(/\s+/g, ' ').trim());
}

function expectWhole(pages: readonly WrittenPage[], paper: Paper): void {
  // A text may go on on the next page, under its number
  const all = pages.map(({ text }) => text.replace(/^\d+ /, '')).join(' ');
  expect(textsOf(paper).filter((text) => !all.includes(text))).toEqual([]);
}

/** The pages of each paper: each has its head on its first one. */
function byPaper(pages: readonly WrittenPage[], begins: RegExp): WrittenPage[][] {
  const papers: WrittenPage[][] = [];
  for (const page of pages) {
    if (begins.test(page.text.slice(0, 200))) {
      papers.push([]);
    }
    papers.at(-1)!.push(page);
  }
  return papers;
}

/** The sample's reports and letters, in both forms and on two days. */
function papersIn(language: Language): Paper[] {
  return (['federation', 'party'] as const).flatMap((form) =>
    ['2023-05-20', '2023-06-15'].flatMap((asOf) => {
      const input = sampleInput(asOf, { language }, { title_block: form });
      return [...PAPERS.report(input).papers, ...PAPERS.reminders(input).papers.slice(0, 2)];
    }),
  );
}

const LONG_NAME = `Trường ${'abcdefghij'.repeat(14)}`;

function lettersToLongNames(): readonly Paper[] {
  const rows = Array.from({ length: 3 }, (_, at) => ({ 'Tên CĐCS': `${LONG_NAME}${at}` }));
  return PAPERS.reminders(tableInput({ rows, asOf: '2023-06-15' })).papers.slice(0, 1);
}

const PAPERS_IN_FILES = {
  twice: [SAMPLE_PAPER, SAMPLE_PAPER],
  vi: papersIn('vi'),
  en: papersIn('en'),
  longNames: lettersToLongNames(),
};
type File = keyof typeof PAPERS_IN_FILES;

let printedFiles: Promise<Record<File, WrittenPage[]>> | undefined;

/** The pages of a file: all are printed by one start of LibreOffice. */
async function pagesOf(file: File): Promise<readonly WrittenPage[]> {
  printedFiles ??= (async () => {
    const files = await Promise.all(
      Object.values(PAPERS_IN_FILES).map((papers) => wordFile(papers)),
    );
    const names = Object.keys(PAPERS_IN_FILES) as File[];
    const pages = writtenPagesOfAll(files);
    return Object.fromEntries(names.map((name, at) => [name, pages[at]!])) as never;
  })();
  return (await printedFiles)[file];
}

writing('two papers in one file: each on pages of its own, with its texts and charts', async () => {
  const papers = byPaper(await pagesOf('twice'), /LIÊN ĐOÀN LAO ĐỘNG TỈNH/);
  expect(papers).toHaveLength(2);
  for (const paper of papers) {
    expectWhole(paper, SAMPLE_PAPER);
    expect(paper.map(({ text }) => /^\d+ /.exec(text)?.[0] ?? '')).toEqual(['', '2 ']);
    const [, bars, overdue] = ['#ffffff', '#4c9f5a', '#d9534f'].map((color) =>
      paper.reduce((area, page) => area + page.areaOf(color), 0),
    );
    // Bars of 600 + 610 and of 412 + 315 units; the deadline has the colour of the latter
    expect(bars! / overdue!).toBeGreaterThan(1);
    expect(overdue).toBeGreaterThan(300);
    const [last] = paper.slice(-1);
    for (const text of ['- Lưu: VT.', 'CHỦ TỊCH', 'Nguyễn Văn A', 'ĐỀ XUẤT']) {
      expect(last!.text).toContain(text);
    }
  }
});

for (const language of ['vi', 'en'] as const) {
  writing(
    `the sample's reports and letters in both forms are printed whole: ${language}`,
    async () => {
      const papers = PAPERS_IN_FILES[language];
      const [superior] = textsOf(papers[0]!);
      const printed = byPaper(await pagesOf(language), new RegExp(superior!.slice(0, 20)));
      expect(printed).toHaveLength(papers.length);
      for (const [at, paper] of papers.entries()) {
        expectWhole(printed[at]!, paper);
        const { recipients, signer, signerName } = paper.foot;
        const last = printed[at]!.at(-1)!.text;
        for (const { text } of [...recipients, ...signer, signerName]) {
          expect(last).toContain(text);
        }
      }
    },
  );
}

writing('a word of a unit or address that is longer than its column loses no letter', async () => {
  const text = (await pagesOf('longNames')).map((page) => page.text).join('');
  expect(text.replace(/\s/g, '')).toContain(`${LONG_NAME}0`.replace(/\s/g, ''));
});
