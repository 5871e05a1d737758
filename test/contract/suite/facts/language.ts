/** Facts about the language that scripts are written in, as the runtime has it. */
import type { Fact } from '../fact';

const BUILD = 'src/addon/entry/index.ts';

export const languageFacts: readonly Fact[] = [
  {
    id: 'language.library',
    says: 'Nothing that the code uses of the library of ECMAScript 2019 is missing.',
    evidence: 'assumed',
    leans: [BUILD, 'src/domain/text/spelling.ts'],
    observe: () => [
      ...['flat', 'flatMap'].filter((name) => !(name in Array.prototype)),
      ...['normalize', 'padStart', 'trimEnd'].filter((name) => !(name in String.prototype)),
      ...['fromEntries', 'entries'].filter((name) => !(name in Object)),
      ...['Map', 'Set', 'Symbol', 'Promise'].filter((name) => !(name in globalThis)),
    ],
    expected: [],
  },
  {
    id: 'language.expressions',
    says: 'Regular expressions may look behind, and know letters and marks of every script.',
    evidence: 'assumed',
    leans: ['src/domain/text/spelling.ts', 'src/domain/tracker/reading/date.ts'],
    observe: () => [
      new RegExp('(?<!\\p{L})Tiến', 'u').test('xã Tiến'),
      new RegExp('(?<=\\p{N})a', 'u').test('1a'),
      'Ế'.normalize('NFD').replace(new RegExp('\\p{M}', 'gu'), ''),
    ],
    expected: [true, true, 'E'],
  },
  {
    id: 'language.lower-case',
    says: 'Vietnamese capitals have their small letters.',
    evidence: 'assumed',
    leans: ['src/domain/text/spelling.ts'],
    observe: () => 'ĐẠI HỘI CĐCS'.toLowerCase(),
    expected: 'đại hội cđcs',
  },
  {
    id: 'language.log',
    says: 'console.warn may be called.',
    evidence: 'assumed',
    leans: ['src/addon/entry/editTrigger.ts', 'src/addon/check/refreshEdited.ts'],
    observe: () => {
      console.warn('contract');
      return 'called';
    },
    expected: 'called',
  },
  {
    id: 'language.missing',
    says: 'What browsers and Node add to the language is not there.',
    evidence: 'google',
    leans: [BUILD],
    observe: () => present(['setTimeout', 'fetch', 'URL', 'TextEncoder', 'window', 'process']),
    expected: [],
    alsoFine: [{ value: ['URL'], so: 'what ships uses none of them' }],
  },
  {
    id: 'language.newer',
    says: 'Newer parts of the library are there too.',
    evidence: 'open',
    leans: [BUILD],
    observe: () => [
      ...present(['Intl', 'BigInt', 'WeakRef', 'structuredClone', 'queueMicrotask']),
      ...['at', 'findLast', 'toSorted'].filter((name) => name in Array.prototype),
      ...['hasOwn', 'groupBy'].filter((name) => name in Object),
    ],
    expected: [],
    anyIsFine: 'what ships does without them',
  },
];

function present(names: readonly string[]): string[] {
  return names.filter((name) => name in globalThis);
}
