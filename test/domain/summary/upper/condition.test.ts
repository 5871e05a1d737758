/** What must not compile: each expected error is one that the type check finds. */
import { expect, test } from '@jest/globals';
import { defineCondition } from '../../../../src/domain/summary/upper/condition';
import { met } from '../../../../src/domain/summary/upper/verdict';

const ABOUT = {
  clause: () => 'II.4.2',
  label: () => ({ template: { vi: 'Ví dụ', en: 'Example' }, slots: {} }),
} as const;
const FINE = met({ template: { vi: 'Đạt.', en: 'Met.' }, slots: {} });

test('a condition may use the facts that it needs', () => {
  const { key } = defineCondition({
    ...ABOUT,
    key: 'example',
    needs: ['upper', 'grassroots'],
    judge: ({ upper, grassroots }) => (grassroots.includes(upper.unit) ? FINE : FINE),
  });
  expect(key).toBe('example');
});

test('a condition that uses a fact without needing it does not compile', () => {
  const { needs } = defineCondition({
    ...ABOUT,
    key: 'example',
    needs: ['grassroots'],
    // @ts-expect-error the upper congress may be null
    judge: ({ upper }) => (upper.unit.held ? FINE : FINE),
  });
  expect(needs).toEqual(['grassroots']);
});
