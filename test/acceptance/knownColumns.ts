/** Which columns of a case's file are read as what, to compare with what the case says of them. */
import { readFileSync } from 'node:fs';
import { isTracker } from '../../src/domain/tracker/tracker';
import { readFile } from '../../src/xlsx';
import { gridOfSheet } from '../domain/summary/sampleInput';
import { planOf, trackerOf } from '../domain/trackerTable';
import type { Case } from './expectation';

/** The known columns of its first tracker, from left to right. */
export function knownColumns(path: string, { plan = {} }: Pick<Case, 'plan'>): string[] {
  const { workbook } = readFile(path, readFileSync(path));
  const reading = planOf({ plan });
  const grids = workbook.sheets.map((sheet) => gridOfSheet(workbook, sheet));
  const { columns } = trackerOf(
    grids.find((grid) => isTracker(grid))!,
    reading,
  ).header!;
  return [...columns].sort(([, left], [, right]) => left - right).map(([key]) => key);
}
