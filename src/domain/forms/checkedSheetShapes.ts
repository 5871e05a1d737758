/** What the side panel gets of each sheet that is checked. */
import type { FindingReport, TableReport, UnitReport } from '../check/checkReport';
import type { ColumnKey } from '../tracker/columns';
import type { ColumnQuestion, UnknownColumns } from './columnShapes';

export interface CheckedSheet {
  readonly report: TableReport;
  readonly units: readonly SidebarUnit[];
  readonly findings: readonly SidebarFinding[];
  /** A sentence to send, for each unit that is to be reminded. */
  readonly reminders: readonly { readonly row: number; readonly text: string }[];
  /** What to ask where required columns are not recognised; null where all are. */
  readonly question: ColumnQuestion | null;
  /** The headers that are not recognised; null where all are. */
  readonly unknown: UnknownColumns | null;
}

export interface SidebarUnit extends UnitReport {
  /** As written; '' where the tracker gives none. */
  readonly code: string;
}

export interface SidebarFinding extends FindingReport {
  /** Which column it is, wherever it stands; null where `column` is. */
  readonly key: ColumnKey | null;
  /**
   * The cell that a finding about the plan or the head of the table is about, such as `Kế hoạch!C5`;
   * null where there is none, and where it is a unit's.
   */
  readonly address: string | null;
}
