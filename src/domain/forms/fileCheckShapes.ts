/** Shapes of what the file check asks and is answered, plain JSON alone. */
import type { CheckReport } from '../check/checkReport';
import type { DocumentShare } from '../rollUp/documentShare';
import type { HeadedColumn } from './columnShapes';
import type { Language } from '../text/language';
import type { ResultWords } from '../text/locales/resultWords';
import type { PaperKind, PapersResult } from '../summary/paperShapes';
import type { ShownStanding } from '../summary/parts/shownStanding';

/** What the file check asks: `checkTracker(request)` checks a tracker of any size. */
export interface CheckRequest {
  /** Name of the tracker's sheet; by default the first sheet that is a tracker. */
  readonly sheet?: string | undefined;
  /** As-of date `YYYY-MM-DD`, before the plan's. */
  readonly asOf?: string | undefined;
  /** Plan values that go before those of the sheet. */
  readonly plan?: Readonly<Record<string, unknown>> | undefined;
  /** The same where no plan sheet of the document says any of them. */
  readonly sharedPlan?: Readonly<Record<string, unknown>> | undefined;
  readonly language?: Language | undefined;
  /** In which language to give what a roll-up of many documents needs of this one, if at all. */
  readonly share?: Language | undefined;
  /** Whether to write statuses, highlight and every summary sheet. */
  readonly write?: boolean | undefined;
  /** The kinds of papers to make. */
  readonly papers?: readonly PaperKind[] | undefined;
}

export interface CheckOutcome {
  readonly report: CheckReport;
  /** The words that faces show the codes with. */
  readonly words: ResultWords;
  readonly standing: ShownStanding;
  /** What the user should know of the writing: what was left alone or has another name. */
  readonly notices: readonly string[];
  /** Names of further trackers, where no sheet was named: they are not checked. */
  readonly otherTrackers: readonly string[];
  /** Name of the document's own plan sheet; null where it has none that says anything of the plan. */
  readonly planSheet: string | null;
  /** The columns whose headers are not recognised. */
  readonly unknownColumns: readonly HeadedColumn[];
  /** Null where it was not asked for. */
  readonly share: DocumentShare | null;
  /** The papers that were asked for. */
  readonly papers: Readonly<Partial<Record<PaperKind, PapersResult>>>;
}
