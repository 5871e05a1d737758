/**
 * What the add-on and its faces know of each other: the names of its files and functions, and the
 * shapes that cross, plain JSON alone. The sidebar takes the types, command line and workbench
 * the names too; all of them run the built bundle.
 */
import type { ParameterValue } from '../domain/plan/parameters';
import type { CheckedSheet } from '../domain/forms/checkedSheetShapes';
import type {
  DatesWritten,
  RestoreTextsRequest,
  TextDatesFound,
  TextDatesRequest,
  WriteDatesRequest,
} from '../domain/forms/textDateShapes';
import type {
  SaveUnitRequest,
  SaveUnitResult,
  UnitFormRequest,
  UnitFormResult,
} from '../domain/forms/unitFormShapes';
import type { RuleNames } from '../domain/check/ruleNames';
import type { Language } from '../domain/text/language';
import type { SetUpKind } from '../domain/setup/setUpNames';
import type { CheckOutcome, CheckRequest } from '../domain/forms/fileCheckShapes';
import type { HeldCurve } from '../domain/summary/calendar/heldCurve';
import type { PapersRequest, PapersResult, SummariesResult } from '../domain/summary/paperShapes';
import type { DescribedSummary } from '../domain/summary/defineSummary';
import type { ShownStanding } from '../domain/summary/parts/shownStanding';
import type { ColumnMappingRequest } from '../domain/forms/columnShapes';
import type {
  ShowCellRequest,
  ShowCellResult,
  ShowSheetRequest,
} from '../domain/forms/placeShapes';

/** Files of dist/, and so of the Apps Script project. */
export const SCRIPT_FILE = 'Code.js';
export const MANIFEST_FILE = 'appsscript.json';
export const SIDEBAR_PAGE = 'sidebar';
/** The page that previews, gives and prints papers. */
export const PAPER_PAGE = 'paper';
/** The page with the guide for staff, in both languages. */
export const GUIDE_PAGE = 'guide';
/** The page that holds the part of the script that only what people have done loads. */
export const ACTIONS_PAGE = 'actions';
/** Pages by the name that the script uses; {@link pageFile} is the file. */
export const PAGES = [
  SIDEBAR_PAGE,
  PAPER_PAGE,
  GUIDE_PAGE,
  ACTIONS_PAGE,
  'setup_vi',
  'setup_en',
] as const;
export type PageName = (typeof PAGES)[number];

/** The page that holds the sheets of set-up in a language. */
export function setUpPage(language: Language): PageName {
  return `setup_${language}`;
}

/** The file of a page. */
export function pageFile(page: PageName): string {
  return `${page}.html`;
}

/** The property of a user that has the language of documents without a plan sheet. */
export const USER_LANGUAGE = 'congress.language';

/** Developer metadata on a result sheet, with its kind: never taken for a tracker, and replaced when rebuilt. */
export const RESULT_KEY = 'congress.sheet';
/** Developer metadata on a result sheet: how a saved file prints it. */
export const PAGE_KEY = 'congress.page';

/**
 * How a saved file sets up pages. Margins are in millimetres: of upright papers those of Decree
 * 30/2020, 20 above and below and 30 where they are bound; lists, which lie, get more room. The
 * page number stands in the middle at the bottom.
 */
export const PAGE_SETUP = {
  key: PAGE_KEY,
  margins: {
    portrait: { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 },
    landscape: { left: 10, right: 10, top: 15, bottom: 15, header: 7, footer: 7 },
  },
  footer: '&C&P/&N',
} as const;

/** A sheet of the users' that a saved file sets up for print where it is not. */
export interface PrintedTable {
  readonly sheet: string;
  /** Numbers, from 1, of the rows that stand on top of every page. */
  readonly repeat: { readonly first: number; readonly last: number } | null;
}

/** What the sidebar can change on the plan sheet; each text as it stands in, or goes into, its cell. */
export interface Settings {
  readonly language: Language;
  /** Day DD/MM/YYYY; '' for today. */
  readonly asOf: string;
  readonly beforeReading: ParameterValue<'before_reading'>;
  readonly dueSoonDays: number;
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
  /** Those of the trackers on which no unit stands yet. */
  readonly emptyTrackers: readonly string[];
  /** What the plan sheet is called; null where it is missing. */
  readonly planSheet: string | null;
  /** The body of which the sample plan is that holds there instead; null where it is not missing. */
  readonly samplePlan: string | null;
  /** The sheets of set-up that the document has already. */
  readonly present: readonly SetUpKind[];
}

export type * from '../domain/forms/checkedSheetShapes';
export type * from '../domain/forms/columnShapes';
export type * from '../domain/forms/placeShapes';
export type * from '../domain/forms/textDateShapes';
export type * from '../domain/forms/unitFormShapes';
export type * from '../domain/forms/fileCheckShapes';
export type * from '../domain/summary/paperShapes';
export type { Paper } from '../domain/paper/paper';
export type { HeldCurve, SetUpKind, ShownStanding };

/** `sidebarCheck(request)`: checks sheets, writes status and findings, and where asked colours. */
export interface SidebarCheckRequest {
  readonly sheets: readonly string[];
  readonly highlight: boolean;
}

export interface SidebarCheck {
  readonly sheets: readonly CheckedSheet[];
  /** The figures of the sheets together. */
  readonly standing: ShownStanding;
  /** How they came about, week by week; null where no week of any is known. */
  readonly curve: HeldCurve | null;
  /** From how many days before its deadline a unit is due soon; null where the plan does not say. */
  readonly dueSoonDays: number | null;
  /** What the rules are called, those that found nothing too. */
  readonly ruleNames: RuleNames;
  /** What the user should know of the writing. */
  readonly notices: readonly string[];
  /** The `stamp` of a {@link SidebarLookRequest} that follows. */
  readonly stamp: string;
}

/** `sidebarLook(request)`: whether what the page shows still holds. It writes nothing. */
export interface SidebarLookRequest {
  /** The trackers that are chosen. */
  readonly sheets: readonly string[];
  /** Whether the page shows what was found in them. */
  readonly isShown: boolean;
  /** That of the last answer about them; `''` where there was none. */
  readonly stamp: string;
}

export interface SidebarLook {
  /** A short text, another one once anything has changed that is shown or was written. */
  readonly stamp: string;
  /** Null where nothing has changed since the last answer. */
  readonly start: SidebarStart | null;
  /**
   * What a check finds now. Null where the page shows it already, and where the document has never
   * been checked: then nothing is shown before somebody asks for it.
   */
  readonly check: SidebarCheck | null;
  /** Whether statuses or findings in the sheets are of other data; null where `start` is. */
  readonly isOutdated: boolean | null;
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

/** `bringInOffices()`: sheets to go to, the list or those that have got their formulas, and what to know. */
export interface OfficesResult {
  readonly made: readonly string[];
  readonly notices: readonly string[];
}

/** The functions that the page may call, each a global function of the same name. */
export interface ServerCalls {
  sidebarStart(): SidebarStart;
  sidebarCheck(request: SidebarCheckRequest): SidebarCheck;
  sidebarLook(request: SidebarLookRequest): SidebarLook;
  buildSummaries(sheets: readonly string[]): SummariesResult;
  /** Writes the report anew, without what somebody has changed in it. */
  retakeReport(sheets: readonly string[]): SummariesResult;
  papers(request: PapersRequest): PapersResult;
  /** Shows the dialog of the papers. */
  openPapers(): void;
  openGuide(): void;
  removeHighlights(sheets: readonly string[]): RemovalResult;
  mapColumns(request: ColumnMappingRequest): null;
  showCell(request: ShowCellRequest): ShowCellResult;
  showSheet(request: ShowSheetRequest): null;
  unitForm(request: UnitFormRequest | null): UnitFormResult;
  saveUnit(request: SaveUnitRequest): SaveUnitResult;
  /** Writes the settings that are named. */
  saveSettings(settings: Partial<Settings>): SidebarStart;
  setUp(kinds: readonly SetUpKind[]): SetUpResult;
  bringInOffices(): OfficesResult;
  setDailyRefresh(on: boolean): SidebarStart;
  removeEverything(): RemovalResult;
  textDates(request: TextDatesRequest): TextDatesFound;
  writeDates(request: WriteDatesRequest): DatesWritten;
  restoreTexts(request: RestoreTextsRequest): DatesWritten;
}

/** The items of the menu, in their order. */
export interface MenuItems {
  openSidebar(): void;
  checkFromMenu(): void;
  highlightFromMenu(): void;
  summariesFromMenu(): void;
  openPapers(): void;
  setUpFromMenu(): void;
  officesFromMenu(): void;
  removeHighlightFromMenu(): void;
  openGuide(): void;
}

/** Every global function of the script but the custom functions. */
export interface AddonFunctions extends ServerCalls, MenuItems {
  onOpen(event?: unknown): void;
  onInstall(event?: unknown): void;
  onEdit(event: unknown): void;
  refreshAsOfDaily(event?: unknown): void;
  checkTracker(request: CheckRequest): CheckOutcome;
  printedTables(): readonly PrintedTable[];
  writeRollUp(sheets: readonly DescribedSummary[]): null;
}

export type AddonFunctionName = keyof AddonFunctions;

/** Calls one of the add-on's functions on what runs its script. @throws what the function throws */
export function callAddon<K extends AddonFunctionName>(
  host: { run(name: string, args?: readonly unknown[]): unknown },
  name: K,
  ...args: Parameters<AddonFunctions[K]>
): ReturnType<AddonFunctions[K]> {
  return host.run(name, args) as ReturnType<AddonFunctions[K]>;
}

/** The functions by which a user has the tracker checked: on another day they give another result. */
export const CHECKING_FUNCTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set<AddonFunctionName>([
  'checkFromMenu',
  'highlightFromMenu',
  'summariesFromMenu',
  'sidebarCheck',
]);

/** What shows the page of the papers. */
export const PAPERS_FUNCTION: AddonFunctionName = 'openPapers';

/** What shows the guide. */
export const GUIDE_FUNCTION: AddonFunctionName = 'openGuide';

/** What the sidebar calls by itself: it reads, and nobody waits for it. */
export const LOOKING_FUNCTION: AddonFunctionName = 'sidebarLook';
