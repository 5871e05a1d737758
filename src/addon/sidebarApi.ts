/**
 * What the sidebar and the server say to each other: the shapes that cross google.script.run, so
 * plain JSON alone. Every call is a global function of the same name.
 */
import type { CheckReport, FindingReport, UnitReport } from '../domain/check/checkReport';
import type { Language } from '../domain/text/language';
import type { SheetTemplate } from '../domain/sheet/sheetTemplate';
import type { ColumnKey } from '../domain/tracker/columns';

/** What the sidebar can change on the plan sheet; each text as it stands in, or goes into, its cell. */
export interface Settings {
  readonly language: Language;
  /** Day DD/MM/YYYY; '' for today. */
  readonly asOf: string;
  readonly beforeReading: 'exclusive' | 'inclusive';
  readonly dueSoonDays: number;
  readonly pilotFirst: 'warning' | 'error' | 'off';
}

/** `openSidebar()` shows the page; `sidebarStart()` is its first call. */
export interface SidebarStart {
  readonly language: Language;
  /** Null where the plan sheet is missing; then settings cannot be kept and set-up is offered. */
  readonly settings: Settings | null;
  /** Settings whose value on the plan sheet is invalid: shown with their default, and said so. */
  readonly invalidSettings: readonly (keyof Settings)[];
  /** Whether the as-of date is refreshed every day without anybody opening the document. */
  readonly dailyRefresh: boolean;
  /** Sheets that can be checked, in their order; the active one first where it is one of them. */
  readonly trackers: readonly string[];
  /** Sheets that would be trackers if somebody said which column is which. */
  readonly candidates: readonly string[];
  /** The sheets of set-up that the document has already. */
  readonly present: readonly SetUpKind[];
}

export type SetUpKind = SheetTemplate['kind'];

/** `sidebarCheck(request)`: checks sheets, writes status and findings, and where asked colours. */
export interface SidebarCheckRequest {
  readonly sheets: readonly string[];
  readonly highlight: boolean;
}

export interface SidebarCheck {
  readonly sheets: readonly CheckedSheet[];
  /** What the user should know of the writing. */
  readonly notices: readonly string[];
}

export interface CheckedSheet {
  readonly report: Omit<CheckReport, 'units' | 'findings'>;
  readonly units: readonly UnitReport[];
  readonly findings: readonly SidebarFinding[];
  /** A sentence to send, for each unit that is to be reminded. */
  readonly reminders: readonly { readonly row: number; readonly text: string }[];
  /** Percent of the required units that have held their congress; '' where none is required. */
  readonly heldRate: number | '';
  /** What to ask where required columns are not recognised; null where all are. */
  readonly question: ColumnQuestion | null;
}

/** `buildSummaries(sheets)`: every summary sheet of the trackers, checked together. */
export interface SummariesResult {
  /** Names of the sheets. */
  readonly sheets: readonly string[];
  readonly notices: readonly string[];
}

export interface SidebarFinding extends FindingReport {
  /** Which column it is, wherever it stands; null where `column` is. */
  readonly key: ColumnKey | null;
}

export interface ColumnQuestion {
  readonly missing: readonly { readonly key: ColumnKey; readonly label: string }[];
  /** The columns to choose from: letters, and what stands at their head. */
  readonly columns: readonly { readonly letters: string; readonly heading: string }[];
}

/** `pinColumns(request)`: remembers the answers on the columns themselves. */
export interface PinColumnsRequest {
  readonly sheet: string;
  readonly columns: readonly { readonly key: ColumnKey; readonly letters: string }[];
}

/** `showCell(request)`: goes to a finding's cell, also when rows or columns have moved since. */
export interface ShowCellRequest {
  readonly sheet: string;
  readonly row: number;
  readonly key: ColumnKey;
  /** The unit's name as in the finding. */
  readonly unit: string;
}

export interface ShowCellResult {
  /** Where it went, such as `H12`; null where the unit is no longer there. */
  readonly cell: string | null;
  readonly hasMoved: boolean;
}

/** `setUp(kinds)`: makes the sheets that are not there; never touches one that is. */
export interface SetUpResult {
  readonly made: readonly string[];
  /** Sheets that were there and are used as they are. */
  readonly kept: readonly string[];
  /** What was added to sheets of an earlier version. */
  readonly added: readonly string[];
}

/** `removeHighlights(sheets)` and `removeEverything()`: what was taken away, in words. */
export interface RemovalResult {
  readonly notices: readonly string[];
}

/** The functions that the page may call, each a global function of the same name. */
export interface ServerCalls {
  sidebarStart(): SidebarStart;
  sidebarCheck(request: SidebarCheckRequest): SidebarCheck;
  buildSummaries(sheets: readonly string[]): SummariesResult;
  removeHighlights(sheets: readonly string[]): RemovalResult;
  pinColumns(request: PinColumnsRequest): null;
  showCell(request: ShowCellRequest): ShowCellResult;
  /** Writes the settings that are named. */
  saveSettings(settings: Partial<Settings>): SidebarStart;
  setUp(kinds: readonly SetUpKind[]): SetUpResult;
  setDailyRefresh(on: boolean): SidebarStart;
  removeEverything(): RemovalResult;
}
