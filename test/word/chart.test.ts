import { describe, expect, it } from '@jest/globals';
import type { Paper, PaperChart } from '../../src/domain/paper/paper';
import { wordFile } from '../../src/word/wordFile';
import { SAMPLE_PAPER } from '../domain/paper/samplePaper';
import { documentXml, docxParts } from './docxParts';

const CHARTS = SAMPLE_PAPER.blocks.filter((block) => block.kind === 'chart');
const [BARS, LINES] = CHARTS as [PaperChart, PaperChart];

function withCharts(charts: readonly PaperChart[], language: Paper['language'] = 'vi'): Paper {
  return { ...SAMPLE_PAPER, language, blocks: charts };
}

async function chartXml(chart: PaperChart, language: Paper['language'] = 'vi'): Promise<string> {
  return docxParts(await wordFile([withCharts([chart], language)])).get('word/charts/chart1.xml')!;
}

/** Names of the series of a kind of plot, with their cached values. */
function seriesIn(xml: string, plot: string): (readonly [name: string, ...values: string[]])[] {
  const drawn = new RegExp(`<c:${plot}>.*?</c:${plot}>`, 's').exec(xml)?.[0] ?? '';
  return [...drawn.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => {
    const texts = (part: string) =>
      [
        ...new RegExp(`<c:${part}>.*?</c:${part}>`, 's').exec(series)![0].matchAll(/<c:v>([^<]*)/g),
      ].map(([, text]) => text!);
    return [texts('tx')[0]!, ...texts('val')] as const;
  });
}

describe('a chart of stacked bars', () => {
  it('is one of Word’s own, with the colours and numbers of the paper', async () => {
    const xml = await chartXml(BARS);
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(seriesIn(xml, 'barChart')).toEqual([
      ['Hoàn thành đúng hạn', '600', '610'],
      ['Quá hạn', '412', '315'],
    ]);
    expect(xml).toContain('<a:srgbClr val="4c9f5a"/>');
    expect(xml).toContain('<a:srgbClr val="d9534f"/>');
    expect(xml).toContain('Số CĐCS theo khối và trạng thái');
    expect(xml).toContain('<a:latin typeface="Times New Roman"/>');
  });

  it('has the first bloc at the top, as the table has, and the numbers at the bottom', async () => {
    const xml = await chartXml(BARS);
    expect(/<c:catAx>.*?<\/c:catAx>/s.exec(xml)![0]).toContain('<c:orientation val="maxMin"/>');
    expect(/<c:valAx>.*?<\/c:valAx>/s.exec(xml)![0]).toContain('<c:crosses val="max"/>');
  });

  it('grows with its bars, up to a page', async () => {
    const height = async (count: number) => {
      const labels = Array.from({ length: count }, (_, at) => `Khối ${at}`);
      const series = [{ name: 'Đã', color: '#4c9f5a', values: labels.map(() => 1) }];
      const bytes = await wordFile([withCharts([{ ...BARS, labels, series }])]);
      return Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(documentXml(bytes))![1]) / 12_700;
    };
    expect(await height(20)).toBeGreaterThan((await height(3)) * 2);
    expect(await height(500)).toBeLessThan(728);
  });
});

describe('a chart of lines', () => {
  it('draws its marks as bars and its gaps as gaps', async () => {
    const xml = await chartXml(LINES);
    expect(seriesIn(xml, 'barChart')).toEqual([['Hạn: trước ngày 31/5/2023', '1972']]);
    expect(seriesIn(xml, 'lineChart')).toEqual([
      ['Đã tổ chức', '900', '1245'],
      ['Dự kiến', '1000', '1400', '1900', '1972'],
    ]);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('has no bars without marks', async () => {
    const series = LINES.series.filter(({ isMark }) => !isMark);
    const xml = await chartXml({ ...LINES, series });
    expect(xml).not.toContain('<c:barChart>');
    expect(seriesIn(xml, 'lineChart').map(([name]) => name)).toEqual(['Đã tổ chức', 'Dự kiến']);
  });
});

describe('the axis of numbers', () => {
  it.each([
    ['vi', '[&gt;=1000]0\\.000;0'],
    ['en', '[&gt;=1000]0\\,000;0'],
  ] as const)('in %s sets thousands apart as the paper does', async (language, format) => {
    expect(await chartXml(BARS, language)).toContain(`<c:numFmt formatCode="${format}"`);
  });

  it('counts a few units one by one', async () => {
    const series = [
      { name: 'Đã', color: '#4c9f5a', values: [1, 0] },
      { name: 'Chưa', color: '#d9534f', values: [1, 3] },
    ];
    expect(await chartXml({ ...BARS, series })).toContain('<c:majorUnit val="1"/>');
    expect(await chartXml(BARS)).not.toContain('<c:majorUnit');
  });
});

describe('a chart is described for those who do not see it', () => {
  const described = async (paper: Paper) =>
    [...documentXml(await wordFile([paper])).matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, text]) => text,
    );

  it('in the language of the paper, with its numbers', async () => {
    expect(await described(withCharts(CHARTS))).toEqual([
      'Biểu đồ thanh: Số CĐCS theo khối và trạng thái. Khối trường học: Hoàn thành đúng hạn 600, Quá hạn 412. Khối cơ quan, đơn vị sự nghiệp: Hoàn thành đúng hạn 610, Quá hạn 315.',
      'Biểu đồ đường: Lũy kế đã tổ chức so với dự kiến. 15/5: Đã tổ chức 900, Dự kiến 1.000. 22/5: Đã tổ chức 1.245, Dự kiến 1.400. 29/5: Dự kiến 1.900, Hạn: trước ngày 31/5/2023. 05/6: Dự kiến 1.972.',
    ]);
    const [english] = await described(withCharts([LINES], 'en'));
    expect(english).toMatch(/^Line chart: .* 22\/5: Đã tổ chức 1,245, Dự kiến 1,400\./);
  });

  it('in so many words as somebody listens to', async () => {
    const labels = Array.from({ length: 900 }, (_, at) => `Khối ${at}`);
    const series = [{ name: 'Đã', color: '#4c9f5a', values: labels.map(() => 1) }];
    const [text] = await described(withCharts([{ ...BARS, labels, series }]));
    expect(text!.length).toBeLessThan(2100);
    expect(text).toMatch(/\(và các mục khác\)$/);
  });
});

it.each([
  ['labels', { ...BARS, labels: [], series: BARS.series.map((one) => ({ ...one, values: [] })) }],
  ['series', { ...BARS, series: [] }],
])('a chart without %s is left out', async (_what, chart) => {
  const bytes = await wordFile([withCharts([chart])]);
  expect([...docxParts(bytes).keys()].filter((path) => path.includes('chart'))).toEqual([]);
});
