/** The local Apps Script host: what menus, cells, users and clocks do to a script on a document. */
import { a1Notation } from '../document/a1';
import { CallCounter } from './runtime/callCounter';
import type { AuthMode, HostState, Language, WriteErrors } from './runtime/context';
import {
  type CellResult,
  fromScriptResult,
  type FunctionArgument,
  toScriptArgument,
} from './runtime/functionArguments';
import { HostScriptError } from './runtime/hostScriptError';
import { Execution } from './execution';
import { copyPlainData, ownContainers, type PlainData } from './runtime/plainData';
import type { Realm } from './runtime/realm';
import type { TimeTrigger } from './runtime/timeTrigger';
import { authModes } from './services/script/scriptApp';
import { DocumentRef } from './services/refs';
import { agree, type Answer, type Dialog, UserInterface } from './runtime/userInterface';
import { pasteCells, type TypedValue, typeIntoCell } from './userEdit';
import type { Workbook } from '../document/workbook';

/** What a host runs, and on what. */
export interface HostOptions {
  readonly realm: Realm;
  /** Text of the built bundle. */
  readonly source: string;
  /** The project's HTML files by the name that scripts use. */
  readonly files?: Readonly<Record<string, string>>;
  readonly workbook: Workbook;
  /** Milliseconds since 1970; the script's `new Date()` follows it. */
  readonly clock?: () => number;
  /**
   * Without an e-mail the user is one whose address scripts may not know. What services refuse they
   * say in the user's language, by default in English.
   */
  readonly user?: {
    readonly email?: string;
    readonly authMode?: AuthMode;
    readonly language?: Language;
  };
  /** Name of the sheet that the user looks at. */
  readonly activeSheet?: string;
  readonly document?: { readonly id: string; readonly name: string };
  /** Zone of the manifest. By default that of the engine, in which the script's Dates count. */
  readonly scriptTimeZone?: string;
  /** What the user does with alerts and prompts; by default agrees. */
  readonly answer?: (dialog: Dialog) => Answer;
  /**
   * When the script learns that the document has refused a write: by default from the call itself,
   * `late` from the next read, a flush or the end of the execution, as Sheets may do.
   */
  readonly writeErrors?: WriteErrors;
  /**
   * Whether the script is a published add-on, whose triggers belong to no document: by default it
   * is the document's own.
   */
  readonly triggersWithoutDocument?: boolean;
  /** Told of every service call (`Range.setValues`) before it is done. */
  readonly beforeCall?: (name: string) => void;
  /** Told that a script waits for the lock, to play whoever has it; then the lock is tried again. */
  readonly whileWaiting?: () => void;
}

/** A local Apps Script host over one document; each call loads the script afresh, as Google does. */
export class Host {
  readonly calls = new CallCounter();
  readonly ui: UserInterface;
  /** What the script has logged. */
  readonly log: string[] = [];
  private readonly state: HostState;
  private readonly authMode: AuthMode;

  constructor(private readonly options: HostOptions) {
    const { workbook, user = {}, document, activeSheet } = options;
    this.ui = new UserInterface(options.answer ?? agree);
    this.authMode = user.authMode ?? 'FULL';
    this.state = {
      workbook,
      documentId: document?.id ?? 'local-document',
      documentName: document?.name ?? 'Local document',
      email: user.email ?? '',
      language: user.language ?? 'en',
      scriptTimeZone:
        options.scriptTimeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
      files: options.files ?? {},
      clock: options.clock ?? Date.now,
      calls: this.calls,
      ui: this.ui,
      log: this.log,
      activeSheet: workbook.sheets.find((sheet) => sheet.name === activeSheet) ?? null,
      activeCell: null,
      triggers: [],
      triggersWithoutDocument: options.triggersWithoutDocument ?? false,
      writeErrors: options.writeErrors ?? 'at-once',
      beforeCall: options.beforeCall,
      whileWaiting: options.whileWaiting,
    };
    if (activeSheet !== undefined && !this.state.activeSheet) {
      throw new RangeError(`The document has no sheet ${activeSheet}`);
    }
  }

  /** The hook that is told of every service call before it is done, to play another user. */
  get beforeCall(): ((name: string) => void) | undefined {
    return this.state.beforeCall;
  }

  set beforeCall(hook: ((name: string) => void) | undefined) {
    this.state.beforeCall = hook;
  }

  /** The hook that is told of a script which waits for the lock, to play whoever has it. */
  get whileWaiting(): (() => void) | undefined {
    return this.state.whileWaiting;
  }

  set whileWaiting(hook: (() => void) | undefined) {
    this.state.whileWaiting = hook;
  }

  /** The cell where a script or typing has led the user; null where nothing has. */
  get activeCell(): { readonly sheet: string; readonly a1: string } | null {
    const { activeCell: cell, activeSheet, workbook } = this.state;
    if (!cell) return null;
    const { sheet, row, column } = cell;
    if (sheet !== activeSheet || !workbook.sheets.includes(sheet)) return null;
    const area = { top: row, left: column, bottom: row, right: column };
    return { sheet: sheet.name, a1: a1Notation(area, Infinity, Infinity) };
  }

  /** The triggers that the user has installed. Those of another user are in another host. */
  get triggers(): readonly TimeTrigger[] {
    return this.state.triggers;
  }

  /**
   * Calls a function as google.script.run and menus do.
   * @returns a copy of the result; null for undefined
   * @throws HostScriptError with what the script threw
   * @throws TypeError when the arguments or the result are not JSON-like
   */
  run(functionName: string, args: readonly unknown[] = []): PlainData {
    const execution = new Execution(this.options.realm, this.state, this.authMode);
    const copies = args.map((arg, index) =>
      copyPlainData(arg, `${functionName}: argument ${index + 1}`, execution.tools),
    );
    const result = this.call(execution, functionName, copies) ?? null;
    return copyPlainData(result, `${functionName}: result`, ownContainers);
  }

  /**
   * Opens the document: calls the simple trigger `onOpen` with its event. What the user has
   * authorised does not count there: the mode is NONE or LIMITED.
   */
  open(): void {
    const mode = this.authMode === 'FULL' ? 'LIMITED' : this.authMode;
    const execution = new Execution(this.options.realm, this.state, mode);
    const event = execution.tools.object();
    event.authMode = execution.proxyOf(authModes.members[mode]);
    event.source = execution.proxyOf(new DocumentRef(this.state.workbook));
    this.call(execution, 'onOpen', [event]);
  }

  /**
   * Plays the user going to another sheet, which is then the active one.
   * @param cell the cell that they are in there, zero-based; absent where that is not known
   */
  activate(sheetName: string, cell?: { readonly row: number; readonly column: number }): void {
    const sheet = this.state.workbook.sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw new RangeError(`The document has no sheet ${sheetName}`);
    this.state.activeSheet = sheet;
    if (cell) this.state.activeCell = { sheet, ...cell };
  }

  /**
   * Plays the user typing into a cell, then calls the simple trigger `onEdit` if the script has
   * it. Where the add-on is only installed (authorisation mode NONE) it does not run.
   * @param a1 a single cell
   * @throws HostScriptError where the user may not edit, or with what the script threw
   */
  edit(sheetName: string, a1: string, value: TypedValue): void {
    this.afterEdit((execution) => typeIntoCell(execution, sheetName, a1, value));
  }

  /**
   * Plays the user pasting cells, then calls `onEdit` once for all of them: its event has neither
   * the value nor the old one. What is pasted is not compared with drop-down lists.
   * @param a1 the first cell @param rows of equal length
   * @throws HostScriptError where the user may not edit, or with what the script threw
   */
  paste(sheetName: string, a1: string, rows: readonly (readonly TypedValue[])[]): void {
    this.afterEdit((execution) => pasteCells(execution, sheetName, a1, rows));
  }

  /**
   * Plays the clock: calls each of the user's triggers once, whatever hour it is for. Nobody sits
   * in front of it, so that there is no user interface.
   * @throws HostScriptError with what the script threw
   */
  runTriggers(): void {
    for (const { id, handler } of this.state.triggers) {
      const execution = new Execution(this.options.realm, this.state, 'FULL', true);
      const event = execution.tools.object();
      event.authMode = execution.proxyOf(authModes.members.FULL);
      event.triggerUid = id;
      this.call(execution, handler, [event]);
    }
  }

  /**
   * Calls a custom function as a cell does: the document is read-only and there is no user
   * interface. See {@link FunctionArgument} for what a cell or a range is. Dates come as serial
   * numbers.
   * @throws HostScriptError with what the cell shows as its error
   */
  callFunction(
    functionName: string,
    args: readonly FunctionArgument[] = [],
  ): CellResult | CellResult[][] {
    return this.computeCells(functionName, args, (serial) => serial);
  }

  /** The same with dates told from numbers: Sheets gives them a format. @param dateOf by the serial number */
  computeCells<D>(
    functionName: string,
    args: readonly FunctionArgument[],
    dateOf: (serial: number) => D,
  ): CellResult | D | (CellResult | D)[][] {
    const execution = new Execution(this.options.realm, this.state, 'CUSTOM_FUNCTION');
    const { tools, zone } = execution;
    const copies = args.map((arg) => toScriptArgument(arg, tools, zone));
    return fromScriptResult(this.call(execution, functionName, copies), zone, dateOf);
  }

  private afterEdit(edit: (execution: Execution) => Record<string, unknown>): void {
    const execution = new Execution(this.options.realm, this.state, 'LIMITED');
    const event = edit(execution);
    if (this.authMode === 'NONE') return;
    execution.call(this.options.source, 'onEdit', [event], true);
  }

  private call(execution: Execution, functionName: string, args: readonly unknown[]): unknown {
    if (functionName.endsWith('_')) {
      throw new HostScriptError(`${functionName} is private: its name ends in an underscore`);
    }
    return execution.call(this.options.source, functionName, args);
  }
}

/** A local Apps Script host. */
export function createHost(options: HostOptions): Host {
  return new Host(options);
}
