/** The trackers of a province's offices, each brought by a formula into a sheet of its own. */
import { isImporting } from '../../domain/formulas/spillingFormula';
import { type Imported, writeImported } from '../../domain/setup/offices/importMark';
import { IMPORTED_COLUMNS, importFormula } from '../../domain/setup/offices/officeImport';
import type { Office } from '../../domain/setup/offices/officeList';
import { IMPORT_CELL } from '../../domain/setup/offices/officeListTemplate';
import { officeSheetName } from '../../domain/setup/offices/officeSheetName';
import { columnLetter } from '../../domain/sheet/grid';
import type { Localized } from '../../domain/text/language';
import { spellingKey } from '../../domain/text/spelling';
import { toSheetFormula } from '../document/formulaText';
import { tryWrite } from '../document/guardedWrite';
import { markImport } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import type { OfficeState } from './officeStates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NOTE: Localized = {
  vi: 'Ô này lấy số liệu từ bảng tính của đơn vị. Không gõ vào vùng bên phải và bên dưới; sửa số liệu ở bảng của đơn vị.',
  en: 'This cell brings in the spreadsheet of the office. Type nothing to the right of it or below; change the data in the spreadsheet of the office.',
};
const REFUSED: Localized = {
  vi: 'Google Trang tính không nhận công thức; xem trang có được bảo vệ không.',
  en: 'Google Sheets did not take the formula; see whether the sheet is protected.',
};
const ITSELF: Localized = {
  vi: 'liên kết của chính bảng tính này; dán liên kết bảng tính của đơn vị.',
  en: 'the link of this very spreadsheet; paste that of the office.',
};

/** The sheets of the offices in a document. */
export class OfficeSheets {
  private readonly listed: ReadonlySet<string>;
  /** The list, then the sheet of the office before. */
  private last: Sheet;

  constructor(
    private readonly document: OpenDocument,
    list: Sheet,
    offices: readonly Office[],
  ) {
    this.listed = new Set(offices.map(writeImported));
    this.last = list;
  }

  /** Sees to it that an office's sheet is there, with its formula. */
  bringIn(office: Office): OfficeState {
    const { document } = this;
    const { row } = office;
    if (office.id === document.spreadsheet.getId()) return { row, problem: ITSELF };
    const existing = this.sheetOf(office);
    const sheet = existing ?? this.insert(office.name);
    this.last = sheet;
    const known = document.metadata.of(sheet).imported;
    const isSame = known !== null && writeImported(known) === writeImported(office);
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
    const { sheets } = this.document;
    return sheets.filter((sheet) => this.unlistedIn(sheet)).map((sheet) => sheet.getName());
  }

  /** What a sheet imports that the list no longer names; null where it does, or nothing is imported. */
  private unlistedIn(sheet: Sheet): Imported | null {
    const { imported } = this.document.metadata.of(sheet);
    return imported && !this.listed.has(writeImported(imported)) ? imported : null;
  }

  /**
   * By what it imports; where that is another in the list now, by its name, else by its spreadsheet. A
   * sheet of that name that is blank is what a run has left that was cut short; one with the formula is
   * known no longer since the add-on was removed.
   */
  private sheetOf(office: Office): Sheet | undefined {
    const { sheets, metadata } = this.document;
    const { id, name } = office;
    const wanted = writeImported(office);
    const known = sheets.find((sheet) => {
      const { imported } = metadata.of(sheet);
      return imported !== null && writeImported(imported) === wanted;
    });
    if (known) return known;
    const named = sheets.find(
      (sheet) => spellingKey(sheet.getName()) === spellingKey(officeSheetName(name)),
    );
    if (named && this.unlistedIn(named)) return named;
    if (named && !metadata.has(named)) {
      const isOurs = () => topFormulas(named).some((formula) => formula.includes(id));
      if (named.getLastRow() === 0 || isOurs()) return named;
    }
    return sheets.find((sheet) => this.unlistedIn(sheet)?.id === id);
  }

  /** Behind the list and the offices before. */
  private insert(name: string): Sheet {
    const { spreadsheet } = this.document;
    const taken = new Set(spreadsheet.getSheets().map((one) => one.getName().toLowerCase()));
    const wanted = officeSheetName(name);
    let free = wanted;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${wanted} (${copy})`;
    return spreadsheet.insertSheet(free, this.last.getIndex());
  }
}

/** The formulas of a sheet's first row. */
function topFormulas(sheet: Sheet): string[] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : sheet.getRange(1, 1, 1, width).getFormulas()[0]!;
}
