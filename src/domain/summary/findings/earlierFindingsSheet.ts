/** The findings of the last summaries, for the next ones to compare with (SPEC 8). */
import { defineSummary } from '../defineSummary';
import { findingsSheet } from './findingsSheet';

/** A hidden copy: the findings sheet itself is written by every check in between. */
export const earlierFindingsSheet = defineSummary({
  kind: 'earlier-findings',
  name: { vi: 'Kết quả lần trước', en: 'Earlier findings' },
  orientation: findingsSheet.orientation,
  written: 'hidden',
  build: findingsSheet.build,
});
