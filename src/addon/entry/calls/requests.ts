/**
 * Looking at what the page and the file check ask, before anything is done for them: a page may
 * have stood open since an earlier version of the add-on, and any caller may err.
 */
import { parseIsoDay } from '../../../domain/calendar';
import { isPlainObject } from '../../../domain/plainObject';
import type { Cell, DateCell } from '../../../domain/sheet/cell';
import { isLanguage } from '../../../domain/text/language';
import { plainDay } from '../../../domain/tracker/reading/plainDay';
import { PAPER_KINDS } from '../../../domain/summary/papers';
import type { PaperKind } from '../../../domain/summary/paperShapes';
import { COLUMN_KEYS, type ColumnKey } from '../../../domain/tracker/columns';
import type {
  CheckRequest,
  ColumnMappingRequest,
  PapersRequest,
  RestoreTextsRequest,
  SaveUnitRequest,
  ShowCellRequest,
  ShowSheetRequest,
  SidebarCheckRequest,
  SidebarLookRequest,
  TextDatePlace,
  TextDatesRequest,
  WriteDatesRequest,
  UnitChange,
  UnitFormRequest,
  UnitPlace,
} from '../../addonApi';
import { DATE_COLUMNS } from '../../../domain/tracker/columnsByType';
import { documentLanguage } from '../../document/openDocument';
import { OperatorError } from '../../document/operatorError';

type Guard<T> = (value: unknown) => value is T;

/** What each field of a request must be. */
type Fields<T> = { readonly [K in keyof T]-?: Guard<T[K]> };

const isText: Guard<string> = (value) => typeof value === 'string';
const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';
const isRow: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0;
const isColumnKey: Guard<ColumnKey> = (value): value is ColumnKey =>
  COLUMN_KEYS.some((key) => key === value);
const isColumn: Guard<string> = (value): value is string =>
  isText(value) && /^[A-Z]{1,3}$/.test(value);
const areTexts = listOf(isText);

const SIDEBAR_CHECK: Fields<SidebarCheckRequest> = { sheets: areTexts, highlight: isFlag };
const SIDEBAR_LOOK: Fields<SidebarLookRequest> = {
  sheets: areTexts,
  isShown: isFlag,
  stamp: isText,
};
const isPaperKind = (value: unknown): value is PaperKind =>
  PAPER_KINDS.some((kind) => kind === value);
const PAPERS: Fields<PapersRequest> = {
  kind: isPaperKind,
  sheets: optional(areTexts),
};
const MAP_COLUMNS: Fields<ColumnMappingRequest> = {
  sheet: isText,
  columns: listOf(
    having<ColumnMappingRequest['columns'][number]>({ key: isColumnKey, letters: isColumn }),
  ),
};
const SHOW_CELL: Fields<ShowCellRequest> = {
  sheet: isText,
  row: isRow,
  key: isColumnKey,
  unit: isText,
};
const SHOW_SHEET: Fields<ShowSheetRequest> = {
  sheet: isText,
  cell: (value): value is string | null =>
    value === null || (isText(value) && /^[A-Z]{1,3}[1-9]\d{0,7}$/.test(value)),
};
const TEXT_DATES: Fields<TextDatesRequest> = { sheets: areTexts };
const TEXT_DATE: Fields<TextDatePlace> = {
  ...SHOW_CELL,
  key: (value): value is ColumnKey => DATE_COLUMNS.some((key) => key === value),
  was: (value): value is string | number => plainDay(value as Cell) !== null,
};
const WRITE_DATES: Fields<WriteDatesRequest> = { cells: listOf(having(TEXT_DATE)) };
const RESTORE_TEXTS: Fields<RestoreTextsRequest> = {
  cells: listOf(
    having<RestoreTextsRequest['cells'][number]>({
      ...TEXT_DATE,
      format: (value): value is string | null => value === null || isText(value),
    }),
  ),
};
const isCell: Guard<UnitChange['seen']> = (value): value is UnitChange['seen'] =>
  isText(value) || isFlag(value) || (typeof value === 'number' && isFinite(value)) || isDay(value);
const UNIT_PLACE: Fields<UnitPlace> = { sheet: isText, row: isRow, unit: isText };
const UNIT_FORM: Fields<UnitFormRequest> = {
  ...UNIT_PLACE,
  step: (value): value is -1 | 0 | 1 => [-1, 0, 1].some((step) => step === value),
};
const SAVE_UNIT: Fields<SaveUnitRequest> = {
  ...UNIT_PLACE,
  changes: listOf(having<UnitChange>({ key: isColumnKey, seen: isCell, content: isCell })),
};
const CHECK: Fields<CheckRequest> = {
  sheet: optional(isText),
  asOf: optional(isText),
  plan: optional(isPlainObject),
  sharedPlan: optional(isPlainObject),
  language: optional(isLanguage),
  share: optional(isLanguage),
  write: optional(isFlag),
  papers: optional(listOf(isPaperKind)),
};

/** The request of `sidebarCheck`. @throws OperatorError where it is something else; so do all here */
export function sidebarCheckRequest(request: unknown): SidebarCheckRequest {
  return withFields(request, SIDEBAR_CHECK);
}

/** The request of `sidebarLook`. */
export function sidebarLookRequest(request: unknown): SidebarLookRequest {
  return withFields(request, SIDEBAR_LOOK);
}

/** The request of `papers`. */
export function papersRequest(request: unknown): PapersRequest {
  return withFields(request, PAPERS);
}

/** The request of `mapColumns`. */
export function mapColumnsRequest(request: unknown): ColumnMappingRequest {
  return withFields(request, MAP_COLUMNS);
}

/** The request of `showCell`. */
export function showCellRequest(request: unknown): ShowCellRequest {
  return withFields(request, SHOW_CELL);
}

/** The request of `showSheet`. */
export function showSheetRequest(request: unknown): ShowSheetRequest {
  return withFields(request, SHOW_SHEET);
}

/** The request of `textDates`. */
export function textDatesRequest(request: unknown): TextDatesRequest {
  return withFields(request, TEXT_DATES);
}

/** The request of `writeDates`. */
export function writeDatesRequest(request: unknown): WriteDatesRequest {
  return withFields(request, WRITE_DATES);
}

/** The request of `restoreTexts`. */
export function restoreTextsRequest(request: unknown): RestoreTextsRequest {
  return withFields(request, RESTORE_TEXTS);
}

/** The request of `unitForm`; null for the row that the user is in. */
export function unitFormRequest(request: unknown): UnitFormRequest | null {
  return request === null || request === undefined ? null : withFields(request, UNIT_FORM);
}

/** The request of `saveUnit`. */
export function saveUnitRequest(request: unknown): SaveUnitRequest {
  return withFields(request, SAVE_UNIT);
}

/** The request of `checkTracker`. */
export function checkRequest(request: unknown): CheckRequest {
  return withFields(request, CHECK);
}

/** Names of sheets. */
export function sheetNames(sheets: unknown): readonly string[] {
  return checked(sheets, 'sheets', areTexts);
}

/** The kinds of sheets that set-up is to make. */
export function setUpKinds(kinds: unknown): readonly string[] {
  return checked(kinds, 'kinds', areTexts);
}

/** Settings by name; what each may be, its parameter says. */
export function namedSettings(settings: unknown): Readonly<Record<string, unknown>> {
  return checked(settings, 'settings', isPlainObject);
}

/** Whether something is to be on. */
export function onOrOff(on: unknown): boolean {
  return checked(on, 'on', isFlag);
}

function isDay(value: unknown): value is DateCell {
  return isPlainObject(value) && isText(value.date) && parseIsoDay(value.date) !== null;
}

function listOf<T>(isItem: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(isItem);
}

function optional<T>(isGiven: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || isGiven(value);
}

function having<T>(fields: Fields<T>): Guard<T> {
  return (value): value is T => wrongField(value, fields) === null;
}

function withFields<T>(request: unknown, fields: Fields<T>): T {
  const wrong = wrongField(request, fields);
  if (wrong !== null) throw refusal(wrong);
  return request as T;
}

function checked<T>(value: unknown, name: string, isRight: Guard<T>): T {
  if (!isRight(value)) throw refusal(name);
  return value;
}

/** The field that is not as it must be, or that nobody knows; null where all are right. */
function wrongField<T>(request: unknown, fields: Fields<T>): string | null {
  if (!isPlainObject(request)) return 'request';
  const guards = new Map(Object.entries<Guard<unknown>>(fields));
  const names = [...guards.keys(), ...Object.keys(request)];
  return names.find((name) => !guards.get(name)?.(request[name])) ?? null;
}

function refusal(name: string): OperatorError {
  const text = {
    vi: `Yêu cầu gửi đến tiện ích không đúng ở “${name}”. Hãy đóng bảng điều khiển rồi mở lại.`,
    en: `What the add-on was asked is not right in “${name}”. Close the side panel and open it again.`,
  };
  return new OperatorError(text, documentLanguage());
}
