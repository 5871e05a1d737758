/** The trackers of a province's offices, each brought by a formula into a sheet of its own. */
import { type Office, readOfficeList } from '../../domain/setup/offices/officeList';
import { IMPORTED_COLUMNS, importFormula } from '../../domain/setup/offices/officeImport';
import { officeSheetName } from '../../domain/setup/offices/officeSheetName';
import {
  OFFICE_LIST,
  officeListTemplate,
  IMPORT_CELL,
} from '../../domain/setup/offices/officeListTemplate';
import { isImporting } from '../../domain/formulas/spillingFormula';
import { columnLetter } from '../../domain/sheet/grid';
import type { Localized } from '../../domain/text/language';
import { spellingKey } from '../../domain/text/spelling';
import { toSheetFormula } from '../document/formulaText';
import { tryWrite } from '../document/guardedWrite';
import { markImport } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { readSheet } from '../document/readSheet';
import { openAlone } from '../document/runLock';
import { hasName } from '../document/taskSheet';
import { type OfficeState, writeStates } from './officeStates';
import { beginSheet, begunSheet, finishSheet, isBegun } from './sheetMaking';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What became of bringing the offices in. */
export interface OfficesBroughtIn {
  /** The name of the list. */
  readonly list: string;
  readonly isListNew: boolean;
  readonly states: readonly OfficeState[];
  /** Sheets of offices that the list no longer names. */
  readonly unlisted: readonly string[];
  /** Whether the states stand beside their offices: nobody has edited the list meanwhile. */
  readonly areStatesWritten: boolean;
}

const NOTE: Localized = {
  vi: 'Ô này lấy số liệu từ bảng tính của đơn vị. Không gõ vào vùng bên phải và bên dưới; sửa số liệu ở bảng của đơn vị.',
  en: 'This cell brings in the spreadsheet of the office. Type nothing to the right of it or below; change the data in the spreadsheet of the office.',
};
const REFUSED: Localized = {
  vi: 'Google Trang tính không nhận công thức; xem trang có được bảo vệ không.',
  en: 'Google Sheets did not take the formula; see whether the sheet is protected.',
};

/**
 * Makes the list where there is none; else gives every office of the list a sheet with the formula
 * that brings its tracker in. What is there already stays as it is.
 * @throws OperatorError where another run is under way, or the list cannot be made
 */
export function bringInOffices(): OfficesBroughtIn {
  const document = openAlone();
  const described = officeListTemplate(document.language);
  const existing = officeList(document);
  if (!existing || isBegun(document, existing, described)) {
    const sheet = existing ?? begunSheet(document, described) ?? beginSheet(document, described);
    finishSheet(document, sheet, described);
    sheet.getRange(`A${described.frozenRows + 1}`).activate();
    const nothing = { states: [], unlisted: [], areStatesWritten: true };
    return { list: sheet.getName(), isListNew: true, ...nothing };
  }
  const read = readOfficeList(readSheet(existing, document.calendar).rows);
  const sheets = new OfficeSheets(document, existing, read.offices);
  const states: OfficeState[] = [
    ...read.unusable,
    ...read.offices.map((office) => sheets.bringIn(office)),
  ];
  // A new sheet comes to the front.
  document.spreadsheet.setActiveSheet(existing);
  return {
    list: existing.getName(),
    isListNew: false,
    states,
    unlisted: sheets.unlisted(),
    areStatesWritten: writeStates(document, existing, read, states),
  };
}

/** The list, by its metadata, else by its name in any language. */
function officeList({ sheets, metadata }: OpenDocument): Sheet | undefined {
  const names = (['vi', 'en'] as const).map((language) => officeListTemplate(language).name);
  return sheets.find(
    (sheet) =>
      metadata.of(sheet).setUp?.kind === OFFICE_LIST || names.some((name) => hasName(sheet, name)),
  );
}

/** The sheets of the offices in a document. */
class OfficeSheets {
  private readonly ids: ReadonlySet<string>;
  private inserted = 0;

  constructor(
    private readonly document: OpenDocument,
    private readonly list: Sheet,
    offices: readonly Office[],
  ) {
    this.ids = new Set(offices.map(({ id }) => id));
  }

  /** Sees to it that an office's sheet is there, with its formula. */
  bringIn(office: Office): OfficeState {
    const { document } = this;
    const { row } = office;
    const existing = this.sheetOf(office);
    const sheet = existing ?? this.insert(office.name);
    const known = document.metadata.of(sheet).imported;
    const isSame = known?.id === office.id && known.range === office.range;
    const formulas = existing ? topFormulas(existing) : [];
    // Somebody may have inserted columns, or deleted the one of the statuses.
    const column = formulas.findIndex(isImporting);
    const at = column < 0 ? IMPORT_CELL : `${columnLetter(column)}1`;
    // Emptied cells get their formula again; another formula of somebody's stays.
    if (isSame && formulas.some((formula) => formula !== '')) {
      return { row, sheet: sheet.getName(), cell: at, isNew: false };
    }
    const refusal = tryWrite(sheet, () => {
      markImport(sheet, office);
      const width = sheet.getMaxColumns();
      const wanted = IMPORTED_COLUMNS + 1;
      if (width < wanted) sheet.insertColumnsAfter(width, wanted - width);
      const cell = sheet.getRange(at);
      cell.setNotes([[NOTE[document.language]]]);
      cell.setFormula(toSheetFormula(importFormula(office.id, office.range)));
      return false;
    });
    if (refusal) return { row, problem: REFUSED };
    return { row, sheet: sheet.getName(), cell: at, isNew: true };
  }

  unlisted(): string[] {
    const { sheets, metadata } = this.document;
    return sheets
      .filter((sheet) => {
        const { imported } = metadata.of(sheet);
        return imported !== null && !this.ids.has(imported.id);
      })
      .map((sheet) => sheet.getName());
  }

  /**
   * By its spreadsheet; where the link in the list is another one now, by its name. A sheet of that
   * name that is blank is what a run has left that was cut short; one with the formula is known no
   * longer since the add-on was removed.
   */
  private sheetOf({ id, name }: Office): Sheet | undefined {
    const { sheets, metadata } = this.document;
    const known = sheets.find((sheet) => metadata.of(sheet).imported?.id === id);
    if (known) return known;
    const named = sheets.find(
      (sheet) => spellingKey(sheet.getName()) === spellingKey(officeSheetName(name)),
    );
    if (!named) return undefined;
    const { imported } = metadata.of(named);
    if (imported) return this.ids.has(imported.id) ? undefined : named;
    if (metadata.has(named)) return undefined;
    const isOurs = () => topFormulas(named).some((formula) => formula.includes(id));
    return named.getLastRow() === 0 || isOurs() ? named : undefined;
  }

  /** Behind the list and the offices before. */
  private insert(name: string): Sheet {
    const { spreadsheet } = this.document;
    const taken = new Set(spreadsheet.getSheets().map((one) => one.getName().toLowerCase()));
    const wanted = officeSheetName(name);
    let free = wanted;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${wanted} (${copy})`;
    return spreadsheet.insertSheet(free, this.list.getIndex() + this.inserted++);
  }
}

/** The formulas of a sheet's first row. */
function topFormulas(sheet: Sheet): string[] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : sheet.getRange(1, 1, 1, width).getFormulas()[0]!;
}
