/** The trackers of a province's districts, each brought by a formula into a sheet of its own. */
import { type District, readDistrictList } from '../../domain/setup/districts/districtList';
import { IMPORTED_COLUMNS, importFormula } from '../../domain/setup/districts/districtImport';
import {
  DISTRICT_LIST,
  districtTemplate,
  IMPORT_CELL,
} from '../../domain/setup/districts/districtTemplate';
import type { Localized } from '../../domain/text/language';
import { spellingKey } from '../../domain/text/spelling';
import { toSheetFormula } from '../document/formulaText';
import { tryWrite } from '../document/guardedWrite';
import { markImport } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { readSheet } from '../document/readSheet';
import { openAlone } from '../document/runLock';
import { hasName } from '../document/taskSheet';
import { type DistrictState, writeStates } from './districtStates';
import { beginSheet, begunSheet, finishSheet, isBegun } from './sheetMaking';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What became of bringing the districts in. */
export interface DistrictsBroughtIn {
  /** The name of the list. */
  readonly list: string;
  readonly isListNew: boolean;
  readonly states: readonly DistrictState[];
  /** Sheets of districts that the list no longer names. */
  readonly unlisted: readonly string[];
  /** Whether the states stand beside their districts: nobody has edited the list meanwhile. */
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
 * Makes the list where there is none; else gives every district of the list a sheet with the formula
 * that brings its tracker in. What is there already stays as it is.
 * @throws OperatorError where another run is under way, or the list cannot be made
 */
export function bringInDistricts(): DistrictsBroughtIn {
  const document = openAlone();
  const described = districtTemplate(document.language);
  const existing = districtList(document);
  if (!existing || isBegun(document, existing, described)) {
    const sheet = existing ?? begunSheet(document, described) ?? beginSheet(document, described);
    finishSheet(document, sheet, described);
    sheet.getRange(`A${described.frozenRows + 1}`).activate();
    const nothing = { states: [], unlisted: [], areStatesWritten: true };
    return { list: sheet.getName(), isListNew: true, ...nothing };
  }
  const read = readDistrictList(readSheet(existing, document.calendar).rows);
  const sheets = new DistrictSheets(document, existing, read.districts);
  const states: DistrictState[] = [
    ...read.unusable,
    ...read.districts.map((district) => sheets.bringIn(district)),
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
function districtList({ sheets, metadata }: OpenDocument): Sheet | undefined {
  const names = (['vi', 'en'] as const).map((language) => districtTemplate(language).name);
  return sheets.find(
    (sheet) =>
      metadata.of(sheet).setUp?.kind === DISTRICT_LIST ||
      names.some((name) => hasName(sheet, name)),
  );
}

/** The sheets of the districts in a document. */
class DistrictSheets {
  private readonly ids: ReadonlySet<string>;
  private inserted = 0;

  constructor(
    private readonly document: OpenDocument,
    private readonly list: Sheet,
    districts: readonly District[],
  ) {
    this.ids = new Set(districts.map(({ id }) => id));
  }

  /** Sees to it that a district's sheet is there, with its formula. */
  bringIn(district: District): DistrictState {
    const { document } = this;
    const { row } = district;
    const existing = this.sheetOf(district);
    const sheet = existing ?? this.insert(district.name);
    const known = document.metadata.of(sheet).imported;
    const isSame = known?.id === district.id && known.range === district.range;
    // Emptied cells get their formula again; another formula of somebody's stays.
    if (existing && isSame && existing.getRange(IMPORT_CELL).getFormulas()[0]![0] !== '') {
      return { row, sheet: sheet.getName(), isNew: false };
    }
    const refusal = tryWrite(sheet, () => {
      markImport(sheet, district);
      const width = sheet.getMaxColumns();
      const wanted = IMPORTED_COLUMNS + 1;
      if (width < wanted) sheet.insertColumnsAfter(width, wanted - width);
      const cell = sheet.getRange(IMPORT_CELL);
      cell.setNotes([[NOTE[document.language]]]);
      cell.setFormula(toSheetFormula(importFormula(district.id, district.range)));
      return false;
    });
    if (refusal) return { row, problem: REFUSED };
    return { row, sheet: sheet.getName(), isNew: true };
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
   * By its spreadsheet; where the link in the list is another one now, by its name. A blank sheet of
   * that name is what a run has left that was cut short.
   */
  private sheetOf({ id, name }: District): Sheet | undefined {
    const { sheets, metadata } = this.document;
    const known = sheets.find((sheet) => metadata.of(sheet).imported?.id === id);
    if (known) return known;
    const named = sheets.find(
      (sheet) => spellingKey(sheet.getName()) === spellingKey(nameOf(name)),
    );
    if (!named) return undefined;
    const { imported } = metadata.of(named);
    if (imported) return this.ids.has(imported.id) ? undefined : named;
    return !metadata.has(named) && named.getLastRow() === 0 ? named : undefined;
  }

  /** Behind the list and the districts before. */
  private insert(name: string): Sheet {
    const { spreadsheet } = this.document;
    const taken = new Set(spreadsheet.getSheets().map((one) => one.getName().toLowerCase()));
    const wanted = nameOf(name);
    let free = wanted;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${wanted} (${copy})`;
    return spreadsheet.insertSheet(free, this.list.getIndex() + this.inserted++);
  }
}

/** Names of sheets in files have no such signs, and 31 at most. */
const MOST_LETTERS = 27;
const FORBIDDEN = /[\\/?*:[\]]/g;

function nameOf(district: string): string {
  return district
    .replace(FORBIDDEN, '-')
    .replace(/^'+|'+$/g, '')
    .slice(0, MOST_LETTERS)
    .trim();
}
