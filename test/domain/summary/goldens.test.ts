import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type SummaryKind, SUMMARIES } from '../../../src/domain/summary';
import { findingsSheet } from '../../../src/domain/summary/findings/findingsSheet';
import { historySheet } from '../../../src/domain/summary/history/historySheet';
import type { SummaryInput } from '../../../src/domain/summary/summaryInput';
import { expectGolden, GOLDEN_FOLDER } from './golden';
import { gridOfResult } from './gridOfResult';
import { GOLDEN_DAYS, sampleInput } from './sampleInput';
import { sampleTasks } from './sampleTasks';
import { expectWellFormed } from './wellFormed';

/** The summaries without golden files, and why they have none. */
const WITHOUT_GOLDEN: Partial<Record<SummaryKind, string>> = {
  'earlier-findings': 'the findings sheet under another name',
  'report-record': 'the report, for the next run to read',
};

/** Names of the sample's own, which are the same in every language. */
const SAMPLE_NAMES =
  /LIÊN ĐOÀN LAO ĐỘNG (?:TỈNH LAI CHÂU|HUYỆN TAM ĐƯỜNG)|Đại hội cơ sở|Công đoàn huyện Tam Đường \(Đại hội XI\)|Tam Đường/g;

const SHEETS = SUMMARIES.map((summary) => [summary.kind, summary] as const);

/** The sample as of a day, after runs as of the days before it. */
function inputAfterEarlierRuns(asOf: string): SummaryInput {
  const earlier = GOLDEN_DAYS.filter((day) => day < asOf);
  const last = earlier.at(-1);
  const tasks = sampleTasks('vi');
  if (last === undefined) return sampleInput(asOf, { tasks });
  const before = inputAfterEarlierRuns(last);
  return sampleInput(asOf, {
    tasks,
    history: gridOfResult(historySheet.describe(before)),
    earlierFindings: gridOfResult(findingsSheet.describe(before)),
  });
}

describe.each(GOLDEN_DAYS)('the sample tracker as of %s', (asOf) => {
  test.each(SHEETS.filter(([kind]) => !(kind in WITHOUT_GOLDEN)))('%s', (_, summary) => {
    const sheet = summary.describe(inputAfterEarlierRuns(asOf));
    expectWellFormed(sheet);
    expectGolden(sheet, asOf);
  });

  test.each(SHEETS.filter(([kind]) => kind !== 'report-record'))('%s in English', (_, summary) => {
    const input = sampleInput(asOf, { language: 'en', tasks: sampleTasks('en') });
    const sheet = summary.describe(input);
    expectWellFormed(sheet);
    const columns = sheet.page.printed?.columns;
    const top = sheet.rows.slice(0, 4).flatMap((row) => row.slice(0, columns));
    const own = [sheet.name, ...top].filter((cell) => typeof cell === 'string');
    expect(own.join('\n').replace(SAMPLE_NAMES, '')).not.toMatch(/[ăâđêôơư\u1ea0-\u1ef9]/i);
  });
});

test('every golden file is one of a summary', () => {
  const kinds = readdirSync(GOLDEN_FOLDER).map((file) => file.slice(0, file.indexOf('.')));
  const expected = SUMMARIES.map(({ kind }) => kind).filter((kind) => !(kind in WITHOUT_GOLDEN));
  expect(new Set(kinds)).toEqual(new Set(expected));
});
