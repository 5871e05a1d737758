import { describe, expect, test } from '@jest/globals';
import { byBlocSheet } from '../../../src/domain/summary/progress/byBlocSheet';
import { byCommuneSheet } from '../../../src/domain/summary/progress/byCommuneSheet';
import { calendarSheet } from '../../../src/domain/summary/calendar/calendarSheet';
import { delegatesSheet } from '../../../src/domain/summary/delegates/delegatesSheet';
import { findingsReport } from '../../../src/domain/summary/findings/findingsSheet';
import { historySheet } from '../../../src/domain/summary/history/historySheet';
import { outcomesSheet } from '../../../src/domain/summary/outcomes/outcomesSheet';
import type { ResultSheet } from '../../../src/domain/sheet/resultSheet';
import type { SummaryInput } from '../../../src/domain/summary/summaryInput';
import { expectGolden } from './golden';
import { gridOfResult } from './gridOfResult';
import { GOLDEN_DAYS, sampleInput } from './sampleInput';
import { expectWellFormed } from './wellFormed';

type Summary = (input: SummaryInput) => ResultSheet;

const SHEETS: readonly Summary[] = [
  byBlocSheet,
  byCommuneSheet,
  outcomesSheet,
  delegatesSheet,
  calendarSheet,
  historySheet,
  findingsReport,
];

/** The sample as of a day, after runs as of the days before it. */
function inputAfterEarlierRuns(asOf: string): SummaryInput {
  const earlier = GOLDEN_DAYS.filter((day) => day < asOf);
  const last = earlier.at(-1);
  if (last === undefined) return sampleInput(asOf);
  const before = inputAfterEarlierRuns(last);
  return sampleInput(asOf, {
    history: gridOfResult(historySheet(before)),
    earlierFindings: gridOfResult(findingsReport(before)),
  });
}

describe.each(GOLDEN_DAYS)('the sample tracker as of %s', (asOf) => {
  test.each(SHEETS.map((build) => [build.name, build] as const))('%s', (_, build) => {
    const sheet = build(inputAfterEarlierRuns(asOf));
    expectWellFormed(sheet);
    expectGolden(sheet, asOf);
  });

  test.each(SHEETS.map((build) => [build.name, build] as const))('%s in English', (_, build) => {
    const sheet = build(sampleInput(asOf, { language: 'en' }));
    expectWellFormed(sheet);
    const own = [sheet.name, ...sheet.rows.slice(0, 4).flat()].filter(
      (cell) => typeof cell === 'string',
    );
    // Of Vietnamese nothing is left but what the tracker itself is called.
    expect(own.join('\n').replace('Đại hội cơ sở', '')).not.toMatch(/[ăâđêôơư\u1ea0-\u1ef9]/i);
  });
});
