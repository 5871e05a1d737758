import { expect, test } from '@jest/globals';
import { sentences } from '../../../src/domain/text/sentences';

test.each([
  [['Một', 'Hai'], 'Một. Hai'],
  [['Một.', 'Hai.'], 'Một. Hai.'],
  [['Một.'], 'Một.'],
  [[], ''],
])('%j are told with one full stop between them', (texts, told) => {
  expect(sentences(texts)).toBe(told);
});
