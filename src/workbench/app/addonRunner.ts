/** Running the add-on's functions in the document that is open, and saying what went wrong. */
import * as z from 'zod/mini';
import {
  type AddonFunctionName,
  CHECKING_FUNCTIONS,
  LOOKING_FUNCTION,
  type Settings,
  type SidebarLook,
  type SidebarStart,
} from '../../addon/addonApi';
import type { Language } from '../../domain/text/language';
import { type FunctionArgument, type Host, HostScriptError } from '../../host';
import type { FunctionValue } from '../grid/formulas/customFunctions';
import { showMessage } from '../page/messageBox';
import type { Toasts } from '../page/toasts';
import type { Documents } from './documents';
import type { LanguageChoice } from './languageChoice';

export interface RunnerEvents {
  /** Whether all is there that a function shows; else the user has been told so. */
  readonly isReady: (name: string) => Promise<boolean>;
  readonly ran: () => void;
  /** The add-on may have changed the document, and the sidebar does not know. */
  readonly changed: () => void;
  /** The language of the add-on has been chosen in the sidebar. */
  readonly spoken: (language: Language) => void;
  /** What the plan sheet says now, as the sidebar is told it; null where it is missing. */
  readonly told: (settings: Settings | null) => void;
  readonly focusGrid: () => void;
}

const SAVE_SETTINGS = 'saveSettings' satisfies AddonFunctionName;
const chosenLanguage = z.object({ language: z.enum(['vi', 'en']) });

export class AddonRunner {
  private lastCheck: { readonly name: string; readonly args: readonly unknown[] } | null = null;
  private toldLast = '';
  /** What the sidebar asked last where nothing was new, and the answer: so it is until a change. */
  private unchanged: { readonly asked: string; readonly answer: unknown } | null = null;

  constructor(
    private readonly documents: Documents,
    private readonly choice: LanguageChoice,
    private readonly toasts: Toasts,
    private readonly events: RunnerEvents,
  ) {}

  /** Another document is open, in which nothing has been checked yet. */
  forget(): void {
    this.lastCheck = null;
    this.documentChanged();
  }

  /** The document is another one now: the sidebar's next look has to look at it. */
  documentChanged(): void {
    this.unchanged = null;
  }

  /**
   * Does something with the add-on; what it throws is shown.
   * @returns whether the document has been changed by it
   */
  async run(task: (host: Host) => unknown): Promise<boolean> {
    const { current } = this.documents;
    await current.settle();
    // What is said before is shown before.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    this.documentChanged();
    try {
      current.run(() => task(current.file.host));
      return current.hasChanged;
    } catch (error) {
      if (!(error instanceof HostScriptError)) console.error(error);
      const text = error instanceof Error ? error.message : String(error);
      const { failed, understood } = this.choice.words;
      await showMessage({ title: failed, text, buttons: [understood] });
      this.events.focusGrid();
      return false;
    } finally {
      this.events.ran();
      this.events.changed();
    }
  }

  async runMenuItem(name: string, caption: string): Promise<void> {
    if (!(await this.events.isReady(name))) {
      this.events.focusGrid();
      return;
    }
    const done = this.toasts.show(this.choice.words.menu.running(caption));
    await this.run((host) => host.run(name));
    done();
    if (!document.querySelector('dialog[open]')) this.events.focusGrid();
    this.remember(name, []);
  }

  /** Answers the sidebar, as Google does: an error is a text that begins with its name. */
  async serve(name: string, args: readonly unknown[]): Promise<unknown> {
    const { current } = this.documents;
    // Nobody has asked for it: who is typing into a cell goes on.
    if (name === LOOKING_FUNCTION) return asGoogle(() => current.read(() => this.look(args)));
    if (!(await this.events.isReady(name))) throw new Error(this.choice.words.papers.missing);
    await current.settleUnlessTyping();
    this.documentChanged();
    try {
      const result = asGoogle(() => current.run(() => current.file.host.run(name, args)));
      this.remember(name, args);
      if (name === SAVE_SETTINGS) this.hearSettings(args, result);
      return result;
    } finally {
      this.events.ran();
    }
  }

  private hearSettings([asked]: readonly unknown[], saved: unknown): void {
    const { data: chosen } = chosenLanguage.safeParse(asked);
    if (chosen && chosen.language !== this.choice.language) this.events.spoken(chosen.language);
    this.events.told((saved as SidebarStart).settings);
  }

  private look(args: readonly unknown[]): unknown {
    const asked = JSON.stringify(args);
    if (this.unchanged?.asked === asked) return this.unchanged.answer;
    const answer: unknown = this.documents.current.file.host.run(LOOKING_FUNCTION, args);
    const { start } = answer as SidebarLook;
    this.unchanged = start ? null : { asked, answer };
    if (start) this.events.told(start.settings);
    return answer;
  }

  /** Checks as the user has checked last; where nothing has been checked, nothing. */
  repeatCheck(host: Host): void {
    if (this.lastCheck) host.run(this.lastCheck.name, this.lastCheck.args);
  }

  /** Computes a custom function for a cell, which has no room for more than #VALUE!. */
  callFunction(name: string, args: readonly FunctionArgument[]): FunctionValue | FunctionValue[][] {
    try {
      const { host } = this.documents.current.file;
      return host.computeCells(name, args, (day) => ({ day }));
    } catch (error) {
      if (error instanceof Error) this.tellOnce(`${name}: ${error.message}`);
      throw error;
    }
  }

  private remember(name: string, args: readonly unknown[]): void {
    if (CHECKING_FUNCTIONS.has(name)) this.lastCheck = { name, args };
  }

  private tellOnce(text: string): void {
    if (this.toldLast === text) return;
    this.toldLast = text;
    this.toasts.show(text);
  }
}

function asGoogle<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof HostScriptError)) throw error;
    throw new Error(`${error.scriptErrorName}: ${error.message}`, { cause: error });
  }
}
