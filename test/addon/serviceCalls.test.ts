import { describe, expect, test } from '@jest/globals';
import { bigTracker, planSheet } from '../../bench/trackers';
import type { Host } from '../../src/host';
import { countedCalls, openHost } from './openHost';

/** What a check and highlight costs where statuses have changed. */
function hostAfterSecondRun(units: number, isDated = false): Host {
  const workbook = bigTracker(units);
  const dated = workbook.styles.push({ numberFormat: 'dd/mm/yyyy' }) - 1;
  for (const row of isDated ? workbook.sheets[0]!.rows.slice(1) : []) {
    row!.values[8] = 45_066;
    row!.styles[8] = dated;
  }
  workbook.sheets.push(planSheet());
  let now = Date.parse('2023-05-20T05:00:00Z');
  const host = openHost(workbook, { clock: () => now });
  // The first run makes the status column, and a findings sheet with room for its rows.
  for (const held of ['2/6/2023', '13/4/2023']) {
    for (const row of workbook.sheets[0]!.rows.slice(1)) row!.values[9] = held;
    now += 60_000;
    host.calls.reset();
    host.run('highlightFromMenu');
  }
  return host;
}

describe('a check with status, highlight and findings', () => {
  test('takes at most 15 counted calls, as many for 77 rows as for 2,000', () => {
    const [few, many] = [hostAfterSecondRun(77), hostAfterSecondRun(2_000)];
    expect(few.calls.byKind.write).toBe(2);
    expect(countedCalls(few)).toBeLessThanOrEqual(15);
    expect(many.calls.byKind).toEqual(few.calls.byKind);
  });

  test('takes one more where cells are dates, whose formats may show a month alone', () => {
    const [texts, dates] = [hostAfterSecondRun(77), hostAfterSecondRun(77, true)];
    expect(dates.calls.of('Range.getNumberFormats')).toBe(1);
    expect(countedCalls(dates)).toBe(countedCalls(texts) + 1);
  });
});

describe('all summaries', () => {
  /** Counted calls of the run that makes the sheets, of the second and of a later one. */
  function callsOf(units: number): number[] {
    const workbook = bigTracker(units);
    workbook.sheets.push(planSheet());
    const host = openHost(workbook);
    return [1, 2, 3].map(() => {
      host.calls.reset();
      host.run('summariesFromMenu');
      return countedCalls(host);
    });
  }

  test('take at most 49 counted calls where the sheets are laid out as before, at any size', () => {
    const [few, many] = [callsOf(77), callsOf(2_000)];
    expect(Math.max(...few.slice(1))).toBeLessThanOrEqual(49);
    expect(many.slice(1)).toEqual(few.slice(1));
    // Where the sheets are made: a call for each property and value of a style at most, whatever the rows.
    expect(few[0]).toBeLessThanOrEqual(390);
    expect(many[0]).toBeLessThanOrEqual(390);
  });
});
