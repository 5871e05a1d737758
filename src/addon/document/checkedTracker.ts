/** A tracker of the document with what its check has found. */
import type { CheckResult } from '../../domain/check/checkResult';
import type { TrackerSheet } from './trackerSheet';

/** The sheet, what was read of it, and its check. */
export interface CheckedTracker extends TrackerSheet {
  readonly result: CheckResult;
}
