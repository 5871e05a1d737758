/** Shapes of what summaries and papers are asked and answered by, plain JSON alone. */
import type { Paper } from '../paper/paper';

/** The report that goes upward; the letters that remind units. */
export type PaperKind = 'report' | 'reminders';

/** `papers(request)`: official papers of trackers, checked together. It writes nothing. */
export interface PapersRequest {
  readonly kind: PaperKind;
  /** The trackers; all of them where absent. */
  readonly sheets?: readonly string[] | undefined;
}

export interface PapersResult {
  /** One for the report, one a unit for reminders; none where nobody is to be reminded. */
  readonly papers: readonly Paper[];
  /** What the user should know of them. */
  readonly notices: readonly string[];
}

/** Cells of the report that say what somebody has written into them, and not what a run would. */
export interface KeptCells {
  /** Name of the report's sheet. */
  readonly sheet: string;
  readonly cells: readonly {
    /** Such as `A4`. */
    readonly cell: string;
    readonly text: string;
  }[];
}

/** `buildSummaries(sheets)`: every summary sheet of the trackers, checked together. */
export interface SummariesResult {
  /** Names of the sheets. */
  readonly sheets: readonly string[];
  readonly notices: readonly string[];
  /** Null where the report has no such cell. */
  readonly kept: KeptCells | null;
}
