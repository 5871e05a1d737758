/** By what a check knows that somebody has changed the plan meanwhile, and not a run its as-of date. */
import { expect, test } from '@jest/globals';
import { planContent } from '../../../src/addon/check/checkSheets';
import type { Cell } from '../../../src/domain/sheet/cell';

const PLAN: Cell[][] = [
  ['Khóa', 'Giá trị', ''],
  ['small_unit_members', 10, ''],
  ['Số liệu tính đến ngày', { date: '2023-05-20' as never }, 'x'],
];
const contentOf = (rows: Cell[][]) => planContent({ sheet: { grid: { rows } } } as never);
/** The plan with something else in one cell. */
const changed = (row: number, column: number) =>
  PLAN.map((cells, i) => cells.map((cell, at) => (i === row && at === column ? 'y' : cell)));

test('another as-of date is no other plan', () => {
  expect(contentOf(changed(2, 1))).toBe(contentOf(PLAN));
});

test.each([
  ['a value', 1, 1],
  ['the cell left of the as-of date', 2, 0],
  ['the cell right of it', 2, 2],
  ['the cell above it', 0, 1],
])('another content of %s is', (_, row, column) => {
  expect(contentOf(changed(row, column))).not.toBe(contentOf(PLAN));
});

test('a plan without as-of date is compared whole, and no plan sheet is a content of its own', () => {
  const undated = PLAN.slice(0, 2);
  expect(contentOf(undated)).toBe('[["Khóa","Giá trị",""],["small_unit_members",10,""]]');
  expect(planContent({ sheet: null } as never)).toBe('');
});
