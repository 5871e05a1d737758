import { describe, expect, it } from '@jest/globals';
import type { Paper, PaperBlock, PaperLine } from '../../src/domain/paper/paper';
import { wordFile } from '../../src/word/wordFile';
import { SAMPLE_PAPER } from '../domain/paper/samplePaper';
import { documentXml, docxParts, paragraphsOf } from './docxParts';

const ENGLISH: Paper = { ...SAMPLE_PAPER, language: 'en' };

async function xmlOf(...papers: Paper[]): Promise<string> {
  return documentXml(await wordFile(papers));
}

function withBlocks(...blocks: PaperBlock[]): Paper {
  return { ...SAMPLE_PAPER, blocks };
}

/** The paragraph with a text. */
function found(xml: string, text: string): string {
  const [paragraph, ...others] = paragraphsOf(xml).filter((one) => one.text === text);
  expect(others).toEqual([]);
  return paragraph!.xml;
}

describe('the pages', () => {
  it('are A4 with 20 mm above and below, 30 mm left and 15 mm right', async () => {
    const xml = await xmlOf(SAMPLE_PAPER);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  });

  it('of each paper are its own, numbered from 1, with no number on the first', async () => {
    const sections = [
      ...(await xmlOf(SAMPLE_PAPER, SAMPLE_PAPER)).matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs),
    ];
    expect(sections).toHaveLength(2);
    for (const [section] of sections) {
      expect(section).toContain('<w:type w:val="nextPage"/>');
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('<w:titlePg/>');
      expect(section).not.toContain('w:type="first"');
    }
  });

  it('have their number in the middle of the upper margin', async () => {
    const header = docxParts(await wordFile([SAMPLE_PAPER])).get('word/header1.xml')!;
    expect(header).toMatch(/<w:jc w:val="center"\/>.*<w:instrText[^>]*>PAGE</s);
  });
});

describe('the styles', () => {
  it.each([
    [SAMPLE_PAPER, 'vi-VN'],
    [ENGLISH, 'en-GB'],
  ])('have Times New Roman 14 for every kind of letter, and the language', async (paper, tag) => {
    const styles = docxParts(await wordFile([paper])).get('word/styles.xml')!;
    const [defaults] = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)!;
    for (const letters of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
      expect(defaults).toContain(`w:${letters}="Times New Roman"`);
    }
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toContain(`<w:lang w:val="${tag}" w:eastAsia="${tag}"/>`);
  });

  it.each([
    ['PaperText', '<w:jc w:val="both"/>'],
    ['PaperText', '<w:ind w:firstLine="567"/>'],
    ['PaperText', '<w:spacing w:after="120" w:before="120"/>'],
    ['PaperTableCell', '<w:sz w:val="24"/>'],
    ['PaperNote', '<w:sz w:val="22"/>'],
    ['PaperNote', '<w:i/>'],
    ['Heading1', '<w:b/>'],
    ['Heading1', '<w:keepNext/>'],
  ])('%s has %s', async (id, property) => {
    const styles = docxParts(await wordFile([SAMPLE_PAPER])).get('word/styles.xml')!;
    const [style] = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)!;
    expect(style).toContain(property);
  });
});

describe('the texts', () => {
  it('are those of the paper in its order, and no others', async () => {
    const { head, title, addressees, blocks, foot } = SAMPLE_PAPER;
    const said = (line: object) => ('text' in line ? [(line as PaperLine).text] : []);
    const inBlock = (block: PaperBlock): string[] => {
      if (block.kind === 'chart') {
        return [];
      }
      return block.kind === 'table'
        ? [
            ...block.columns.map(({ header }) => header),
            ...block.rows.flatMap(({ cells }) =>
              cells.map((cell) =>
                typeof cell === 'number' && cell > 999
                  ? `${Math.floor(cell / 1000)}.${String(cell % 1000).padStart(3, '0')}`
                  : String(cell),
              ),
            ),
          ]
        : [block.text];
    };
    const expected = [
      ...[...head.left, ...head.right, ...title, ...addressees].flatMap(said),
      ...blocks.flatMap(inBlock),
      ...foot.recipients.map(({ text }) => text),
      foot.preparer[0]!.text,
      ...foot.signer.map(({ text }) => text),
      foot.preparer[1]!.text,
      foot.signerName.text,
    ];
    const paragraphs = paragraphsOf(await xmlOf(SAMPLE_PAPER)).map(({ text }) => text);
    expect(paragraphs.filter((text) => text !== '')).toEqual(
      expected.filter((text) => text !== ''),
    );
  });

  it('are data: no mark-up, no word of the library, nothing that XML cannot hold', async () => {
    const texts = [
      '</w:t></w:r></w:p><w:p>&amp;',
      'CURRENT',
      'một\ndòng hai\r\nba',
      'a\u0000\u0007b\ud800c\ufffed',
      '😀 x',
      'x'.repeat(5000),
    ];
    const paper = withBlocks(
      ...texts.map((text, at) => ({ kind: 'paragraph' as const, key: String(at), text })),
    );
    const paragraphs = paragraphsOf(await xmlOf(paper)).map(({ text }) => text);
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        '</w:t></w:r></w:p><w:p>&amp;',
        'CURRENT',
        'một\ndòng hai\nba',
        'abcd',
        '😀 x',
        'x'.repeat(5000),
      ]),
    );
  });

  it('look as the paper says: bold, italic, capitals of the head a size smaller', async () => {
    const xml = await xmlOf(SAMPLE_PAPER);
    expect(found(xml, 'LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM ĐƯỜNG')).toContain(
      '<w:b/><w:bCs/><w:sz w:val="24"/>',
    );
    expect(found(xml, 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU')).not.toContain('<w:b/>');
    expect(found(xml, 'Độc lập - Tự do - Hạnh phúc')).toContain('<w:b/><w:bCs/><w:sz w:val="26"/>');
    expect(found(xml, 'Tam Đường, ngày 20 tháng 5 năm 2023')).toContain('<w:i/>');
    expect(found(xml, 'I. TIẾN ĐỘ CHUNG')).toContain('<w:pStyle w:val="Heading1"/>');
  });

  it('with more than a line have lines of about one length, so that names break well', async () => {
    const indent = (text: string, xml: string) =>
      Number(/<w:ind w:left="(\d+)"/.exec(found(xml, text))![1]);
    const xml = await xmlOf(SAMPLE_PAPER);
    const [width] = /<w:gridCol w:w="(\d+)"\/>/.exec(xml)!.slice(1).map(Number);
    const left = indent('LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU', xml);
    // About as wide as 'LIÊN ĐOÀN LAO ĐỘNG' is in 12 points
    expect(width! - 2 * left).toBeGreaterThan(2500);
    expect(width! - 2 * left).toBeLessThan(3000);
  });
});

describe('lines that are drawn', () => {
  const rules = (xml: string) =>
    paragraphsOf(xml)
      .filter((paragraph) => paragraph.xml.includes('<w:pBdr>'))
      .map((paragraph) => {
        expect(paragraph.xml).toContain('<w:top w:val="single"');
        return Number(/<w:ind w:left="(\d+)"/.exec(paragraph.xml)![1]);
      });

  it('are as long as the text above, or from a third to a half of it', async () => {
    const xml = await xmlOf(SAMPLE_PAPER);
    const [left, right] = /<w:gridCol w:w="(\d+)"\/><w:gridCol w:w="(\d+)"\/>/
      .exec(xml)!
      .slice(1)
      .map(Number);
    const [body, motto] = rules(xml);
    // 'LIÊN ĐOÀN LAO ĐỘNG' in bold 12 points is 2760 twips or so, the motto in 13 points 3080.
    expect(left! - 2 * body!).toBeGreaterThan(2760 / 3);
    expect(left! - 2 * body!).toBeLessThan(2760 / 2);
    expect(Math.abs(right! - 2 * motto! - 3080)).toBeLessThan(160);
  });
});

describe('a table', () => {
  const row = (xml: string, text: string): string =>
    [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([one]) => one).find((one) => one.includes(text))!;

  it('has its header on each page, and no row on two', async () => {
    const xml = await xmlOf(SAMPLE_PAPER);
    expect(row(xml, 'Phải tổ chức')).toContain('<w:tblHeader/>');
    expect(row(xml, 'Khối trường học')).not.toContain('<w:tblHeader/>');
    const rows = [...xml.matchAll(/<w:tr>/g)].length;
    expect([...xml.matchAll(/<w:cantSplit\/>/g)]).toHaveLength(rows);
  });

  it.each([
    [SAMPLE_PAPER, '1.972'],
    [ENGLISH, '1,972'],
  ])('has numbers to the right with the separators of the language', async (paper, number) => {
    const cell = found(await xmlOf(paper), number);
    expect(cell).toContain('<w:jc w:val="right"/>');
    expect(cell).toContain('<w:b/>');
  });

  it('has bold totals, and other rows upright', async () => {
    const xml = await xmlOf(SAMPLE_PAPER);
    expect(found(xml, 'Tổng cộng')).toContain('<w:b/>');
    expect(found(xml, 'Khối trường học')).not.toContain('<w:b/>');
  });

  it('stays with the remark under it; a short one is whole', async () => {
    const xml = await xmlOf(SAMPLE_PAPER);
    for (const text of ['Khối', 'Khối trường học', 'Tổng cộng']) {
      expect(found(xml, text)).toContain('<w:keepNext/>');
    }
  });

  it('of many rows goes over several pages', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({ key: `${at}`, cells: [`Đơn vị ${at}`] }));
    const xml = await xmlOf(
      withBlocks(
        {
          kind: 'table',
          key: 'units',
          columns: [{ key: 'unit', header: 'Tên', share: 1, align: 'left' }],
          rows,
        },
        { kind: 'paragraph', key: 'end', text: 'Hết' },
      ),
    );
    expect(found(xml, 'Tên')).toContain('<w:keepNext/>');
    expect(found(xml, 'Đơn vị 0')).not.toContain('<w:keepNext/>');
    expect(found(xml, 'Đơn vị 39')).not.toContain('<w:keepNext/>');
  });
});

describe('the end', () => {
  it('keeps the last words, recipients and signature together', async () => {
    const xml = await xmlOf(SAMPLE_PAPER);
    for (const text of ['- Đôn đốc 25 CĐCS sắp đến hạn.', '- Lưu: VT.', 'NGƯỜI LẬP BIỂU']) {
      expect(found(xml, text)).toMatch(/<w:keepNext\/>|PaperSignature/);
    }
    const styles = docxParts(await wordFile([SAMPLE_PAPER])).get('word/styles.xml')!;
    expect(/w:styleId="PaperSignature".*?<\/w:style>/s.exec(styles)![0]).toContain('<w:keepNext/>');
  });

  it('has the names of who prepared it and who signs in one row, under room for the hand', async () => {
    const xml = await xmlOf(SAMPLE_PAPER);
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([one]) => one);
    const names = rows.at(-1)!;
    expect(names).toContain('Lò Thị Én');
    expect(names).toContain('Nguyễn Văn A');
    expect(found(xml, 'Nguyễn Văn A')).toContain('w:before="1240"');
  });

  it('has two columns where nobody is said to have prepared it', async () => {
    const foot = { ...SAMPLE_PAPER.foot, preparer: [] };
    const xml = await xmlOf({ ...SAMPLE_PAPER, foot });
    expect(xml).not.toContain('NGƯỜI LẬP BIỂU');
    const table = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect([...table.matchAll(/<w:gridCol /g)]).toHaveLength(2);
  });
});

describe('the file', () => {
  it('has the title of a single paper, else the name of the file, and names no maker', async () => {
    const core = async (...papers: Paper[]) =>
      docxParts(await wordFile(papers)).get('docProps/core.xml')!;
    expect(await core(SAMPLE_PAPER)).toContain(
      '<dc:title>BÁO CÁO Kết quả tổ chức đại hội công đoàn cơ sở</dc:title>',
    );
    const two = await core(SAMPLE_PAPER, SAMPLE_PAPER);
    expect(two).toContain('<dc:title>Bao-cao-20-5-2023</dc:title>');
    expect(two).not.toMatch(/creator|lastModifiedBy|Un-named|docx/);
  });

  it('is not made of nothing', async () => {
    await expect(wordFile([])).rejects.toThrow(RangeError);
  });
});
