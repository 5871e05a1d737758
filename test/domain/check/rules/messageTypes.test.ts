/** What must not compile: each expected error is one that the type check finds. */
import { expect, test } from '@jest/globals';
import { message, renderMessage } from '../../../../src/domain/text/message';
import { defineRowRule } from '../../../../src/domain/check/rule';
import { isoDay } from '../../trackerTable';

const ABOUT = {
  code: 'example',
  severity: 'error',
  clause: 'data',
  name: { vi: 'Ví dụ', en: 'Example' },
  description: { vi: 'Ví dụ.', en: 'An example.' },
} as const;

test('a rule whose languages name the same slots compiles and reports', () => {
  const rule = defineRowRule({
    ...ABOUT,
    messages: { late: { vi: 'Hạn {deadline:date}.', en: 'Due {deadline:date}.' } },
    checkUnit: (unit, { report }) => {
      report({ unit, column: 'held' }, 'late', { deadline: isoDay('2023-05-30') });
    },
  });
  expect(Object.keys(rule.messages)).toEqual(['late']);
});

test('languages that name different slots do not compile', () => {
  const rule = defineRowRule({
    ...ABOUT,
    // @ts-expect-error the English message lacks {late:days}
    messages: { late: { vi: 'Hạn {due:date}, trễ {late:days}.', en: 'Due {due:date}.' } },
    checkUnit: () => undefined,
  });
  expect(Object.keys(rule.messages)).toEqual(['late']);
});

test('languages that give a slot different kinds do not compile', () => {
  const rule = defineRowRule({
    ...ABOUT,
    // @ts-expect-error a date in one language and a number of days in the other
    messages: { late: { vi: 'Trễ {late:date}.', en: 'Late {late:days}.' } },
    checkUnit: () => undefined,
  });
  expect(Object.keys(rule.messages)).toEqual(['late']);
});

test('a message without its translation does not compile', () => {
  const rule = defineRowRule({
    ...ABOUT,
    // @ts-expect-error there is no English
    messages: { late: { vi: 'Trễ.' } },
    checkUnit: () => undefined,
  });
  expect(Object.keys(rule.messages)).toEqual(['late']);
});

test('a report with a slot left out, of another kind, or under another message does not compile', () => {
  const rule = defineRowRule({
    ...ABOUT,
    messages: { late: { vi: 'Trễ {late:days}.', en: '{late:days} late.' } },
    checkUnit: (unit, { report }) => {
      // @ts-expect-error the slot `late` is left out
      report({ unit, column: 'held' }, 'late', {});
      // @ts-expect-error a text is no number of days
      report({ unit, column: 'held' }, 'late', { late: '3' });
      // @ts-expect-error the rule has no such message
      report({ unit, column: 'held' }, 'early', { late: 3 });
    },
  });
  expect(rule.code).toBe('example');
});

test('a message outside a rule is held to the same', () => {
  const sound = message({ vi: 'Trễ {late:days}.', en: '{late:days} late.' } as const, { late: 3 });
  expect(renderMessage(sound, 'vi')).toBe('Trễ 3 ngày.');
  // @ts-expect-error the English message lacks {late:days}
  const unsound = message({ vi: 'Trễ {late:days}.', en: 'Late.' } as const, { late: 3 });
  expect(renderMessage(unsound, 'en')).toBe('Late.');
});
