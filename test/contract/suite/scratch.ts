/** Where facts are looked at: a sheet that is made for each and taken away after it. */

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** With a space, letters of Vietnamese and a semicolon: names that formulas have to quote. */
const SHEET_NAME = 'Nháp của kiểm tra; xóa được';

/** Thrown where a host lacks what is needed to look. */
export class Lacking extends Error {
  constructor(readonly what: string) {
    super(what);
  }
}

/** The spreadsheet with the sheets that are made in it. */
export class Scratch {
  private readonly made: Sheet[] = [];

  constructor(readonly book: Book) {}

  /** The sheet of the fact that is looked at: blank, as new sheets are. */
  get sheet(): Sheet {
    return this.made[0] ?? this.add();
  }

  /** A further sheet; it comes to the front. */
  add(): Sheet {
    let name = SHEET_NAME;
    for (let copy = 2; this.book.getSheetByName(name); copy++) name = `${SHEET_NAME} ${copy}`;
    const sheet = this.book.insertSheet(name, this.book.getSheets().length);
    this.made.push(sheet);
    return sheet;
  }

  /** A cell with something in it. */
  cell(content: unknown, address = 'A1'): GoogleAppsScript.Spreadsheet.Range {
    return this.sheet.getRange(address).setValue(content);
  }

  /** The spreadsheet's zone. */
  get zone(): string {
    return this.book.getSpreadsheetTimeZone();
  }

  /**
   * Asks whoever plays the host to do what its scripts cannot; Google, which can, has done it.
   * @param request for the log
   */
  askHost(request: string): void {
    console.log(`contract: ${request}: ${this.sheet.getName()}`);
    SpreadsheetApp.flush();
  }

  /** Takes a sheet away before its time. */
  remove(sheet: Sheet): void {
    this.book.deleteSheet(sheet);
    this.made.splice(this.made.indexOf(sheet), 1);
  }

  /** Takes all sheets away that have been made. */
  clean(): void {
    for (const sheet of [...this.made]) {
      try {
        this.remove(sheet);
      } catch {
        // The error of an earlier write may have come up only here; what is at fault now throws again.
        this.remove(sheet);
      }
    }
  }
}

/** Whether something is refused, at once or when all writing is finished. */
export function outcomeOf(action: () => unknown): 'taken' | 'refused' {
  try {
    action();
    SpreadsheetApp.flush();
    return 'taken';
  } catch {
    return 'refused';
  }
}

/** @throws Lacking where an object has no such method */
export function requireMethod(object: object, name: string): void {
  if (!(name in object)) throw new Lacking(name);
}
