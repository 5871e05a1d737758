/** The colours of statuses, on the sheet and in the panel. */
import type { Status } from '../unit/status';

/** How a status looks. */
export interface HighlightColors {
  readonly status: Status;
  readonly background: string;
  readonly fontColor: string;
}

/**
 * Light backgrounds under dark text: contrast is above 7 to 1, and the status says it in words. The
 * yellow is stronger than those in which offices fill their totals.
 */
export const HIGHLIGHT_COLORS = [
  { status: 'overdue', background: '#f8d0d0', fontColor: '#7a0000' },
  { status: 'due-soon', background: '#ffe38a', fontColor: '#5c4300' },
  { status: 'done-late', background: '#fbdcc4', fontColor: '#6b2c00' },
  { status: 'missing-data', background: '#e0e4ea', fontColor: '#2f3a4a' },
] as const satisfies readonly HighlightColors[];

/** A status that the highlight colours. */
export type HighlightedStatus = (typeof HIGHLIGHT_COLORS)[number]['status'];
