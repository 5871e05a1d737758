/** The active document as one execution sees it: what is asked for twice is fetched once. */
import type { Language } from '../../domain/text/language';
import type { PlanSource } from '../../domain/plan/reading/planSource';
import { type UpperLevel, upperLevel } from '../../domain/tracker/headerName';
import { SpreadsheetCalendar } from './dates';
import { DocumentMetadata } from './metadata';
import { type DocumentPlan, readDocumentPlan } from './planReader';
import { userLanguage } from './userLanguage';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class OpenDocument {
  readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  readonly calendar = new SpreadsheetCalendar(this.spreadsheet.getSpreadsheetTimeZone());
  readonly sheets: readonly Sheet[] = this.spreadsheet.getSheets();
  /** Whether it is a file that nobody else sees, which becomes a copy. */
  isFile = false;
  private knownMetadata: DocumentMetadata | undefined;
  private knownPlan: DocumentPlan | undefined;
  private knownUpperLevel: UpperLevel | undefined;
  private knownUsersLanguage: Language | undefined;

  /**
   * @param overrides plan values that go before those of the plan sheet, the strongest first
   * @param asked language of what is written and said; by default that of the plan sheet, and where
   * there is none, the user's
   */
  constructor(
    private readonly overrides: readonly PlanSource[] = [],
    private readonly asked?: Language,
  ) {}

  get metadata(): DocumentMetadata {
    return (this.knownMetadata ??= new DocumentMetadata(this.spreadsheet));
  }

  /** Lets metadata be read anew: somebody has moved columns since. */
  forgetPlaces(): void {
    this.knownMetadata = undefined;
  }

  /** Lets the plan be read anew: somebody may have edited it since. */
  forgetPlan(): void {
    this.knownPlan = undefined;
    this.knownUpperLevel = undefined;
  }

  /** The sheet of results of a kind, where an earlier run has made one. */
  resultSheet(kind: string): Sheet | undefined {
    return this.sheets.find((sheet) => this.metadata.of(sheet).result === kind);
  }

  get plan(): DocumentPlan {
    return (this.knownPlan ??= readDocumentPlan(this.sheets, this.calendar, this.overrides));
  }

  /** What the plan calls its upper level. */
  get upperLevel(): UpperLevel {
    return (this.knownUpperLevel ??= upperLevel(this.plan.reading.plan.upperLevel));
  }

  get language(): Language {
    if (this.asked) return this.asked;
    return this.plan.sheet ? this.plan.language : this.usersLanguage;
  }

  private get usersLanguage(): Language {
    return (this.knownUsersLanguage ??= userLanguage() ?? this.plan.language);
  }
}

/** The document's language for what is said in need: Vietnamese where even the plan cannot be read. */
export function documentLanguage(...opening: ConstructorParameters<typeof OpenDocument>): Language {
  try {
    return new OpenDocument(...opening).language;
  } catch (error) {
    console.warn(String(error));
    return 'vi';
  }
}
