/** The page: what its buttons do, and what the add-on shows. */
import { LocaleService } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { callAddon, CHECKING_FUNCTIONS, PAGE_KEY } from '../../addon/addonApi';
import { type CalendarDate, formatDay, fromSerial, parseDay } from '../../domain/calendar';
import type { Language } from '../../domain/text/language';
import { FileError, readFile, saveNotices, writeXlsx } from '../../xlsx';
import type { FileContent } from '../../xlsx';
import { type Dialog, HostScriptError, type Menu } from '../../host/host';
import { zonedTime } from '../../document/values/zonedTime';
import type { AddonBundle } from './addonBundle';
import { AsOfControl } from './asOfControl';
import { Clock } from './clock';
import { giveFile, takeFiles } from './files';
import { createFrameRealm } from './frameRealm';
import { showColours } from '../grid/shownColors';
import { clockFunctions, customFunction } from '../grid/customFunctions';
import { localeOf } from '../grid/locales';
import { type Grid, startGrid } from '../grid/startGrid';
import { readTypedText } from '../grid/input/typedText';
import { element, place } from '../page/element';
import { MenuButton } from '../page/menuButton';
import { showMessage } from '../page/messageBox';
import { SidebarFrame } from '../page/sidebarFrame';
import { Toasts } from '../page/toasts';
import { walkRegions } from '../page/regions';
import { Session } from './documentSession';
import { WORDS, type Words } from '../words';

declare const GOOGLE_SCRIPT_RUN: string;

const FRAMES_TO_WAIT = 60;
const LANGUAGE_KEY = 'workbench-language';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class Workbench {
  private language: Language = rememberedLanguage();
  private session: Session | null = null;
  private isSample = false;
  private readonly clock = new Clock();
  private readonly realm = createFrameRealm();
  private readonly grid: Grid;
  private readonly toasts = new Toasts(place('toasts', HTMLElement), () => this.words.close);
  private readonly sidebar: SidebarFrame;
  private readonly asOf = new AsOfControl(
    (day) => void this.moveTo(day),
    (text) => this.toasts.show(this.words.asOf.wrong(text)),
  );
  private lastCheck: { readonly name: string; readonly args: readonly unknown[] } | null = null;
  private menusShown = '';
  /** Messages of the add-on that are still to be shown. */
  private readonly told: Dialog[] = [];
  private toldOnce = '';
  private shownToasts = 0;
  private shownSidebars = 0;

  constructor(
    private readonly addon: AddonBundle,
    private readonly sample: Sample,
  ) {
    this.grid = startGrid(place('grid', HTMLElement), this.language, [
      ...clockFunctions(() => zonedTime(this.zone).serialAt(this.clock.now())),
      ...addon.functions.map((known) =>
        customFunction(known, (name, args) => this.callFunction(name, args)),
      ),
    ]);
    const frame = place('sidebar', HTMLIFrameElement);
    const side = place('side', HTMLElement);
    const walk = walkRegions([
      region('bar', () => place('open-file', HTMLButtonElement).focus()),
      { ...region('grid', () => this.focusGrid()), isHome: true },
      { ...region('side', () => frame.focus()), isShown: () => !side.hidden },
    ]);
    this.sidebar = new SidebarFrame(frame, GOOGLE_SCRIPT_RUN, {
      serve: (name, args) => this.serve(name, args),
      leave: walk,
      close: () => this.closeSidebar(),
    });
    this.listen();
    this.showWords();
  }

  /** Opens the sample, with the sidebar beside it. */
  async start(): Promise<void> {
    const { name, bytes } = this.sample;
    this.open(name, readFile(name, bytes), true);
    // The grid's services are there once it has a document
    showColours(this.grid, () => this.session);
    readTypedText(
      this.grid,
      () => this.current.file.workbook.locale,
      () => new Date(this.clock.now()).getUTCFullYear(),
    );
    await this.run(() => callAddon(this.host, 'openSidebar'));
    place('loading', HTMLElement).textContent = '';
    await this.gridHasFocus();
    place('bar', HTMLElement).removeAttribute('aria-busy');
  }

  /** The grid takes the keyboard when it is ready; what else took it before would lose it again. */
  private async gridHasFocus(): Promise<void> {
    const grid = place('grid', HTMLElement);
    for (let frame = 0; frame < FRAMES_TO_WAIT; frame++) {
      if (grid.contains(document.activeElement)) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  /** What a cell holds in the document, and what the grid shows of it. */
  inspect(sheetName: string, row: number, column: number) {
    return this.current.view.inspect(sheetName, row, column);
  }

  /** Goes to a cell, with the keyboard. */
  goTo(sheetName: string, row: number, column: number): void {
    this.current.view.select(sheetName, row, column);
    this.focusGrid();
  }

  /** Where the user is, such as `Q28`. */
  get currentCell(): string {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getSelection()?.getActiveRange()?.getA1Notation() ?? '';
  }

  /** Names of the sheets that the document has. */
  get sheetNames(): string[] {
    return this.current.file.workbook.sheets.map(({ name }) => name);
  }

  private get words(): Words {
    return WORDS[this.language];
  }

  private get zone(): string {
    return this.session?.file.workbook.timeZone ?? 'Asia/Ho_Chi_Minh';
  }

  private get host() {
    return this.current.file.host;
  }

  private get current(): Session {
    if (!this.session) throw new Error('No document is open');
    return this.session;
  }

  private listen(): void {
    const on = (id: string, act: () => void) =>
      place(id, HTMLButtonElement).addEventListener('click', act);
    const input = place('file-input', HTMLInputElement);
    on('open-file', () => input.click());
    on('save-file', () => void this.save());
    on('open-sample', () => void this.openSample());
    on('sort-up', () => void this.sort(false));
    on('sort-down', () => void this.sort(true));
    on('side-close', () => this.closeSidebar());
    takeFiles(input, place('drop', HTMLElement), (file) => void this.openOwn(file));
    place('language', HTMLSelectElement).addEventListener('change', ({ target }) => {
      void this.speak((target as HTMLSelectElement).value === 'en' ? 'en' : 'vi');
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.session?.isDirty && !this.isSample) event.preventDefault();
    });
  }

  private open(name: string, content: FileContent, isSample: boolean): void {
    const before = this.session;
    this.clock.day = null;
    const machine = {
      realm: this.realm,
      addon: this.addon,
      clock: this.clock,
      answer: (dialog: Dialog) => this.answer(dialog),
    };
    const session = new Session(this.grid, machine, name, content, this.language, {
      refused: (message) => this.toasts.show(message),
      done: () => this.showNews(),
    });
    before?.close();
    this.session = session;
    this.isSample = isSample;
    this.lastCheck = null;
    this.shownToasts = 0;
    this.shownSidebars = 0;
    session.run(() => session.file.host.open());
    const today = fromSerial(zonedTime(this.zone).serialAt(Date.now()))!;
    this.asOf.set(parseDay(this.settings()?.asOf ?? '') ?? today);
    place('file-name', HTMLElement).textContent = name;
    this.showNews();
    session.isDirty = false;
  }

  private async openOwn(file: File): Promise<void> {
    const { words } = this;
    if (!(await this.mayDiscard())) return;
    try {
      const content = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
      this.open(file.name, content, false);
      const { notices } = content;
      this.toasts.show(words.file.opened(file.name));
      if (notices.length > 0) this.toasts.show(notices.map(words.notice).join(' '));
      if (!place('side', HTMLElement).hidden)
        await this.run(() => callAddon(this.host, 'openSidebar'));
    } catch (error) {
      if (!(error instanceof FileError)) console.error(error);
      const text = error instanceof FileError ? words.errors[error.code] : words.errors.damaged;
      await showMessage({
        title: file.name,
        text: `${text}\n${words.file.notOpened}`,
        buttons: [words.understood],
      });
    }
  }

  private async openSample(): Promise<void> {
    if (!(await this.mayDiscard())) return;
    const { name, bytes } = this.sample;
    this.open(name, readFile(name, bytes), true);
    await this.run(() => callAddon(this.host, 'openSidebar'));
  }

  private async mayDiscard(): Promise<boolean> {
    const { words } = this;
    await this.session?.settle();
    if (this.isSample || !this.session?.isDirty) return true;
    const buttons = [words.file.keep, words.file.open.replace('…', '')];
    return (await showMessage({ title: words.file.discard, buttons })) === 1;
  }

  private async save(): Promise<void> {
    const { words, current } = this;
    await current.settle();
    current.prepareToSave();
    const { workbook, name } = current.file;
    const target = name.replace(/\.[^.]*$/, '') + '.xlsx';
    giveFile(target, writeXlsx(workbook, { pageKey: PAGE_KEY }));
    current.isDirty = false;
    const lost = saveNotices(workbook).map(words.notice);
    if (lost.length === 0) this.toasts.show(words.file.saved(target));
    else {
      await showMessage({
        title: target,
        text: words.file.savedWithLoss,
        list: lost,
        buttons: [words.understood],
      });
    }
  }

  private async sort(descending: boolean): Promise<void> {
    await this.current.settle();
    if (!this.current.sort(descending)) this.toasts.show(this.words.sort.needsRows);
  }

  /** Replays a day: the add-on's date moves, and so does everything that follows it. */
  private async moveTo(day: CalendarDate): Promise<void> {
    this.clock.day = day;
    await this.run(() => {
      // A date that is written down on the plan sheet goes before the clock
      if (this.settings()?.asOf) callAddon(this.host, 'saveSettings', { asOf: formatDay(day) });
      else this.host.open();
      if (this.lastCheck) this.host.run(this.lastCheck.name, this.lastCheck.args);
    });
    this.current.recalculate();
    const last = this.host.ui.sidebars.at(-1);
    if (last && !place('side', HTMLElement).hidden) this.sidebar.show(last.content);
    this.toasts.show(this.words.asOf.moved(formatDay(day)));
  }

  /** What the plan sheet says, where there is one. */
  private settings(): { readonly asOf: string } | null {
    const { settings } = callAddon(this.host, 'sidebarStart');
    this.realm.clear();
    return settings;
  }

  private async speak(language: Language): Promise<void> {
    this.language = language;
    rememberLanguage(language);
    this.grid.injector.get(LocaleService).setLocale(localeOf(language));
    this.showWords();
    // The language of the add-on is a setting of the document; the sample is ours to change
    if (!this.isSample) return;
    await this.run(() => {
      callAddon(this.host, 'saveSettings', { language });
      this.host.open();
      if (!place('side', HTMLElement).hidden) callAddon(this.host, 'openSidebar');
    });
  }

  private async runMenuItem(name: string, caption: string): Promise<void> {
    const done = this.toasts.show(this.words.menu.running(caption));
    await this.run(() => this.host.run(name));
    done();
    if (!document.querySelector('dialog[open]')) this.focusGrid();
    if (CHECKING_FUNCTIONS.has(name)) this.lastCheck = { name, args: [] };
  }

  /** Answers the sidebar, as Google does: an error is a text that begins with its name. */
  private async serve(name: string, args: readonly unknown[]): Promise<unknown> {
    await this.current.settle();
    try {
      const result = this.current.run(() => this.host.run(name, args));
      this.current.isDirty = true;
      if (CHECKING_FUNCTIONS.has(name)) this.lastCheck = { name, args };
      return result;
    } catch (error) {
      if (!(error instanceof HostScriptError)) throw error;
      throw new Error(`${error.scriptErrorName}: ${error.message}`, { cause: error });
    } finally {
      this.showNews();
    }
  }

  private async run(task: () => unknown): Promise<void> {
    const { current } = this;
    await current.settle();
    // What is said before is shown before
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    try {
      current.run(task);
      current.isDirty = true;
    } catch (error) {
      if (!(error instanceof HostScriptError)) console.error(error);
      const text = error instanceof Error ? error.message : String(error);
      await showMessage({ title: this.words.failed, text, buttons: [this.words.understood] });
      this.focusGrid();
    } finally {
      this.showNews();
    }
  }

  private callFunction(...[name, args]: Parameters<Session['file']['host']['callFunction']>) {
    try {
      return this.host.callFunction(name, args);
    } catch (error) {
      // The cell has no room for more than #VALUE!
      if (error instanceof Error) this.tellOnce(`${name}: ${error.message}`);
      throw error;
    } finally {
      this.realm.clear();
    }
  }

  private tellOnce(text: string): void {
    if (this.toldOnce === text) return;
    this.toldOnce = text;
    this.toasts.show(text);
  }

  /** Scripts wait for an answer; a message that can only be agreed to may be shown later. */
  private answer(dialog: Dialog) {
    const text = [dialog.title, dialog.text].filter((part) => part !== '').join('\n\n');
    if (dialog.kind === 'prompt') {
      const typed = window.prompt(text);
      return { button: typed === null ? 'CLOSE' : 'OK', text: typed ?? '' };
    }
    if (dialog.buttons === 'OK') {
      this.told.push(dialog);
      return { button: 'OK', text: '' };
    }
    const agreed = window.confirm(text);
    const isQuestion = dialog.buttons.startsWith('YES');
    return {
      button: agreed ? (isQuestion ? 'YES' : 'OK') : isQuestion ? 'NO' : 'CANCEL',
      text: '',
    };
  }

  /** Shows what the add-on has shown since the last time. */
  private showNews(): void {
    const { ui } = this.host;
    for (const { title, text } of ui.toasts.slice(this.shownToasts)) this.toasts.show(text, title);
    this.shownToasts = ui.toasts.length;
    for (const { title, text } of this.told.splice(0)) {
      const box = showMessage({ title, text, buttons: [this.words.understood] });
      void box.then(() => this.focusGrid());
    }
    const fresh = ui.sidebars.slice(this.shownSidebars).at(-1);
    this.shownSidebars = ui.sidebars.length;
    if (fresh) this.openSidebar(fresh.title, fresh.content);
    this.showMenus(ui.menus);
  }

  private showMenus(menus: readonly Menu[]): void {
    const state = JSON.stringify([this.language, menus]);
    if (state === this.menusShown) return;
    this.menusShown = state;
    const group = place('menus', HTMLElement);
    group.replaceChildren();
    menus.forEach((menu, at) => {
      const label = menu.addon ? this.words.menu.label : menu.caption;
      const button = element(
        'button',
        { type: 'button', class: 'addon', id: `menu-${at}` },
        element('span'),
        element('span', { 'aria-hidden': 'true' }, ' ▾'),
      );
      group.append(element('div', { class: 'group' }, button));
      new MenuButton(button, (name, caption) => void this.runMenuItem(name, caption)).show(
        label,
        menu.items,
      );
    });
  }

  private openSidebar(title: string, content: string): void {
    place('side', HTMLElement).hidden = false;
    place('side-title', HTMLElement).textContent = title;
    this.sidebar.show(title, content);
  }

  /** Gives the keyboard to the grid. */
  focusGrid(): void {
    this.grid.injector.get(ILayoutService).focus();
  }

  private closeSidebar(): void {
    place('side', HTMLElement).hidden = true;
    this.sidebar.close();
    this.focusGrid();
  }

  private showWords(): void {
    const { words, language } = this;
    document.documentElement.lang = language;
    document.title = words.title;
    place('language', HTMLSelectElement).value = language;
    const say = (id: string, text: string, hint?: string) => {
      const target = place(id, HTMLElement);
      target.textContent = text;
      if (hint !== undefined) target.title = hint;
    };
    say('title', words.heading);
    say('open-file', words.file.open, `${words.file.openHint}. ${words.file.stays}`);
    say('save-file', words.file.save, words.file.stays);
    say('open-sample', words.file.sample);
    say('language-label', words.language.label);
    say('drop', words.file.drop);
    const name = (id: string, text: string) =>
      place(id, HTMLElement).setAttribute('aria-label', text);
    name('file-group', words.file.label);
    name('sort-group', words.sort.label);
    name('as-of-group', words.asOf.label);
    name('grid', words.grid);
    name('side', words.sidebar.label);
    for (const [id, text] of [
      ['sort-up', words.sort.ascending],
      ['sort-down', words.sort.descending],
      ['side-close', words.sidebar.close],
    ] as const) {
      name(id, text);
      place(id, HTMLElement).title = text;
    }
    this.asOf.show(words);
    if (this.session) this.showMenus(this.host.ui.menus);
  }
}

function region(id: string, focus: () => void) {
  const part = place(id, HTMLElement);
  return { isShown: () => true, contains: (inner: Element) => part.contains(inner), focus };
}

function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Where nothing may be stored, the page begins in Vietnamese again
  }
}
