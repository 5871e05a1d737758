import { describe, expect, it } from '@jest/globals';
import { growthExponent, interleaved, median, medians } from '../../bench/measure';

describe('the median', () => {
  it('is the middle one, whatever their order, and the mean of two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 100, 5])).toBe(7);
    expect(median([3])).toBe(3);
  });

  it('is none of nothing', () => {
    expect(() => median([])).toThrow('Nothing was measured');
  });
});

describe('the growth', () => {
  const sizes = [1_000, 10_000, 125_000];
  const grown = (power: number) => sizes.map((size) => [size, 3 * size ** power] as const);

  it('is the power of the size with which the figure grows', () => {
    for (const power of [0, 0.5, 1, 1.05, 2]) {
      expect(growthExponent(grown(power))).toBeCloseTo(power, 10);
    }
  });

  it('lies between what the steps say where they do not agree', () => {
    // Ten times as much and then a hundred times as much for ten times the size
    const points = [
      [1, 1],
      [10, 10],
      [100, 1_000],
    ] as const;
    expect(growthExponent(points)).toBeCloseTo(1.5, 10);
  });

  it('needs different sizes', () => {
    const one = [
      [5, 1],
      [5, 2],
    ] as const;
    expect(() => growthExponent(one)).toThrow('different sizes');
  });
});

describe('works beside one another', () => {
  it('take turns, and their first rounds do not count', async () => {
    const order: string[] = [];
    let calls = 0;
    const work = (name: string) => () => {
      order.push(name);
      return Promise.resolve(calls++);
    };
    const given = await interleaved({ a: work('a'), b: work('b') }, { rounds: 2, warmUps: 1 });
    expect(order.join('')).toBe('ababab');
    expect(given).toEqual({ a: [2, 4], b: [3, 5] });
  });

  it('are waited for where they are not done at once', async () => {
    let isDone = false;
    const wait = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      isDone = true;
    };
    const times = await medians(
      { wait, look: () => expect(isDone).toBe(true) },
      { rounds: 1, warmUps: 0 },
    );
    expect(times.wait).toBeGreaterThan(0);
  });
});
