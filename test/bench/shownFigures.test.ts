import { describe, expect, it, test } from '@jest/globals';
import { tableLines } from '../../bench/consoleTable';
import { compared, type Measurement, meetsTarget, type Target } from '../../bench/measurement';
import { shownFigure, shownNumber, shownRatio, shownTarget } from '../../bench/shownFigures';

const because = 'it is so';
const figure = (target?: Target): Measurement =>
  compared(
    { id: 'a', label: 'Ours', unit: 'ms', value: 50, ...(target && { target }) },
    'Theirs',
    100,
  );

describe('a figure', () => {
  it('is shown with three digits that count and all before the point', () => {
    expect([0.01234, 1.239, 57.26, 12_345.6].map(shownNumber)).toEqual([
      '0.0123',
      '1.24',
      '57.3',
      '12,346',
    ]);
    expect(shownFigure(2.345, 's')).toBe('2.35 s');
  });

  it('that is a growth is shown as a power of the rows', () => {
    expect(shownFigure(1.0456, 'exponent')).toBe('n^1.05');
  });

  it('beside another has as its ratio how many times as much that one takes', () => {
    expect(figure().ratio).toBe(2);
    expect([2, 0.61, 1 / 120, undefined].map(shownRatio)).toEqual(['× 2', '× 0.61', '× 1/120', '']);
  });
});

test('a target holds for the figure or its ratio, with its bounds', () => {
  const meets = (target: Omit<Target, 'because'>) => meetsTarget(figure({ ...target, because }));
  expect(meets({ of: 'value', atMost: 50 })).toBe(true);
  expect(meets({ of: 'value', atMost: 49 })).toBe(false);
  expect(meets({ of: 'ratio', atLeast: 2 })).toBe(true);
  expect(meets({ of: 'ratio', atLeast: 2.1 })).toBe(false);
  expect(meetsTarget(figure())).toBeNull();
  const { id, label, unit, value } = figure();
  // A ratio to nothing is no ratio that is as wished
  expect(meetsTarget({ id, label, unit, value, target: { of: 'ratio', atMost: 9, because } })).toBe(
    false,
  );
});

test('a target is shown in the unit of what it is about', () => {
  expect(shownTarget(figure({ of: 'value', atMost: 40, because }))).toBe('at most 40 ms');
  expect(shownTarget(figure({ of: 'ratio', atLeast: 5, because }))).toBe('at least × 5');
  expect(shownTarget(figure())).toBe('');
});

test('the console has figures below one another, and says which fall short', () => {
  const lines = tableLines([
    { id: 'b', label: 'A longer label', unit: 's', value: 1.5 },
    figure({ of: 'ratio', atLeast: 5, because }),
    figure({ of: 'value', atMost: 50, because }),
  ]);
  expect(lines).toEqual([
    'A longer label  1.5 s',
    'Ours            50 ms  Theirs: 100 ms  × 2  (at least × 5: FALLS SHORT)',
    'Ours            50 ms  Theirs: 100 ms  × 2  (at most 50 ms: yes)',
  ]);
});
