import { expect, test } from '@jest/globals';
import { CLAUSES_SLOT, fillClauses } from '../../../src/domain/setup/clausesSlot';
import { planOf } from '../trackerTable';

const NOTE = `Ghi thời gian.\n${CLAUSES_SLOT}\nQuy tắc: x`;

test('a note cites the clauses of the plan in the language of the sheet, each once', () => {
  const { plan } = planOf({});
  expect(fillClauses(NOTE, 'present', plan, 'vi')).toMatch(
    /^Ghi thời gian\.\nĐiều khoản: .*Điều 10 Điều lệ.*\nQuy tắc: x$/,
  );
  const english = fillClauses(NOTE, 'personnel', plan, 'en');
  expect(english).toBe('Ghi thời gian.\nClause: II.2\nQuy tắc: x');
});

test('a note cites what another plan writes', () => {
  const { plan } = planOf({
    plan: {
      rules: { 'duration-limit': { clause: 'IV.1' }, 'duration-missing': { clause: 'IV.7' } },
    },
  });
  expect(fillClauses(NOTE, 'duration', plan, 'vi')).toContain('\nĐiều khoản: IV.1, IV.7\n');
});

test('without a clause a note has no line of them', () => {
  const { plan } = planOf({});
  expect(fillClauses(NOTE, 'note', plan, 'vi')).toBe('Ghi thời gian.\nQuy tắc: x');
});
