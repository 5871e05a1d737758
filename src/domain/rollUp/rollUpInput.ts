/** What the sheets of a roll-up are made of: the shares of many trackers, and what was not checked. */
import type { CalendarDate } from '../calendar';
import type { Language } from '../text/language';
import type { DocumentShare } from './documentShare';
import type { PlanOrigin } from './planOrigin';

/** A tracker that was checked. */
export interface CheckedDocument extends DocumentShare {
  /** What people know it by: its file, and its sheet where the file has several trackers. */
  readonly document: string;
  /** Id of its plan; null where its name is invalid. */
  readonly plan: string | null;
  readonly planOrigin: PlanOrigin;
  /** Null where the plan's as-of date is invalid. */
  readonly asOf: CalendarDate | null;
}

/** A file that was not checked, and why in a line. */
export interface UnreadDocument {
  readonly document: string;
  readonly reason: string;
}

export interface RollUpInput {
  /** In the order in which they are listed; at least one. */
  readonly documents: readonly CheckedDocument[];
  readonly unread: readonly UnreadDocument[];
  /** When the roll-up is made, as people read it: `20/05/2023 08:00`. */
  readonly builtAt: string;
  readonly language: Language;
}

/** Of all findings of a document, how many are of a severity. */
export function findingsOf(
  { findings }: Pick<CheckedDocument, 'findings'>,
  severity: CheckedDocument['findings'][number]['severity'],
): number {
  return findings.reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
}
