import { describe, expect, it } from '@jest/globals';
import { trySeeds } from './table';

/** `npm run faults` plays more than a thousand. */
const SEEDS = 40;

describe('two runs and a person in one document at once', () => {
  it('overwrite no cell and rule of a user’s, double no sheet, rule and mark, and leave no stale verdict untold', () => {
    expect(trySeeds(1, SEEDS + 1).cases).toEqual([]);
  }, 120_000);
});
