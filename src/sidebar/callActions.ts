/** What the page asks of the server. One call at a time: while it is under way others are ignored. */
import type {
  ColumnMappingRequest,
  Settings,
  SetUpKind,
  ShowCellRequest,
  ShowCellResult,
  ShowSheetRequest,
  SidebarCheckRequest,
  SidebarStart,
} from '../addon/addonApi';
import { readAsOf } from './readAsOf';
import { checkMessage, quotedNames, setUpMessage } from './doneMessages';
import { copyText } from './clipboard';
import { failureOf } from './failure';
import type { Looks } from './following/looks';
import { chosenSheets, chosenTrackers, validChoice } from './following/trackerChoice';
import type { Watch } from './following/watch';
import { fittingFilter } from './results/findingFilter';
import { shownCheck } from './results/shownCheck';
import type { Call } from './callServer';
import type { State, Store } from './state';
import { type Words, WORDS } from './words';
import { WAY } from './words/wayWords';

/** What leaves the document as the page shows it, or shows how it is now. */
const KNOWN: readonly State['busy'][] = ['show', 'papers', 'guide', 'check', 'highlight'];

export class CallActions {
  /** @param focus moves the keyboard focus to an element */
  constructor(
    private readonly store: Store,
    private readonly call: Call,
    private readonly focus: (id: string) => void,
    private readonly looks: Looks,
    private readonly watch: Watch,
  ) {}

  /** Asks how the document stands. */
  readonly start = (): Promise<void> =>
    this.run('start', async () => this.started(await this.call('sidebarStart')));

  /** Looks for trackers again, for somebody who has just made or copied one. */
  readonly lookAgain = (): Promise<void> =>
    this.run('start', async () => {
      const start = await this.call('sidebarStart');
      const { done, firstRun } = WORDS[start.language];
      const isFound = start.trackers.length + start.candidates.length > 0;
      this.say(isFound ? done.found : firstRun.intro);
      this.started(start);
      if (isFound) this.focus('check-title');
    });

  /** Checks the chosen trackers; an as-of date that was typed but not saved is saved first. */
  readonly check = (highlight: boolean): Promise<void> => {
    const { start, choice } = this.store.get();
    const sheets = start === null ? [] : chosenSheets(start, choice);
    return this.checkSheets({ sheets, highlight });
  };

  /** Checks again what is shown. */
  readonly checkAgain = (): Promise<void> => {
    const { check } = this.store.get();
    return check ? this.checkSheets(check.request) : this.check(false);
  };

  /** Builds every summary sheet of the chosen trackers. */
  readonly summaries = (): Promise<void> =>
    this.run('summaries', async () => {
      const { start, choice } = this.store.get();
      const chosen = chosenTrackers(start!, choice);
      const { sheets, notices, kept } = await this.call('buildSummaries', chosen);
      this.store.set({ notices, made: sheets, hasReport: true, kept });
      this.say(this.words.done.summaries(sheets.length));
    });

  /** Opens the dialog in which the papers are previewed, given and printed. */
  readonly openPapers = (): Promise<void> =>
    this.run('papers', async () => {
      await this.call('openPapers');
      this.say(this.words.done.papers);
    });

  /** Opens the dialog with the guide for staff. */
  readonly openGuide = (): Promise<void> =>
    this.run('guide', async () => {
      await this.call('openGuide');
      this.say(this.words.done.guide);
    });

  /** Has the report say what the add-on would, in place of what people have changed in it. */
  readonly retakeReport = (): Promise<void> =>
    this.run('summaries', async () => {
      const { start, choice } = this.store.get();
      const { notices, kept } = await this.call('retakeReport', chosenTrackers(start!, choice));
      this.store.set({ notices, kept });
      this.say(WAY[this.store.get().language].retaken);
      this.focus('title');
    });

  /** Puts a text onto the clipboard. @param node where it stands, to be marked where that fails */
  readonly copy = async (text: string, node: Node): Promise<void> => {
    const { done } = this.words;
    this.say((await copyText(text, node)) ? done.copied : done.notCopied);
  };

  readonly removeHighlight = (): Promise<void> =>
    this.run('removeHighlight', async () => {
      const { start, choice } = this.store.get();
      const sheets = chosenTrackers(start!, choice);
      const { notices } = await this.call('removeHighlights', sheets);
      this.say(notices.join(' '));
    });

  /** Remembers which column is which, then checks. */
  readonly mapColumns = (
    request: ColumnMappingRequest,
    again: SidebarCheckRequest,
  ): Promise<void> =>
    this.run('mapColumns', async () => {
      await this.call('mapColumns', request);
      this.say(this.words.done.columnsMapped);
      this.started(await this.call('sidebarStart'));
      await this.doCheck(again);
    });

  readonly show = (request: ShowCellRequest): Promise<void> =>
    this.run('show', async () => {
      this.sayShown(await this.call('showCell', request));
    });

  /** Goes to a sheet, or to a cell that is no unit's. */
  readonly showSheet = (request: ShowSheetRequest): Promise<void> =>
    this.run('show', async () => {
      await this.call('showSheet', request);
      const { done } = this.words;
      const { sheet, cell } = request;
      this.say(cell === null ? done.shownSheet(sheet) : done.shown(`${sheet}!${cell}`));
    });

  private sayShown({ cell, hasMoved }: ShowCellResult): void {
    const { done } = this.words;
    if (cell === null) this.say(done.gone, true);
    else if (hasMoved) this.say(done.shownMoved(cell), true);
    else this.say(done.shown(cell));
  }

  /** @param text DD/MM/YYYY, or '' for today */
  readonly saveAsOf = (text: string): Promise<void> => this.saveSettings({ asOf: text });

  /** Writes the settings that are named, and no other. */
  readonly saveSettings = (settings: Partial<Settings>): Promise<void> =>
    this.run('save', async () => {
      await this.doSave(settings);
      this.say(this.words.done.saved, this.store.get().check !== null);
    });

  readonly setUp = (kinds: readonly SetUpKind[]): Promise<void> =>
    this.run('setUp', async () => {
      const result = await this.call('setUp', kinds);
      const start = await this.call('sidebarStart');
      const made = start.trackers.find((name) => result.made.includes(name));
      if (made !== undefined) this.store.set({ choice: { kind: 'sheet', name: made } });
      this.store.set({ made: result.made, hasReport: false });
      this.started(start);
      this.say(setUpMessage(result, this.words));
      this.focus('check-title');
    });

  /** Makes the list of the offices below, or their sheets; what has come of it stands in the notices. */
  readonly bringInOffices = (): Promise<void> =>
    this.run('offices', async () => {
      const { made, notices } = await this.call('bringInOffices');
      this.store.set({ made, notices, hasReport: false });
      this.say(made.length > 0 ? this.words.done.made(quotedNames(made)) : this.words.done.offices);
      this.focus('title');
    });

  readonly setDailyRefresh = (on: boolean): Promise<void> =>
    this.run('save', async () => {
      this.started(await this.call('setDailyRefresh', on));
      this.say(this.words.done.saved);
    });

  /** Takes away what the add-on has made. */
  readonly removeEverything = (): Promise<void> =>
    this.run('remove', async () => {
      const { notices } = await this.call('removeEverything');
      this.started(await this.call('sidebarStart'));
      this.store.set({
        notices,
        made: [],
        kept: null,
        check: null,
        isOutdated: false,
        confirmsRemoval: false,
      });
      this.say(this.words.done.removed);
      this.focus('title');
    });

  private get words(): Words {
    return WORDS[this.store.get().language];
  }

  private checkSheets(request: SidebarCheckRequest): Promise<void> {
    const { typedAsOf, start } = this.store.get();
    const asOf = typedAsOf === null ? null : readAsOf(typedAsOf);
    if (asOf && !('text' in asOf)) {
      this.focus('as-of');
      return Promise.resolve();
    }
    return this.run(request.highlight ? 'highlight' : 'check', async () => {
      if (asOf && start?.settings) await this.doSave({ asOf: asOf.text });
      await this.doCheck(request);
    });
  }

  private async doCheck(request: SidebarCheckRequest): Promise<void> {
    this.store.set({ busy: request.highlight ? 'highlight' : 'check' });
    const answer = await this.call('sidebarCheck', request);
    const check = shownCheck(request, answer);
    this.store.set({
      check,
      notices: answer.notices,
      isOutdated: false,
      filter: fittingFilter(this.store.get().filter, check.units),
    });
    this.looks.keep(answer.stamp);
    this.say(checkMessage(check, this.words, this.store.get().language));
    if (check.asked) this.focus('question-title');
  }

  private async doSave(settings: Partial<Settings>): Promise<void> {
    const before = this.store.get();
    const start = await this.call('saveSettings', settings);
    // Findings are in the language in which they were found.
    const isReadable = start.language === before.language;
    this.store.set({
      typedAsOf: null,
      ...(before.check && { isOutdated: true, check: isReadable ? before.check : null }),
    });
    this.started(start);
  }

  private started(start: SidebarStart): void {
    const { choice } = this.store.get();
    this.store.set({ start, language: start.language, choice: validChoice(start, choice) });
  }

  /** Says what was done. */
  say(text: string, offersCheck = false): void {
    this.store.set({ message: { text, offersCheck } });
  }

  /**
   * One call of the user's. After each that may have changed the document the page looks again by
   * itself, so that no call has to bring what is shown up to date.
   */
  async run(busy: NonNullable<State['busy']>, work: () => Promise<void>): Promise<void> {
    if (this.store.get().busy !== null) return;
    this.looks.overtake();
    this.store.set({ busy, failure: null, message: null });
    let hasFailed = false;
    try {
      await work();
    } catch (error) {
      hasFailed = true;
      const retry = () => void this.run(busy, work);
      this.store.set({ failure: { ...failureOf(error), retry }, message: null });
    }
    this.store.set({ busy: null });
    if (hasFailed || !KNOWN.includes(busy)) {
      this.looks.expect();
      this.watch.now();
    }
    if (hasFailed) this.focus('failure-title');
  }
}
