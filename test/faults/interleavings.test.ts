import { describe, expect, it } from '@jest/globals';
import { trySeeds } from './table';
import { tried } from '../sampling';

/** `npm run faults` plays more than a thousand. */
const SEEDS = tried({ here: 20, elsewhere: 10, whole: 80 });

describe('two runs and a person in one document at once', () => {
  it('overwrite no cell and rule of a user’s, double no sheet, rule and mark, and leave no stale verdict untold', () => {
    expect(trySeeds(1, SEEDS + 1).cases).toEqual([]);
  });
});
