/** What the summaries are made of: one check of one or several trackers, tasks, and earlier runs. */
import type { CalendarDate } from '../calendar';
import type { CheckResult } from '../check/checkResult';
import type { Language } from '../text/language';
import type { PlanReading } from '../plan/reading/readPlan';
import type { SheetGrid } from '../sheet/grid';

/** What is known of the report in the document. */
export interface EarlierReport {
  /** Null where there is none. */
  readonly sheet: SheetGrid | null;
  /** What the last run has written into it; null where no run has said so. */
  readonly record: SheetGrid | null;
  /** Whether it is written without what people have changed in it. */
  readonly isRetaken: boolean;
}

export interface SummaryInput {
  /** All trackers that were checked together, in their order; at least one. */
  readonly tables: readonly CheckResult[];
  readonly plan: PlanReading;
  /** Undefined where the plan's as-of date is invalid. */
  readonly asOf: CalendarDate | undefined;
  /** The sheet `Nhiệm vụ` as it stands; null where there is none. */
  readonly tasks: SheetGrid | null;
  /** The sheet `Lịch sử` as the add-on left it; null before the first run. */
  readonly history: SheetGrid | null;
  /** The findings sheet as the last run left it; null before the first run. */
  readonly earlierFindings: SheetGrid | null;
  /** The sheet `Báo cáo` as it stands; null where it is not looked at. */
  readonly earlierReport: EarlierReport | null;
  /** Whether findings have a state since the last run; after a quick check they have none. */
  readonly comparesRuns: boolean;
  /** When this run is, as people read it: `20/05/2023 08:00`. */
  readonly builtAt: string;
  /** The day of this run, whatever the as-of date. */
  readonly today: CalendarDate;
  readonly language: Language;
}
