import { expect, it } from '@jest/globals';
import type { PaperColumn } from '../../src/domain/paper/paper';
import { tableSetting } from '../../src/word/columnWidths';
import { TEXT_WIDTH } from '../../src/word/wordPage';
import { textWidth } from '../../src/word/lineWidth';

const PADDING = 100;

function columnsOf(...shares: number[]): PaperColumn[] {
  return shares.map((share, at) => ({ key: `${at}`, header: '', share, align: 'left' }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

it('columns are as wide as their shares say, together as wide as the page', () => {
  const { size, widths } = tableSetting(columnsOf(1, 2, 2), [['a', 'b', 'c']], PADDING);
  expect(size).toBe(12);
  expect(sum(widths)).toBe(TEXT_WIDTH);
  expect(widths.map((width) => Math.round((width / TEXT_WIDTH) * 5))).toEqual([1, 2, 2]);
});

it('a column with a longer word takes room from the others', () => {
  const rows = [['Nghiêng', 'b', 'c']];
  const { size, widths } = tableSetting(columnsOf(1, 20, 20), rows, PADDING);
  const word = textWidth('Nghiêng', { size, style: 'bold' });
  expect(widths[0]).toBeGreaterThanOrEqual(Math.floor(word + PADDING));
  expect(sum(widths)).toBe(TEXT_WIDTH);
  expect(Math.abs(widths[1]! - widths[2]!)).toBeLessThanOrEqual(1);
});

it('letters become smaller where all the longest words have no room', () => {
  const count = 14;
  const rows = [Array.from({ length: count }, () => 'Nghiêng')];
  const { size, widths } = tableSetting(columnsOf(...rows[0]!.map(() => 1)), rows, PADDING);
  expect(size).toBe(10);
  expect(sum(widths)).toBe(TEXT_WIDTH);
});

it('a word that is too long for any column leaves room for the others', () => {
  const rows = [['x'.repeat(500), 'Đơn vị']];
  const { widths } = tableSetting(columnsOf(1, 3), rows, PADDING);
  expect(widths[0]).toBeLessThan(TEXT_WIDTH / 2);
  expect(sum(widths)).toBe(TEXT_WIDTH);
});

it('forty columns share the page, however little each gets', () => {
  const rows = [Array.from({ length: 40 }, () => 'Nghiêng')];
  const { size, widths } = tableSetting(columnsOf(...rows[0]!.map(() => 1)), rows, PADDING);
  expect(size).toBe(10);
  expect(sum(widths)).toBe(TEXT_WIDTH);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});
