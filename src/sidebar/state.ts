/** Everything that the page shows, in one place. */
import type {
  CheckedSheet,
  HeldCurve,
  KeptCells,
  ShownStanding,
  SidebarCheckRequest,
  SidebarStart,
} from '../addon/addonApi';
import type { RuleNames } from '../domain/check/ruleNames';
import type { RuleCode } from '../domain/check/rules';
import type { Language } from '../domain/text/language';
import { type DateState, NO_DATES } from './dates/dateState';
import type { CheckedUnit } from './results/checkedUnits';
import type { UnitFormState } from './forms/unitFormState';
import type { FindingFilter } from './results/findingFilter';
import type { ShownFailure } from './views/failurePanel';
import type { Words } from './words';

/** Which trackers are checked: one, or every one that there is. */
export type TrackerChoice =
  { readonly kind: 'all' } | { readonly kind: 'sheet'; readonly name: string };

/** A check as it is shown. */
export interface ShownCheck {
  readonly request: SidebarCheckRequest;
  /** Those that could be checked. */
  readonly sheets: readonly CheckedSheet[];
  /** The first of those with columns to ask about. */
  readonly asked: CheckedSheet | null;
  readonly ruleNames: RuleNames;
  readonly units: readonly CheckedUnit[];
  /** The figures that are shown: those of the grassroots congresses, and the upper one's line. */
  readonly standing: ShownStanding;
  readonly curve: HeldCurve | null;
  /** Null where the plan does not say. */
  readonly dueSoonDays: number | null;
}

export interface State {
  readonly language: Language;
  /** Null until the server has answered for the first time. */
  readonly start: SidebarStart | null;
  /** What is under way: the page makes one call at a time. */
  readonly busy: keyof Words['busy'] | null;
  readonly failure: ShownFailure | null;
  /** What was done last. */
  readonly message: { readonly text: string; readonly offersCheck: boolean } | null;
  /** What the server wants the user to know of the writing. */
  readonly notices: readonly string[];
  /** The sheets that were made last, to go to. */
  readonly made: readonly string[];
  /** Whether the report is among them. */
  readonly hasReport: boolean;
  /** What the report that was built last keeps of people's. */
  readonly kept: KeptCells | null;
  /** Null where there is nothing to check. */
  readonly choice: TrackerChoice | null;
  /** What was typed as as-of date and is not saved; null where nothing was. */
  readonly typedAsOf: string | null;
  readonly check: ShownCheck | null;
  /** Whether statuses or findings in the sheets are of other data than what is shown. */
  readonly isOutdated: boolean;
  readonly filter: FindingFilter;
  readonly grouping: 'unit' | 'rule';
  /** How many units the list shows. */
  readonly shownUnits: number;
  /** How many findings are shown of each rule that is opened. */
  readonly openRules: ReadonlyMap<RuleCode, number>;
  readonly confirmsRemoval: boolean;
  readonly dates: DateState;
  /** The form for one unit. */
  readonly unitForm: UnitFormState;
}

/** How much of a list is shown at once, and added by 'more'. */
export const PAGE = 50;

export const NO_FILTER: FindingFilter = { status: null, severity: null, query: '' };

export const FIRST_STATE: State = {
  language: 'vi',
  start: null,
  busy: null,
  failure: null,
  message: null,
  notices: [],
  made: [],
  hasReport: false,
  kept: null,
  choice: null,
  typedAsOf: null,
  check: null,
  isOutdated: false,
  filter: NO_FILTER,
  grouping: 'unit',
  shownUnits: PAGE,
  openRules: new Map(),
  confirmsRemoval: false,
  dates: NO_DATES,
  unitForm: null,
};

/** Holds the state and tells of changes. */
export class Store {
  private state = FIRST_STATE;

  constructor(private readonly changed: (state: State) => void) {}

  get(): State {
    return this.state;
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.changed(this.state);
  }
}
