/** What the page does by itself: choosing, filtering, opening, closing. */
import type { RuleCode } from '../domain/check/rules';
import type { Severity } from '../domain/plan/severity';
import type { Status } from '../domain/unit/status';
import type { Watch } from './following/watch';
import { NO_FILTER, PAGE, type State, type Store, type TrackerChoice } from './state';

export class ViewActions {
  /** @param focus moves the keyboard focus to an element */
  constructor(
    private readonly store: Store,
    private readonly focus: (id: string) => void,
    private readonly watch: Watch,
  ) {}

  readonly choose = (choice: TrackerChoice): void => {
    this.store.set({ choice });
    this.watch.now();
  };

  readonly typeAsOf = (typedAsOf: string | null): void => {
    this.store.set({ typedAsOf });
  };

  /** Shows the units of a status alone, or all where these are shown already. */
  readonly toggleStatus = (status: Status): void => {
    const { filter } = this.store.get();
    this.filter({ ...filter, status: filter.status === status ? null : status });
    if (filter.status !== status) bringListIntoSight();
  };

  /** Shows the findings of a severity alone, or all where these are shown already. */
  readonly toggleSeverity = (severity: Severity): void => {
    const { filter } = this.store.get();
    this.filter({ ...filter, severity: filter.severity === severity ? null : severity });
  };

  readonly clearStatus = (): void => {
    this.filter({ ...this.store.get().filter, status: null });
    this.focus('search');
  };

  readonly clearSeverity = (): void => {
    this.filter({ ...this.store.get().filter, severity: null });
    this.focus('search');
  };

  readonly search = (query: string): void => {
    this.filter({ ...this.store.get().filter, query });
  };

  readonly clearFilter = (): void => {
    this.filter(NO_FILTER);
    this.focus('search');
  };

  readonly groupBy = (grouping: State['grouping']): void => {
    this.store.set({ grouping, shownUnits: PAGE });
  };

  readonly showMoreUnits = (): void => {
    const { shownUnits } = this.store.get();
    this.store.set({ shownUnits: shownUnits + PAGE });
    this.focus(`unit-${shownUnits}`);
  };

  readonly toggleRule = (code: RuleCode): void => {
    const openRules = new Map(this.store.get().openRules);
    if (!openRules.delete(code)) openRules.set(code, PAGE);
    this.store.set({ openRules });
  };

  readonly showMoreOfRule = (code: RuleCode): void => {
    const { openRules } = this.store.get();
    const shown = openRules.get(code) ?? 0;
    this.store.set({ openRules: new Map(openRules).set(code, shown + PAGE) });
    this.focus(`${code}-${shown}`);
  };

  readonly askRemoval = (): void => {
    this.store.set({ confirmsRemoval: true });
    this.focus('removal-question');
  };

  readonly cancelRemoval = (): void => {
    this.store.set({ confirmsRemoval: false });
    this.focus('removal-start');
  };

  private filter(filter: State['filter']): void {
    this.store.set({ filter, shownUnits: PAGE });
  }
}

/** Scrolls where the list lies too low for its change to be seen; the focus stays. */
function bringListIntoSight(): void {
  const top = document.getElementById('finding-list')?.getBoundingClientRect().top ?? 0;
  if (top > window.innerHeight / 2) document.getElementById('finding-tools')?.scrollIntoView();
}
