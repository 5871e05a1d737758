/** Writes samples/tam-duong.xlsx, the illustrative tracker; the same bytes on every run. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from '../src/xlsx';
import { Workbook } from '../src/document';
import { addPlanSheet } from './sample/samplePlan';
import { addTrackerSheet } from './sample/sampleTracker';
import { AS_OF } from './sample/unitRow';

/** Where the sample is kept. */
export const SAMPLE_FILE = fileURLToPath(new URL('../samples/tam-duong.xlsx', import.meta.url));

/** The sample as a workbook: the tracker of the district's congresses, and its plan. */
export function sampleWorkbook(): Workbook {
  const workbook = new Workbook();
  addTrackerSheet(workbook);
  addPlanSheet(workbook, AS_OF);
  return workbook;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SAMPLE_FILE, writeXlsx(sampleWorkbook()));
}
