/** What services know of the host and of the execution that calls them. */
import type { Wording } from '../../document/errors';
import type { CallCounter } from './callCounter';
import type { LocaleRules } from '../../document/values/localeRules';
import type { RealmTools } from './realmTools';
import type { TimeTrigger } from './timeTrigger';
import type { UserInterface } from './userInterface';
import type { Sheet, Workbook } from '../../document/workbook';
import type { ZonedTime } from '../../document/values/zonedTime';

/** How far the user has authorised the script; in a cell it may only look. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Languages that services may speak to a user in, whatever the spreadsheet's locale. */
export type Language = keyof Wording;

/** When scripts learn of a write that the document has refused. */
export type WriteErrors = 'at-once' | 'late';

/** What a host keeps from one execution to the next. */
export interface HostState {
  readonly workbook: Workbook;
  readonly documentId: string;
  readonly documentName: string;
  /** Blank when the user's e-mail is not known to scripts. */
  readonly email: string;
  /** What services tell the user in. */
  readonly language: Language;
  readonly scriptTimeZone: string;
  /** The project's HTML files by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly calls: CallCounter;
  readonly ui: UserInterface;
  readonly log: string[];
  /** The sheet that the user looks at; null stands for the first visible one. */
  activeSheet: Sheet | null;
  /** The cell that the user is in, as far as anything has led there. */
  activeCell: { readonly sheet: Sheet; readonly row: number; readonly column: number } | null;
  /** The triggers that the user has installed. */
  triggers: readonly TimeTrigger[];
  readonly triggersWithoutDocument: boolean;
  readonly writeErrors: WriteErrors;
  /** Told of every service call before it is done. */
  beforeCall: ((name: string) => void) | undefined;
  /** Told that a script waits for the lock. */
  whileWaiting: (() => void) | undefined;
}

/** What services know of the execution that calls them. */
export interface ExecutionContext {
  readonly state: HostState;
  readonly authMode: AuthMode;
  /** Whether nobody sits in front of it, as when a clock starts it. */
  readonly isUnattended: boolean;
  /** Whether the script knows which document it is for. */
  readonly hasDocument: boolean;
  /** Makes values of the script's realm. */
  readonly tools: RealmTools;
  /** The spreadsheet's time zone. */
  readonly zone: ZonedTime;
  /** The spreadsheet's locale. */
  readonly locale: LocaleRules;
}
