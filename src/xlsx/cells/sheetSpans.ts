/** Where rows and cells stand in the bytes of a sheet. */
import { strFromU8, strToU8 } from 'fflate';
import { columnIndex, rowIndex } from '../../document/cellAddress';
import { FileError } from '../file/fileError';
import { tagAttributes } from '../xml/tagAttributes';
import { TagScanner } from '../xml/tagScanner';
import { parseXml, type XmlElement } from '../xml/xmlTree';

/** Where an element stands in the bytes of a sheet. */
export interface Span {
  readonly start: number;
  readonly openEnd: number;
  /** Equals `openEnd` for `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
}

/** A row of the part; `index` is zero-based. */
export interface RowSpan extends Span {
  readonly index: number;
}

/** A cell of the part. */
export interface CellSpan extends Span {
  readonly column: number;
}

/** A cell that holds the text of a shared formula. */
export interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The places in a sheet part that saving has to know. */
export interface SheetSpans {
  readonly prefix: string;
  readonly sheetData: Span;
  readonly rows: readonly RowSpan[];
  /** By the number that ties the cells of a shared formula together. */
  readonly sharedMasters: ReadonlyMap<string, SharedMaster>;
}

/** Finds the places in a sheet part that has been parsed before, so is well-formed. */
export function readSheetSpans(bytes: Uint8Array): SheetSpans {
  const scanner = new TagScanner(bytes);
  scanner.next();
  const rootName = scanner.name();
  const prefix = rootName.slice(0, rootName.indexOf(':') + 1);
  const sheetDataName = strToU8(`${prefix}sheetData`);
  do {
    if (!scanner.next()) throw new FileError('damaged', 'The sheet has no place for cells');
  } while (!scanner.is(sheetDataName));
  const data = readRows(scanner, prefix, sheetDataName);
  return { prefix, ...data };
}

function readRows(
  scanner: TagScanner,
  prefix: string,
  sheetDataName: Uint8Array,
): Pick<SheetSpans, 'sheetData' | 'rows' | 'sharedMasters'> {
  const { start, end: openEnd, kind: dataKind } = scanner;
  if (dataKind === 'self-closing') {
    const sheetData = { start, openEnd, closeStart: openEnd, end: openEnd };
    return { sheetData, rows: [], sharedMasters: new Map() };
  }
  const rowName = strToU8(`${prefix}row`);
  const cellName = strToU8(`${prefix}c`);
  const formulaName = strToU8(`${prefix}f`);
  const rows: RowSpan[] = [];
  const masters = new Map<string, SharedMaster>();
  const found: { at: number; formula: XmlElement }[] = [];
  let index = -1;
  let rowStart = 0;
  let rowOpenEnd = 0;
  // A row that does not say its number stands where its first cell says.
  let isUnsaid = false;
  const endRow = (closeStart: number, end: number): void => {
    const row = { index, start: rowStart, openEnd: rowOpenEnd, closeStart, end };
    rows.push(row);
    for (const { at, formula } of found.splice(0)) {
      const cell = readCells(scanner.bytes, row, prefix).find(
        (one) => one.start < at && at < one.end,
      );
      const number = formula.attributes.si;
      if (cell && number !== undefined) {
        masters.set(number, { row: index, column: cell.column, text: formula.text });
      }
    }
  };
  while (scanner.next()) {
    if (scanner.is(rowName)) {
      if (scanner.kind !== 'close') {
        const number = tagAttributes(scanner.tag()).r;
        index = number === undefined ? index + 1 : Number(number) - 1;
        isUnsaid = number === undefined;
        rowStart = scanner.start;
        rowOpenEnd = scanner.end;
      }
      if (scanner.kind === 'self-closing') endRow(scanner.end, scanner.end);
      else if (scanner.kind === 'close') endRow(scanner.start, scanner.end);
    } else if (isUnsaid && scanner.kind !== 'close' && scanner.is(cellName)) {
      isUnsaid = false;
      index = Math.max(index, rowIndex(tagAttributes(scanner.tag()).r ?? ''));
    } else if (scanner.kind === 'open' && scanner.is(formulaName)) {
      const { start: at } = scanner;
      if (!scanner.tag().includes('shared') || !scanner.next()) continue;
      const formula = parseXml(strFromU8(scanner.bytes.subarray(at, scanner.end)), 'formula');
      if (formula.text !== '') found.push({ at, formula });
    } else if (scanner.kind === 'close' && scanner.is(sheetDataName)) break;
  }
  return {
    sheetData: { start, openEnd, closeStart: scanner.start, end: scanner.end },
    rows,
    sharedMasters: masters,
  };
}

/** The cells of one row; a cell without a reference stands right of the one before it. */
export function readCells(bytes: Uint8Array, row: RowSpan, prefix: string): CellSpan[] {
  const cellName = strToU8(`${prefix}c`);
  const cells: CellSpan[] = [];
  const scanner = new TagScanner(bytes, row.openEnd, row.closeStart);
  let column = -1;
  let start = 0;
  let openEnd = 0;
  while (scanner.next()) {
    if (!scanner.is(cellName)) continue;
    if (scanner.kind !== 'close') {
      const reference = tagAttributes(scanner.tag()).r;
      column = reference === undefined ? column + 1 : columnIndex(reference);
      start = scanner.start;
      openEnd = scanner.end;
    }
    if (scanner.kind === 'self-closing') {
      cells.push({ column, start, openEnd, closeStart: openEnd, end: openEnd });
    } else if (scanner.kind === 'close') {
      cells.push({ column, start, openEnd, closeStart: scanner.start, end: scanner.end });
    }
  }
  return cells;
}
