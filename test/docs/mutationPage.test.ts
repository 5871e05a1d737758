import { expect, test } from '@jest/globals';
import { mutationReference } from '../../scripts/docs/mutationReference';
import { type KeptMutation, withoutFolders } from '../mutation/keptMutation';
import { reasonOf, SURVIVOR_REASONS } from '../mutation/survivorReasons';

const narrowing = { file: 'src/domain/unit/b.ts', code: "size.kind === 'number'", mutant: 'true' };
const unknown = { file: 'src/domain/check/rules/a.ts', code: 'a > b', mutant: 'a >= b' };
const RUN: KeptMutation = {
  day: '2023-05-20',
  folders: {
    'src/domain/check': { killed: 6, left: 1, loaded: 3 },
    'src/domain/check/rules': { killed: 2, left: 1, loaded: 4 },
    'src/domain/unit': { killed: 0, left: 1, loaded: 0 },
  },
  left: [unknown, narrowing],
};

test('the page of the mutation tests has the day and a score for each folder', () => {
  const page = mutationReference([RUN]);
  expect(page).toContain('Run of 2023-05-20:');
  expect(page).toContain('| `src/domain/check` | 8 | 2 | 80.0 % | 7 |');
  expect(page).toContain('| `src/domain/unit` | 0 | 1 | 0.0 % | 0 |');
});

test('it lists what is left by its reason, and what nobody has looked at', () => {
  const [known, others] = mutationReference([RUN]).split('**Not looked at one by one.** (1)');
  expect(known).toContain(`**${reasonOf(narrowing)!}** (1)`);
  expect(known).toContain("- `src/domain/unit/b.ts`: `size.kind === 'number'`");
  expect(others).toContain('- `src/domain/check/rules/a.ts`: `a > b`');
});

test('a reason is given for a change of the code as a whole, not for any at its place', () => {
  expect(reasonOf({ ...narrowing, mutant: 'false' })).toBeUndefined();
  expect(reasonOf(unknown)).toBeUndefined();
  expect(new Set(SURVIVOR_REASONS.map(({ reason }) => reason)).size).toBe(SURVIVOR_REASONS.length);
});

test('what was kept of a folder gives way to a later run of it, and the rest stays', () => {
  const folders = { 'src/domain/check': { killed: 7, left: 0, loaded: 3 } };
  const part = { day: '2023-05-21', sample: 'src/domain/check', folders, left: [] };
  const [earlier] = withoutFolders([RUN], part);
  expect(Object.keys(earlier!.folders)).toEqual(['src/domain/check/rules', 'src/domain/unit']);
  expect(earlier!.left).toEqual([unknown, narrowing]);
  expect(earlier!.day).toBe('2023-05-20');
  const own = { ...unknown, file: 'src/domain/check/engine.ts' };
  expect(withoutFolders([{ ...part, left: [own] }], part)).toEqual([]);
  expect(withoutFolders([{ ...RUN, left: [own] }], part)[0]!.left).toEqual([]);
});
