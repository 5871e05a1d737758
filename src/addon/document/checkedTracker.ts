/** A tracker of the document with what its check has found. */
import type { CheckReport } from '../../domain/check/checkReport';
import type { CheckResult } from '../../domain/check/engine';
import type { TrackerSheet } from './trackerSheet';

/** The sheet, what was read of it, and its check, as data and in words. */
export interface CheckedTracker extends TrackerSheet {
  readonly result: CheckResult;
  readonly report: CheckReport;
}
