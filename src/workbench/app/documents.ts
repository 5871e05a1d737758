/** The document that is open: a file of the user's or the sample, opened and saved. */
import { callAddon, PAGE_SETUP } from '../../addon/addonApi';
import { type FileContent, FileError, readFile, saveNotices, writeXlsx } from '../../xlsx';
import { Sheet, Workbook } from '../../document';
import type { Grid } from '../grid/startGrid';
import { showMessage } from '../page/messageBox';
import type { Toasts } from '../page/toasts';
import { DocumentSession } from './documentSession';
import { giveFile } from './files';
import type { LanguageChoice } from './languageChoice';
import type { Machine } from './openFile';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DocumentEvents {
  /** Another document has come into the grid. */
  readonly opened: (session: DocumentSession, name: string) => void;
  /** The user has changed something in the grid. */
  readonly edited: () => void;
}

export class Documents {
  private session: DocumentSession | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly machine: Machine,
    private readonly sample: Sample,
    private readonly choice: LanguageChoice,
    private readonly toasts: Toasts,
    private readonly events: DocumentEvents,
  ) {
    window.addEventListener('beforeunload', (event) => {
      if (this.hasUnsaved) event.preventDefault();
    });
  }

  /** @throws Error where no document is open yet */
  get current(): DocumentSession {
    if (!this.session) throw new Error('No document is open');
    return this.session;
  }

  get isOpen(): boolean {
    return this.session !== null;
  }

  /** Opens an empty document. */
  openNew(): void {
    const workbook = new Workbook();
    const { name, sheet } = this.choice.words.file.empty;
    workbook.sheets = [new Sheet(sheet)];
    this.open(name, { workbook, notices: [] });
  }

  openSample(): void {
    const { name, bytes } = this.sample;
    this.open(name, readFile(name, bytes));
  }

  /** Opens a file of the user's, or says why it cannot be opened. @returns whether it is open */
  async openFile(file: File): Promise<boolean> {
    const { words } = this.choice;
    try {
      const content = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
      this.open(file.name, content);
      this.toasts.show(words.file.opened(file.name));
      const { notices } = content;
      if (notices.length > 0) this.toasts.show(notices.map(words.notice).join(' '));
      return true;
    } catch (error) {
      if (!(error instanceof FileError)) console.error(error);
      const text = error instanceof FileError ? words.errors[error.code] : words.errors.damaged;
      await showMessage({
        title: file.name,
        text: `${text}\n${words.file.notOpened}`,
        buttons: [words.understood],
      });
      return false;
    }
  }

  /** Asks before another document takes the place of one that is not saved. */
  async mayDiscard(): Promise<boolean> {
    const { file } = this.choice.words;
    await this.session?.settle();
    if (!this.hasUnsaved) return true;
    const buttons = [file.keep, file.letGo];
    return (await showMessage({ title: file.discard, buttons })) === 1;
  }

  /** Gives the document to the user as a file, and says what the file could not keep. */
  async save(): Promise<void> {
    const { current } = this;
    const { words } = this.choice;
    await current.settle();
    current.prepareToSave();
    const { workbook, name, host } = current.file;
    const tables = current.read(() => callAddon(host, 'printedTables'));
    const target = name.replace(/\.[^.]*$/, '') + '.xlsx';
    giveFile(target, writeXlsx(workbook, { page: PAGE_SETUP, tables }));
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

  private get hasUnsaved(): boolean {
    return this.session?.isDirty === true;
  }

  private open(name: string, content: FileContent): void {
    const before = this.session;
    const { grid, machine, choice, toasts, events } = this;
    machine.clock.day = null;
    const session = new DocumentSession(grid, machine, name, content, choice.language, {
      refused: (message) => toasts.show(message),
      done: events.edited,
    });
    before?.close();
    this.session = session;
    session.open();
    events.opened(session, name);
  }
}
