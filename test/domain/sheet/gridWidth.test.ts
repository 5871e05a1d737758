import { expect, test } from '@jest/globals';
import { gridWidth } from '../../../src/domain/sheet/grid';

test.each([
  ['no rows', [], 0],
  ['rows of several lengths', [['a'], ['a', 'b', 'c'], []], 3],
  ['more rows than a call takes arguments', Array<string[]>(300_000).fill(['a', 'b']), 2],
])('%s are as wide as the longest one', (_, rows, width) => {
  expect(gridWidth(rows)).toBe(width);
});
