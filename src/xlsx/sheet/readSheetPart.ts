/** Reading a worksheet part into a sheet of the model. */
import type { Sheet } from '../../document/workbook';
import { RegularCells } from '../cells/regularCells';
import { type CellContext, SheetDataReader } from '../cells/sheetDataReader';
import type { Notice } from '../file/notice';
import type { LinkElement } from '../links/linkReader';
import { parseEntry, type XmlHandler } from '../xml/xmlParser';
import type { ZipEntry } from '../zip/zipArchive';
import { FrameReader } from './frameReader';

/**
 * Fills a sheet from its part; notices are added to `notices`.
 * @returns its links, which can be placed when all sheets are known @throws {FileError}
 */
export function readSheetPart(
  entry: ZipEntry,
  sheet: Sheet,
  context: CellContext,
  notices: Notice[],
): readonly LinkElement[] {
  const cells = new SheetDataReader(sheet, context);
  const frame = new FrameReader(sheet, context.styleReader);
  parseEntry(entry, new SheetHandler(cells, frame), (passOn) => new RegularCells(cells, passOn));
  frame.finish();
  cells.finish(notices);
  const { merges, columnWidths, frozenRows, frozenColumns, gridlinesHidden } = sheet;
  sheet.loadedLayout = {
    merges: [...merges],
    columnWidths: new Map(columnWidths),
    frozenRows,
    frozenColumns,
    gridlinesHidden,
  };
  sheet.loadedFilter = sheet.filter;
  sheet.loadedConditionalFormats = [...sheet.conditionalFormats];
  return frame.links;
}

const CELLS = 'sheetData';

/** Hands the events of a sheet to the reader of its cells or to that of what surrounds them. */
class SheetHandler implements XmlHandler {
  private inCells = false;

  constructor(
    private readonly cells: SheetDataReader,
    private readonly frame: FrameReader,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (this.inCells) {
      this.cells.open(name, attributes);
      return;
    }
    this.frame.open(name, attributes);
    this.inCells = name === CELLS;
  }

  close(name: string): void {
    if (this.inCells && name !== CELLS) {
      this.cells.close(name);
      return;
    }
    this.inCells = false;
    this.frame.close(name);
  }

  text(text: string): void {
    if (this.inCells) this.cells.text(text);
    else this.frame.text(text);
  }
}
