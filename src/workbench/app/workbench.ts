/** The page put together: what each of its controls does, and what the add-on shows in it. */
import { type ILocales, LocaleService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import { callAddon, type Settings } from '../../addon/addonApi';
import { type CalendarDate, formatDay } from '../../domain/calendar';
import type { Language } from '../../domain/text/language';
import { DEFAULT_TIME_ZONE, localeRules, zonedTime } from '../../document';
import { clockFunctions, customFunction } from '../grid/formulas/customFunctions';
import { SUBSTITUTE } from '../grid/formulas/substituteFunction';
import { focusOn, gridHasFocus } from '../grid/gridFocus';
import { localeOf } from '../grid/locales';
import { showNumbersOf } from '../grid/numbers/shownNumbers';
import { type Grid, startGrid } from '../grid/startGrid';
import { AddonMenus } from '../page/addonMenus';
import { ChartStrip } from '../page/charts/chartStrip';
import { Dialogs } from '../page/dialogs';
import { ModalPage } from '../page/modalPage';
import { byId } from '../page/pageElements';
import { showPageWords } from '../page/pageWords';
import { region, walkRegions } from '../page/regions';
import { SidebarPanel } from '../page/sidebarPanel';
import { Toasts } from '../page/toasts';
import type { AddonBundle } from './addonBundle';
import { AddonNews } from './addonNews';
import { AddonRunner } from './addonRunner';
import { chartsOfSheet } from './chartsOfSheet';
import { AsOfControl } from './days/asOfControl';
import { Clock } from './days/clock';
import { DayReplay } from './days/dayReplay';
import { Documents, type Sample } from './documents';
import type { DocumentSession } from './documentSession';
import { takeFiles } from './files';
import { createFrameRealm } from './frameRealm';
import { actAsSheets } from './gridManners';
import type { LanguageChoice } from './languageChoice';
import { LateParts } from './lateParts';

/** The mark of the moment from which the first view is whole: grid, bar, and an answered panel. */
const READY = 'workbench-ready';

export class Workbench {
  private readonly clock = new Clock();
  private readonly toasts = new Toasts(byId('toasts', HTMLElement), () => this.choice.words.close);
  private readonly grid: Grid;
  private readonly sidebar: SidebarPanel;
  private readonly documents: Documents;
  private readonly runner: AddonRunner;
  private readonly news: AddonNews;
  private readonly replay: DayReplay;
  private readonly charts = new ChartStrip();
  private readonly late: LateParts;
  private panelIsAnswered: () => void = () => undefined;
  private readonly panelAnswered = new Promise<void>((resolve) => {
    this.panelIsAnswered = resolve;
  });
  private readonly asOf = new AsOfControl(
    (day) => void this.moveTo(day),
    (text) => this.toasts.show(this.choice.words.asOf.wrong(text)),
  );

  constructor(
    private readonly choice: LanguageChoice,
    texts: ILocales,
    addon: AddonBundle,
    sample: Sample,
  ) {
    const { clock, toasts } = this;
    const realm = createFrameRealm();
    const dialogs = new Dialogs();
    const focusGrid = () => this.focusGrid();
    const showNews = () => this.showNews();
    const changed = () => this.sidebar.documentChanged();
    const call = (...[name, args]: Parameters<AddonRunner['callFunction']>) => {
      try {
        return this.runner.callFunction(name, args);
      } finally {
        realm.clear();
      }
    };
    const locale = () => localeRules(this.locale);
    const dateFormat = () => locale().dateFormat;
    this.grid = startGrid(byId('grid', HTMLElement), choice.language, texts, addon.functions, [
      SUBSTITUTE,
      ...clockFunctions(() => zonedTime(this.zone).serialAt(clock.now()), locale),
      ...addon.functions.map((known) => customFunction(known, { call, dateFormat })),
    ]);
    this.late = new LateParts(this.grid, choice, toasts, addon);
    const machine = { realm, addon, clock, answer: dialogs.answer };
    this.documents = new Documents(this.grid, machine, sample, choice, toasts, {
      opened: (session, name) => this.opened(session, name),
      edited: () => {
        showNews();
        this.runner.documentChanged();
        changed();
      },
    });
    this.runner = new AddonRunner(this.documents, choice, toasts, {
      isReady: (name) => this.late.isReady(name),
      ran: showNews,
      changed,
      spoken: (language) => void this.follow(language),
      told: (settings) => this.followDay(settings),
      focusGrid,
    });
    this.replay = new DayReplay(clock, this.runner, () => realm.clear());
    const walk = walkRegions([
      region('bar', () => byId('open-file', HTMLButtonElement).focus()),
      { ...region('grid', focusGrid), isHome: true },
      region('charts', () => byId('charts', HTMLElement).focus()),
      region('side', () => this.sidebar.focus()),
    ]);
    const serve = (name: string, args: readonly unknown[]) =>
      this.runner.serve(name, args).finally(this.panelIsAnswered);
    this.sidebar = new SidebarPanel(serve, walk, focusGrid);
    const modal = new ModalPage(serve, () => choice.words.close, focusGrid);
    const menus = new AddonMenus((name, caption) => void this.runner.runMenuItem(name, caption));
    const page = { toasts, dialogs, sidebar: this.sidebar, modal, menus };
    this.news = new AddonNews(choice, page, focusGrid);
    this.listen();
    this.showWords();
  }

  /** Opens the sample, with the sidebar beside it. */
  async start(): Promise<void> {
    this.documents.openSample();
    // The grid's services are there once it has a document.
    actAsSheets(this.grid, {
      current: () => this.documents.current,
      words: () => this.choice.words,
      thisYear: this.thisYear,
      goTo: (...place) => this.goTo(...place),
    });
    this.grid.commands.onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) this.showCharts();
    });
    await this.openSidebar();
    byId('loading', HTMLElement).textContent = '';
    await gridHasFocus(byId('grid', HTMLElement));
    const bar = byId('bar', HTMLElement);
    bar.removeAttribute('aria-busy');
    bar.inert = false;
    await this.panelAnswered;
    requestIdleCallback(() => {
      performance.mark(READY);
      void this.late.fetchAll();
    });
  }

  /** What a cell holds in the document, and what the grid shows of it. */
  inspect(sheetName: string, row: number, column: number) {
    return this.documents.current.view.inspect(sheetName, row, column);
  }

  /** Goes to a cell, with the keyboard. */
  goTo(sheetName: string, row: number, column: number): void {
    this.documents.current.view.select(sheetName, row, column);
    this.focusGrid();
  }

  /** Where the user is, such as `Q28`. */
  get currentCell(): string {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getSelection()?.getActiveRange()?.getA1Notation() ?? '';
  }

  /** Names of the sheets that the document has. */
  get sheetNames(): string[] {
    return this.documents.current.file.workbook.sheets.map(({ name }) => name);
  }

  /** Gives the keyboard to the grid. */
  focusGrid(): void {
    focusOn(this.grid);
  }

  private readonly thisYear = () => new Date(this.clock.now()).getUTCFullYear();

  private get locale(): string {
    return this.documents.current.file.workbook.locale;
  }

  private get zone(): string {
    return this.documents.isOpen
      ? this.documents.current.file.workbook.timeZone
      : DEFAULT_TIME_ZONE;
  }

  private listen(): void {
    const on = (id: string, act: () => void) =>
      byId(id, HTMLButtonElement).addEventListener('click', act);
    const input = byId('file-input', HTMLInputElement);
    on('open-file', () => input.click());
    on('save-file', () => void this.documents.save());
    on('new-file', () => void this.openAnother(() => this.documents.openNew()));
    on('open-sample', () => void this.openAnother(() => this.documents.openSample()));
    on('sort-up', () => void this.sort(false));
    on('sort-down', () => void this.sort(true));
    takeFiles(input, byId('drop', HTMLElement), (file) => void this.openFile(file));
    byId('language', HTMLSelectElement).addEventListener('change', ({ target }) => {
      void this.speak((target as HTMLSelectElement).value === 'en' ? 'en' : 'vi');
    });
  }

  private async openFile(file: File): Promise<void> {
    if (!(await this.documents.mayDiscard())) return;
    const isOpen = await this.documents.openFile(file);
    if (isOpen && this.sidebar.isOpen) await this.openSidebar();
  }

  private async openAnother(open: () => void): Promise<void> {
    if (!(await this.documents.mayDiscard())) return;
    open();
    await this.openSidebar();
  }

  private async openSidebar(): Promise<void> {
    await this.runner.run((host) => callAddon(host, 'openSidebar'));
  }

  /** What begins anew with another document. */
  private opened(session: DocumentSession, name: string): void {
    this.runner.forget();
    this.news.forget();
    this.asOf.set(this.replay.dayOf(session));
    showNumbersOf(this.grid, session.file.workbook.locale, this.thisYear);
    byId('file-name', HTMLElement).textContent = name;
    this.showNews();
  }

  private async sort(descending: boolean): Promise<void> {
    const { current } = this.documents;
    await current.settle();
    if (!current.sort(descending)) this.toasts.show(this.choice.words.sort.needsRows);
  }

  private async moveTo(day: CalendarDate): Promise<void> {
    await this.replay.moveTo(day);
    const { current } = this.documents;
    current.recalculate();
    this.toasts.show(this.choice.words.asOf.moved(formatDay(day)));
  }

  /** The bar has the day of the plan sheet, whoever has changed it; not while it moves it itself. */
  private followDay(settings: Settings | null): void {
    if (this.replay.isMoving) return;
    this.asOf.follow(this.replay.dayOf(this.documents.current, settings));
  }

  /** The user has chosen a language; it is a setting of the document, too, which the add-on saves. */
  private async speak(language: Language): Promise<void> {
    if (!(await this.late.hasTexts(language))) {
      this.showWords();
      return;
    }
    this.speakOnPage(language);
    const { current } = this.documents;
    const hasWritten = await this.runner.run((host) => {
      callAddon(host, 'saveSettings', { language });
      host.open();
      if (this.sidebar.isOpen) callAddon(host, 'openSidebar');
    });
    if (hasWritten) this.toasts.show(this.choice.words.language.saved(current.file.name));
  }

  /** The document's language was chosen in the side panel: the page and the menu follow. */
  private async follow(language: Language): Promise<void> {
    if (!(await this.late.hasTexts(language))) return;
    this.speakOnPage(language);
    await this.runner.run((host) => host.open());
  }

  private speakOnPage(language: Language): void {
    this.choice.choose(language);
    this.grid.injector.get(LocaleService).setLocale(localeOf(language));
    this.showWords();
  }

  private showNews(): void {
    this.news.show(this.documents.current.file.host.ui);
    this.showCharts();
  }

  /** Those of the sheet that the user looks at. */
  private showCharts(): void {
    const { view } = this.documents.current;
    const id = this.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
    const sheet = view.sheetOf(id);
    const charts = sheet ? chartsOfSheet(view.workbook, sheet) : [];
    void this.charts.show(charts, this.choice.words);
  }

  private showWords(): void {
    const { words, language } = this.choice;
    showPageWords(words, language);
    this.asOf.show(words);
    if (!this.documents.isOpen) return;
    this.showCharts();
    this.news.showMenus(this.documents.current.file.host.ui);
  }
}
