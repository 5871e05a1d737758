/** Bringing in the offices that a province lists: the list, then a sheet for each, and how they stand. */
import { readOfficeList } from '../../domain/setup/offices/officeList';
import { OFFICE_LIST, officeListTemplate } from '../../domain/setup/offices/officeListTemplate';
import type { OpenDocument } from '../document/openDocument';
import { readSheet } from '../document/readSheet';
import { openAlone } from '../document/runLock';
import { hasName } from '../document/taskSheet';
import { OfficeSheets } from './officeSheets';
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
