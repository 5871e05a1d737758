/** A commune whose congress comes first and whose committees are appointed: worked out by hand. */
import { describe, expect, test } from '@jest/globals';
import { checkOf } from './samplePlans';
import { type ShownFinding, shownFindings, type ShownUnit, shownUnits } from './shownCheck';

const DAY = '2025-12-30';

const UNITS: readonly ShownUnit[] = [
  [6, 'upper', 'done-on-time', '2025-10-30', 0],
  [7, 'grassroots', 'done-on-time', DAY, 0],
  [8, 'grassroots', 'done-on-time', DAY, 0],
  [9, 'grassroots', 'done-on-time', DAY, 0],
  [10, 'grassroots', 'done-on-time', DAY, 0],
  [11, 'grassroots', 'done-late', DAY, 0],
  [12, 'grassroots', 'overdue', DAY, 6],
  [13, 'grassroots', 'done-on-time', DAY, 0],
  [14, 'grassroots', 'overdue', DAY, 6],
  [15, 'grassroots', 'exempt', DAY, 0],
  // All of December, with the last on-time day inside.
  [16, 'grassroots', 'missing-data', DAY, 0],
  [17, 'grassroots', 'done-on-time', DAY, 0],
  [18, 'grassroots', 'done-on-time', DAY, 0],
  [19, 'grassroots', 'done-on-time', DAY, 0],
];

const FINDINGS: readonly ShownFinding[] = [
  // Four days before the commune's congress ended, eight before the season.
  ['level-order', 'error', 'K9', 'III.1'],
  ['start-window', 'warning', 'K9', 'III.2'],
  ['duration-limit', 'error', 'L10', 'III.2'],
  ['held-by-deadline', 'error', 'K11', 'III.2'],
  ['on-the-mark', 'info', 'K11', 'III.2'],
  ['result-reported', 'info', 'W11', 'V.3'],
  ['held-by-deadline', 'error', 'K12', 'III.2'],
  ['held-by-deadline', 'error', 'K14', 'III.2'],
  ['date-imprecise', 'warning', 'K16', 'data'],
  ['result-reported', 'info', 'W16', 'V.3'],
  ['propaganda', 'warning', 'V17', 'IV'],
  ['contents-complete', 'error', 'Q18', 'II'],
];

describe('the tracker of Hợp Tiến as of 5 January 2026', () => {
  const result = checkOf('plans/hop-tien-2025');

  test('every unit has the milestone, status and day of the plan', () => {
    expect(shownUnits(result)).toEqual(UNITS);
  });

  test('every finding cites the clause of the plan', () => {
    expect(shownFindings(result)).toEqual(FINDINGS);
  });

  test('the congress of the commune is known by its level, and counted apart', () => {
    expect(result.totals).toEqual({
      units: 14,
      required: 13,
      held: 11,
      byStatus: {
        exempt: 1,
        'missing-data': 1,
        'done-on-time': 9,
        'done-late': 1,
        overdue: 2,
        'due-soon': 0,
        'not-due': 0,
      },
      grassroots: { units: 13, required: 12, held: 10 },
    });
  });

  test('rules about elected committees and pilots are not run', () => {
    expect(new Set(result.rulesNotRun.map(({ code }) => code))).toEqual(
      new Set([
        'pilot-designated',
        'pilot-first',
        'committee-elected',
        'committee-quota',
        'delegates-elected',
        'delegates-quota',
        'emulation-launched',
      ]),
    );
  });
});
