/** The print of the papers, as Chromium makes it and poppler reads it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Paper } from '../../src/domain/paper/paper';
import { PAPERS } from '../../src/domain/summary/papers';
import { LANGUAGES } from '../../src/domain/text/language';
import { sampleReport } from '../domain/summary/report/reportInput';
import { settled, type Sidebar } from '../sidebar/openSidebar';
import { describePapers, papersServer } from './openPapers';
import { letters, REASONS, report } from './papersData';
import { missingFrom, paperTexts, withoutSpaces } from './paperTexts';

interface Printed {
  /** Of each page, what stands on it in the order of the page. */
  readonly texts: readonly string[];
  /** The same as it is drawn: a cell with all its lines before the next one. */
  readonly drawn: readonly string[];
  readonly sizes: string;
}

async function printed({ page }: Sidebar): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  const path = join(folder, 'printed.pdf');
  try {
    await page.pdf({ path, preferCSSPageSize: true });
    const read = (...options: string[]) =>
      execFileSync('pdftotext', [...options, path, '-'], { encoding: 'utf8' })
        .split('\f')
        .slice(0, -1);
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    const sizes = /Page size:\s+(.*)/.exec(info)![1]!;
    return { texts: read(), drawn: read('-raw'), sizes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describePapers('the print of the papers', (open) => {
  const print = async (papers: readonly Paper[]) => {
    const opened = await open(
      papersServer({
        report: () => ({ papers, notices: ['Giữ lại 3 ô đã sửa'] }),
        reminders: () => ({ papers: [], notices: [] }),
      }),
    );
    await settled(opened.page);
    const made = await printed(opened);
    await opened.close();
    return made;
  };
  const pagesWith = (texts: readonly string[], text: string) =>
    texts.flatMap((one, at) => (withoutSpaces(one).includes(withoutSpaces(text)) ? [at + 1] : []));

  it.each(LANGUAGES)(
    'has every text of the report whole, on A4, and nothing of the page around it, in %s',
    async (language) => {
      const paper = report(language);
      const { texts, sizes } = await print([paper]);
      expect(sizes).toContain('(A4)');
      expect(missingFrom(texts.join('\n'), paperTexts(paper))).toEqual([]);
      for (const around of ['Giữ lại 3 ô đã sửa', '.docx', 'PDF', 'Bản xem trước', 'Preview']) {
        expect(pagesWith(texts, around)).toEqual([]);
      }
    },
  );

  it("has the Party's form whole, with a star above the number", async () => {
    const [paper] = PAPERS.report(sampleReport('2023-05-20', 'party', 'vi')).papers as [Paper];
    const { drawn } = await print([paper]);
    // A text may go on on the next page, beside its number
    const unnumbered = drawn.map((text) => text.replace(/^\d+\n|\n\d+\n*$/g, ''));
    expect(missingFrom(unnumbered.join('\n'), paperTexts(paper))).toEqual([]);
    const [first] = drawn as [string];
    expect(first).toMatch(/BAN DÂN VẬN HUYỆN ỦY\s+\*\s+Số ………-BC\/BDVHU/);
    expect(first).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(drawn.join()).not.toContain('CỘNG HÒA');
  });

  it("repeats a table's head on each of its pages, splits no row", async () => {
    const { texts } = await print([report('vi')]);
    expect(texts.length).toBeGreaterThan(2);
    expect(pagesWith(texts, 'Lý do chưa tổ chức')).toEqual(pagesWith(texts, REASONS.vi));
    const whole = withoutSpaces(texts.join('')).split(withoutSpaces(REASONS.vi)).length - 1;
    expect(whole).toBe(40);
  });

  it('has no heading without its text, no table without its note, and no chart on two pages', async () => {
    const { blocks, ...rest } = report('vi');
    const [table, note, chart] = [blocks[2]!, blocks[3]!, blocks[5]!];
    const many = Array.from({ length: 14 }, (_, at): Paper['blocks'] => [
      { kind: 'heading', key: `heading-${at}`, text: `Mục số ${at}.` },
      {
        kind: 'paragraph',
        key: `paragraph-${at}`,
        text: `Đoạn ${at}: ${`${REASONS.vi}. `.repeat((at % 3) + 1)}`,
      },
      { ...table, key: `table-${at}` },
      { ...note, text: `Ghi chú ${at}.` } as typeof note,
      { ...chart, title: `Biểu đồ ${at}.` } as typeof chart,
    ]).flat();
    const short = Array.from({ length: 60 }, (_, at): Paper['blocks'] => [
      // A part of a part has a heading that is a bold paragraph
      at % 2 === 0
        ? { kind: 'heading', key: `short-${at}`, text: `Đề mục ${at}:` }
        : { kind: 'paragraph', key: `short-${at}`, style: 'bold', text: `Đề mục ${at}:` },
      {
        kind: 'item',
        key: `item-${at}`,
        text: `- Của đề mục ${at}: ${'ghi '.repeat(5 * (at % 7))}`,
      },
    ]).flat();
    const { texts } = await print([{ ...rest, blocks: [...many, ...short] }]);
    for (let at = 0; at < 60; at++) {
      expect(pagesWith(texts, `Của đề mục ${at}:`)).toEqual(pagesWith(texts, `Đề mục ${at}:`));
    }
    for (let at = 0; at < 14; at++) {
      const heading = pagesWith(texts, `Mục số ${at}.`);
      expect(heading).toHaveLength(1);
      expect(pagesWith(texts, `Đoạn ${at}:`)).toEqual(heading);
    }
    const count = (text: string) => texts.map((one) => one.split(text).length - 1);
    // The table's last row beside its note, and the chart's title beside its weeks
    expect(count('Tổng cộng')).toEqual(count('Ghi chú'));
    expect(count('Biểu đồ')).toEqual(count('22/5'));
  });

  it('breaks no word in a table, but one that is longer than any, and keeps a short table whole', async () => {
    const rest = report('vi');
    const narrow = Array.from({ length: 9 }, (_, at): Paper['blocks'][number] => ({
      kind: 'table',
      key: `narrow-${at}`,
      columns: [
        { key: 'name', header: `Bảng ${at}`, share: 12, align: 'left' },
        { key: 'rate', header: 'Overdue', share: 1, align: 'right' },
      ],
      rows: Array.from({ length: 12 }, (_, row) => ({
        key: `row-${row}`,
        cells: [row === 0 ? 'x'.repeat(300) : `Đơn vị ${at}.`, '100,0%'],
      })),
    }));
    const { texts } = await print([{ ...rest, blocks: narrow }]);
    const lines = texts.join('\n').split('\n');
    expect(lines.filter((line) => line === '100,0%')).toHaveLength(9 * 12);
    expect(lines.filter((line) => line === 'Overdue')).toHaveLength(9);
    for (let at = 0; at < 9; at++) {
      expect(pagesWith(texts, `Bảng ${at}`)).toHaveLength(1);
      expect(pagesWith(texts, `Đơn vị ${at}.`)).toEqual(pagesWith(texts, `Bảng ${at}`));
    }
  });

  it('numbers the pages but the first', async () => {
    const { texts } = await print([report('vi')]);
    const numbers = texts.map((text) => /^\s*(\d+)\n/.exec(text)?.[1] ?? '');
    expect(numbers).toEqual(texts.map((_, at) => (at === 0 ? '' : String(at + 1))));
  });

  it('keeps who signs and who gets it on one page, with the last words, however long the text is', async () => {
    const [letter] = letters('vi', 1) as [Paper];
    const item = { kind: 'item', key: 'item' } as const;
    for (let lines = 18; lines < 32; lines++) {
      const items = Array.from({ length: lines }, (_, at) => ({ ...item, text: `- Mục ${at}.` }));
      const { texts } = await print([{ ...letter, blocks: items }]);
      for (const text of [
        `Mục ${lines - 1}.`,
        'Nơi nhận:',
        'Lưu: VT.',
        'TM. BAN THƯỜNG VỤ',
        'Nguyễn Văn A',
      ]) {
        expect([lines, text, pagesWith(texts, text)]).toEqual([lines, text, [texts.length]]);
      }
    }
  });

  it.each([1, 3])(
    'begins a page with each of %i letters, and numbers none of them',
    async (count) => {
      const papers = letters('vi', count);
      const { texts } = await print(papers);
      expect(texts).toHaveLength(count);
      papers.forEach((paper, at) => {
        expect(missingFrom(texts[at]!, paperTexts(paper))).toEqual([]);
        expect(texts[at]).not.toMatch(/^\s*\d+\n/);
      });
    },
  );
});
