import { describe, expect, test } from '@jest/globals';
import type { Paper, PaperTable } from '../../../../src/domain/paper/paper';
import { paperSheet } from '../../../../src/domain/paper/sheet/paperSheet';
import { tableColumns } from '../../../../src/domain/paper/sheet/tableColumns';
import { leastWidth, lineCount } from '../../../../src/domain/paper/sheet/textWidth';
import { SAMPLE_PAPER } from '../samplePaper';

const sheetOf = (paper: Paper = SAMPLE_PAPER) => paperSheet(paper, (range) => [`In ${range}`]);

/** Row and column of a text; zero-based. */
function placeOf({ cells }: ReturnType<typeof sheetOf>, text: string | number) {
  const found = cells.find(({ content }) => content === text);
  if (!found) throw new Error(`no ${text}`);
  return found;
}

/** In pixels: where a cell begins and how wide it is, with what is merged into it. */
function extentOf({ content }: ReturnType<typeof sheetOf>, row: number, column: number) {
  const merge = content.merges.find(
    (area) => area.column === column && area.row <= row && row < area.row + area.rows,
  );
  const sum = (from: number, to: number) =>
    content.widths.slice(from, to).reduce((total, width) => total + width, 0);
  return { left: sum(0, column), width: sum(column, column + (merge?.columns ?? 1)) };
}

describe('a paper on a sheet', () => {
  const sheet = sheetOf();
  const { printed, keptTogether } = sheet.content.paging!;

  test('is as wide as A4 with the margins of a document at full size', () => {
    const widths = sheet.content.widths.slice(0, printed!.columns);
    expect(widths.reduce((total, width) => total + width, 0)).toBe(624);
  });

  test('is printed to its foot, and not the line that says so', () => {
    const line = sheet.cells.find(({ content }) => String(content).startsWith('In A1:'))!;
    const end = `${String.fromCharCode(64 + printed!.columns)}${printed!.rows}`;
    expect(line.content).toBe(`In A1:${end}`);
    expect(line.row).toBeGreaterThanOrEqual(printed!.rows);
    expect(placeOf(sheet, 'Nguyễn Văn A').row).toBeLessThan(printed!.rows);
  });

  test('has number and date on one row, and the name of the signer below the room for the hand', () => {
    const [number, date] = ['Số: 12/BC-LĐLĐ', 'Tam Đường, ngày 20 tháng 5 năm 2023'];
    expect(placeOf(sheet, number).row).toBe(placeOf(sheet, date).row);
    const { row } = placeOf(sheet, 'Nguyễn Văn A');
    expect(row - placeOf(sheet, 'CHỦ TỊCH').row).toBeGreaterThanOrEqual(4);
    expect(placeOf(sheet, 'Lò Thị Én').row).toBe(row);
  });

  test('has recipients on the left, the preparer in the middle and the signer on the right', () => {
    const texts = ['Nơi nhận:', 'NGƯỜI LẬP BIỂU', 'TM. BAN THƯỜNG VỤ'];
    const extents = texts.map((text) => {
      const { row, column } = placeOf(sheet, text);
      return { row, ...extentOf(sheet, row, column) };
    });
    expect(new Set(extents.map(({ row }) => row)).size).toBe(1);
    expect(extents.map(({ left }) => left)).toEqual([0, 224, 400]);
    expect(extents.reduce((total, { width }) => total + width, 0)).toBe(624);
  });

  test('has numbers as numbers, shown with the mark between thousands, and rates as texts', () => {
    const { row, column, content } = placeOf(sheet, 1037);
    expect(sheet.content.rows[row]![column]).toBe(content);
    const formatted = sheet.content.formats.some(
      (area) => area.format === 'count' && area.row <= row && area.column === column,
    );
    expect(formatted).toBe(true);
    const rate = placeOf(sheet, '60,3%');
    expect(sheet.content.formats.some((area) => area.column === rate.column)).toBe(false);
  });

  test('keeps a heading with what it heads, a table’s header with its first rows, its foot whole', () => {
    const together = (...texts: (string | number)[]) => {
      const rows = texts.map((text) => placeOf(sheet, text).row);
      return keptTogether!.some(({ first, last }) =>
        rows.every((row) => first <= row && row <= last),
      );
    };
    expect(together('II. ĐỀ XUẤT', '- Đôn đốc 25 CĐCS sắp đến hạn.')).toBe(true);
    expect(together('Khối', 'Khối trường học')).toBe(true);
    expect(together('Tổng cộng', 'Tỷ lệ = đã tổ chức : phải tổ chức.')).toBe(true);
    expect(together('Nơi nhận:', '- Lưu: VT.', 'Nguyễn Văn A')).toBe(true);
    expect(together('I. TIẾN ĐỘ CHUNG', 'Nơi nhận:')).toBe(false);
  });

  test('has room for each chart, as high as the chart, with nothing in it', () => {
    const { charts, heights, rows, widths } = sheet.content;
    expect(charts.map(({ title }) => title)).toEqual([
      'Số CĐCS theo khối và trạng thái',
      'Lũy kế đã tổ chức so với dự kiến',
    ]);
    for (const { row, column, size } of charts) {
      expect(column).toBe(0);
      expect(size!.width).toBe(624);
      let room = 0;
      for (let at = row; rows[at]!.slice(0, printed!.columns).every((cell) => cell === ''); at++) {
        room += heights![at]!;
      }
      expect(size!.height).toBeLessThanOrEqual(room);
      expect(size!.height).toBeGreaterThan(200);
    }
    expect(widths.length).toBeGreaterThan(printed!.columns);
  });

  test('has the numbers of its charts to the right, a column apart, and its charts take them', () => {
    const heading = placeOf(sheet, 'Số liệu của biểu đồ');
    expect(heading).toMatchObject({ row: 0, column: printed!.columns + 1 });
    const [, lines] = sheet.content.charts;
    const valuesOf = ({ row, column, rows }: { row: number; column: number; rows: number }) =>
      sheet.content.rows.slice(row, row + rows).map((cells) => cells[column]);
    expect(valuesOf(lines!.labels)).toEqual(['15/5', '22/5', '29/5', '05/6']);
    expect(lines!.series.map(({ values }) => valuesOf(values))).toEqual([
      [900, 1245, '', ''],
      [1000, 1400, 1900, 1972],
      ['', '', 1972, ''],
    ]);
    expect(lines!.series.map(({ isMark }) => isMark)).toEqual([undefined, undefined, true]);
  });

  test('says so in English', () => {
    const english = sheetOf({ ...SAMPLE_PAPER, language: 'en' });
    expect(placeOf(english, 'Chart data').row).toBe(0);
  });

  test('has a row for each text, as high as its lines', () => {
    const text = 'Công đoàn cơ sở đã tổ chức đại hội đúng kế hoạch. '.repeat(12).trim();
    const long = sheetOf({
      ...SAMPLE_PAPER,
      blocks: [{ kind: 'paragraph', key: 'long', text }],
    });
    const { row } = placeOf(long, text);
    const lines = lineCount(text, 624, { size: 13 });
    expect(lines).toBeGreaterThan(5);
    expect(long.content.heights![row]).toBeGreaterThanOrEqual(lines * 22);
  });
});

describe('the columns of a table', () => {
  const table = (headers: readonly string[], cells: readonly (string | number)[]): PaperTable => ({
    kind: 'table',
    key: 't',
    columns: headers.map((header, at) => {
      return { key: `c${at}`, header, share: at === 1 ? 5 : 1, align: 'left' };
    }),
    rows: [{ key: 'r', cells }],
  });
  const widths = (one: PaperTable) =>
    tableColumns(one).spans.map(({ from, to }) => (to - from) * 8);

  test('fill the page by their shares', () => {
    expect(widths(table(['A', 'B', 'C'], [1, 'x', 2]))).toEqual([88, 448, 88]);
  });

  test('are as wide as their longest word, whatever their shares', () => {
    const headers = ['TT', 'Đơn vị', 'Không-phải-tổ-chức'];
    const [, , last] = widths(table(headers, [1, 'x', 2]));
    expect(last).toBeGreaterThanOrEqual(leastWidth(headers[2]!, { size: 11, isBold: true }));
  });

  test('have smaller letters where there are too many of them', () => {
    const headers = ['No.', 'Unit', ...Array<string>(10).fill('Required')];
    const one = table(
      headers,
      headers.map(() => 1),
    );
    const { size } = tableColumns(one);
    expect(size).toBeLessThan(11);
    const least = leastWidth('Required', { size, isBold: true });
    for (const width of widths(one).slice(2)) expect(width).toBeGreaterThanOrEqual(least);
    expect(widths(one).reduce((total, width) => total + width, 0)).toBe(624);
  });

  test('break the one word that is wider than the page and none beside it', () => {
    const one = table(['TT', 'Điều kiện', 'Đơn vị'], [1, 'Trường', 'X'.repeat(300)]);
    const [no, condition, unit] = widths(one);
    const font = { size: 8 };
    expect(no).toBeGreaterThanOrEqual(leastWidth('TT', { ...font, isBold: true }));
    expect(condition).toBeGreaterThanOrEqual(leastWidth('Trường', font));
    expect(no! + condition! + unit!).toBe(624);
  });

  test('fill the page even where no letters are small enough', () => {
    const one = table(Array<string>(40).fill('Required'), []);
    expect(widths(one).reduce((total, width) => total + width, 0)).toBe(624);
  });
});

describe('the lines of a text', () => {
  const font = { size: 10 };
  const room = Math.ceil(leastWidth('Trường-dài', font));

  test('are as many as a word takes that is wider than its cell', () => {
    expect(lineCount('Trường-dài', room, font)).toBe(1);
    expect(lineCount('Trường-dài'.repeat(3), room, font)).toBe(3);
    expect(lineCount(`a ${'Trường-dài'.repeat(3)}`, room, font)).toBe(4);
  });

  test('are counted even in a cell that has room for no letter', () => {
    expect(lineCount('MMM', 1, font)).toBe(3);
  });
});
