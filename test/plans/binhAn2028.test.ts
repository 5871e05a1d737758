/** A district with two pilots, the day itself on time, enterprises later: worked out by hand. */
import { describe, expect, test } from '@jest/globals';
import { checkOf } from './samplePlans';
import { type ShownFinding, shownFindings, type ShownUnit, shownUnits } from './shownCheck';

const PILOT_DAY = '2028-02-28';
const GENERAL_DAY = '2028-04-30';
// Before 30 June, the day itself being late: the exception reads 'before' in its own way.
const ENTERPRISE_DAY = '2028-06-29';

const UNITS: readonly ShownUnit[] = [
  [7, 'pilot', 'done-on-time', PILOT_DAY, 0],
  [8, 'grassroots', 'done-on-time', GENERAL_DAY, 0],
  [9, 'grassroots', 'done-on-time', GENERAL_DAY, 0],
  [10, 'grassroots', 'done-late', GENERAL_DAY, 0],
  [11, 'grassroots', 'done-on-time', GENERAL_DAY, 0],
  // 31 days to the end of May, and 20.
  [12, 'grassroots', 'overdue', GENERAL_DAY, 51],
  // An enterprise, but a pilot: the exception is for 'cơ sở'.
  [14, 'pilot', 'done-late', PILOT_DAY, 0],
  [15, 'grassroots', 'done-on-time', ENTERPRISE_DAY, 0],
  [16, 'grassroots', 'due-soon', ENTERPRISE_DAY, 0],
  [17, 'grassroots', 'due-soon', ENTERPRISE_DAY, 0],
  [19, 'grassroots', 'done-on-time', GENERAL_DAY, 0],
  [20, 'grassroots', 'done-on-time', GENERAL_DAY, 0],
  [21, 'grassroots', 'done-on-time', GENERAL_DAY, 0],
  [22, 'grassroots', 'done-on-time', GENERAL_DAY, 0],
  [23, 'grassroots', 'exempt', GENERAL_DAY, 0],
  [26, 'upper', 'not-due', '2028-08-31', 0],
];

const FINDINGS: readonly ShownFinding[] = [
  ['on-the-mark', 'info', 'I9', '3.1'],
  ['held-by-deadline', 'error', 'I10', '3.1'],
  ['contents-complete', 'error', 'R10', '2.1'],
  // An error in this plan, and so is a report that was not sent a warning.
  ['pilot-first', 'error', 'I11', '3.2'],
  ['result-reported', 'warning', 'Y11', '7'],
  ['planned-after-deadline', 'warning', 'H12', '3.1'],
  ['held-by-deadline', 'error', 'I12', '3.1'],
  ['held-by-deadline', 'error', 'I14', '3.2'],
  // 180 members: at most 150 delegates.
  ['delegates-quota', 'warning', 'L15', '5'],
  // By the clause of the exception.
  ['planned-after-deadline', 'warning', 'H17', '3.4'],
  ['not-ready', 'warning', 'S17', '2.2'],
  ['duration-limit', 'error', 'I19', '3.3'],
  // 118 members: at least 5 on the committee, 2 delegates.
  ['committee-quota', 'warning', 'U21', '5'],
  ['delegates-elected', 'error', 'W21', '2.3'],
];

describe('the tracker of Bình An as of 20 June 2028', () => {
  const result = checkOf('plans/binh-an-2028');

  test('every unit has the milestone, status and day of the plan', () => {
    expect(shownUnits(result)).toEqual(UNITS);
  });

  test('every finding cites the clause of the plan', () => {
    expect(shownFindings(result)).toEqual(FINDINGS);
  });

  test('the upper congress is known by its name, and counted apart', () => {
    expect(result.totals).toEqual({
      units: 16,
      required: 15,
      held: 11,
      byStatus: {
        exempt: 1,
        'missing-data': 0,
        'done-on-time': 9,
        'done-late': 2,
        overdue: 1,
        'due-soon': 2,
        'not-due': 1,
      },
      grassroots: { units: 15, required: 14, held: 11 },
    });
  });

  test('headings, sum and signature are no units, and two rules lack their columns', () => {
    const rows = result.tracker.skipped.map(({ row, reason }) => [row, reason]);
    expect(rows).toEqual([
      [6, 'section'],
      [13, 'section'],
      [18, 'section'],
      [24, 'total'],
      [25, 'section'],
      [27, 'blank'],
      [28, 'signature'],
      [29, 'signature'],
      [30, 'signature'],
    ]);
    expect(result.rulesNotRun.map(({ code }) => code)).toEqual(['pilot-designated', 'propaganda']);
  });
});
