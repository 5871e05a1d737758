/** Making a sheet of set-up in steps, so that the next run finishes what one leaves unfinished. */
import { SET_UP_VERSION } from '../../domain/setup/setUpVersion';
import { cellText } from '../../domain/sheet/cell';
import type { SheetDescription } from '../../domain/sheet/sheetDescription';
import type { Localized } from '../../domain/text/language';
import { type Refusal, tryWrite } from '../document/guardedWrite';
import { DocumentMetadata, markSetUp, markStatusColumn } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { OperatorError } from '../document/operatorError';
import { readSheet } from '../document/readSheet';
import { isNamedUnfinished, UNFINISHED_VERSION, unfinishedName } from '../document/unfinishedSheet';
import { SheetWriter } from '../sheets/sheetWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheet that a run has begun to make and that holds nothing but what set-up writes; undefined
 * where there is none.
 * @throws OperatorError where such a sheet holds something else
 */
export function begunSheet(document: OpenDocument, described: SheetDescription): Sheet | undefined {
  const isNamed = (sheet: Sheet) => isNamedUnfinished(sheet, described.name);
  const begun = document.sheets.filter(
    (sheet) => isMarkedAsBegun(document, sheet, described) || isNamed(sheet),
  );
  const found = begun.find((sheet) => isOfSetUp(document, sheet, described));
  const filled = begun.find(isNamed);
  if (!found && filled) {
    throw new OperatorError(isFilledOtherwise(filled.getName()), document.language);
  }
  return found;
}

/** Whether a sheet is marked as begun, whatever it is called. */
export function isBegun(
  document: OpenDocument,
  sheet: Sheet,
  described: SheetDescription,
): boolean {
  return isMarkedAsBegun(document, sheet, described) && isOfSetUp(document, sheet, described);
}

function isMarkedAsBegun(
  { metadata }: OpenDocument,
  sheet: Sheet,
  { kind }: Pick<SheetDescription, 'kind'>,
): boolean {
  const { setUp } = metadata.of(sheet);
  return setUp?.kind === kind && setUp.version === UNFINISHED_VERSION;
}

/** Empty, or with its headers and what stands below one another at the left where they were put. */
function isOfSetUp(
  { calendar }: OpenDocument,
  sheet: Sheet,
  { rows, frozenRows }: SheetDescription,
): boolean {
  if (sheet.getLastRow() === 0) return true;
  const grid = readSheet(sheet, calendar);
  return rows.every((row, i) =>
    row.every((cell, column) => {
      if (typeof cell !== 'string' || cell === '') return true;
      if (column > 0 && i !== frozenRows - 1) return true;
      return cellText(grid.rows[i]?.[column] ?? '') === cellText(cell);
    }),
  );
}

/** Adds an empty sheet at the end of the document, whose name says that it is not finished. */
export function beginSheet(document: OpenDocument, { name }: SheetDescription): Sheet {
  const { spreadsheet, language } = document;
  const unfinished = unfinishedName(name, language);
  try {
    const sheet = spreadsheet.insertSheet(unfinished, spreadsheet.getSheets().length);
    SpreadsheetApp.flush();
    return sheet;
  } catch (error) {
    console.warn(String(error));
    throw incomplete(document, name, { by: null });
  }
}

/**
 * Does what is left to do of a sheet; each step may be repeated. Values go only into an empty
 * sheet, and the mark that all is done comes last.
 * @throws OperatorError where Google refuses some of it
 */
export function finishSheet(
  document: OpenDocument,
  sheet: Sheet,
  described: SheetDescription,
): void {
  const { kind, name, statusColumn } = described;
  const refusal = tryWrite(sheet, () => {
    const writer = new SheetWriter(document);
    markSetUp(sheet, kind, UNFINISHED_VERSION);
    if (sheet.getLastRow() === 0) writer.writeContent(sheet, described);
    writer.dress(sheet, described);
    if (statusColumn !== undefined && new DocumentMetadata(sheet).of(sheet).statusColumn === null) {
      markStatusColumn(sheet, statusColumn, false);
    }
    if (isNamedUnfinished(sheet, name) || kind === 'plan') sheet.setName(name);
    markSetUp(sheet, kind, SET_UP_VERSION);
    return false;
  });
  if (refusal) throw incomplete(document, name, refusal);
}

/** That not all of a sheet was written, and what to do. */
export function incomplete(
  { language }: OpenDocument,
  name: string,
  { by }: Refusal,
): OperatorError {
  const [vi, en] =
    by === null
      ? ['', '']
      : [` vì vùng được bảo vệ ${by.vi}`, ` because of the protected range ${by.en}`];
  return new OperatorError(
    {
      vi: `Trang “${name}” chưa ghi xong${vi}. Hãy tạo bảng theo dõi lần nữa để làm tiếp; nếu vẫn không được, nhờ chủ sở hữu bảng tính tạo giúp.`,
      en: `The sheet “${name}” is not finished${en}. Make the tracker again to go on; if that does not help, ask the owner of the spreadsheet to make it.`,
    },
    language,
  );
}

function isFilledOtherwise(name: string): Localized {
  return {
    vi: `Trang “${name}” chưa tạo xong mà đã có nội dung khác nên được giữ nguyên. Chép nội dung đó sang trang khác, xóa trang này rồi tạo lại.`,
    en: `The sheet “${name}” is unfinished but holds something else by now. Copy that to another sheet, delete this one, then make the tracker again.`,
  };
}
