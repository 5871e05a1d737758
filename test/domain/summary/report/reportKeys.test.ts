import { expect, test } from '@jest/globals';
import { unlikeKeys } from '../../../../src/domain/summary/report/reportKeys';

const keysOf = (names: readonly string[]) => {
  const things = names.map((name) => ({ name }));
  const keys = unlikeKeys(things, ({ name }) => name);
  return things.map((thing) => keys.get(thing));
};

test('of things with the same name the first has it alone', () => {
  expect(keysOf(['A', 'B', 'A', 'A'])).toEqual(['A', 'B', 'A (2)', 'A (3)']);
});

test('a name that ends like such a number stays a name of its own', () => {
  expect(keysOf(['A', 'A (2)', 'A', 'A (2)'])).toEqual(['A', 'A (2)', 'A (3)', 'A (2) (2)']);
  expect(keysOf(['A', 'A', 'A (2)'])).toEqual(['A', 'A (2)', 'A (2) (2)']);
});
