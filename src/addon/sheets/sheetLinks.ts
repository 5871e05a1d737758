/** Links from a described sheet to cells of the document. */
import { type DescribedCell, isLink, type LinkCell } from '../../domain/sheet/sheetDescription';
import type { OpenDocument } from '../document/openDocument';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every link is an object of its own to be made; further down there are mere texts. */
const MOST_LINKS = 2_000;
/** Each is a call; where a column is all in pieces, the rest stays mere texts. */
const MOST_RUNS = 20;

export class SheetLinks {
  /** Ids of the sheets that links lead to, by name. */
  private ids: ReadonlyMap<string, number> | undefined;

  constructor(private readonly document: OpenDocument) {}

  /**
   * Makes links of the texts that are there already: one call for each column that has any, and
   * more only where something stands between them that must not be written so.
   */
  write(sheet: Sheet, rows: readonly (readonly DescribedCell[])[]): void {
    for (let column = 0; column < rows[0]!.length; column++) {
      const cells = rows.map((row) => row[column]!);
      for (const { begin, end } of runsOf(cells)) {
        sheet
          .getRange(begin + 1, column + 1, end - begin, 1)
          .setRichTextValues(cells.slice(begin, end).map((cell) => [this.toRichText(cell)]));
      }
    }
  }

  private toRichText(cell: DescribedCell): GoogleAppsScript.Spreadsheet.RichTextValue {
    const builder = SpreadsheetApp.newRichTextValue();
    if (typeof cell === 'string') return builder.setText(cell).build();
    const link = cell as LinkCell;
    return builder.setText(link.text).setLinkUrl(this.urlOf(link)).build();
  }

  /** A link within the document, by the sheet's id: renaming does not break it. */
  private urlOf({ sheet: name, cell }: LinkCell): string {
    const { sheets, metadata } = this.document;
    this.ids ??= new Map(sheets.map((sheet) => [sheet.getName(), metadata.idOf(sheet)]));
    return `#gid=${this.ids.get(name)!}&range=${cell}`;
  }
}

interface Run {
  /** The first cell, which is a link. */
  readonly begin: number;
  /** After the last link. */
  readonly end: number;
}

/** The links of a column, as few runs as there can be. */
function runsOf(cells: readonly DescribedCell[]): Run[] {
  const runs: Run[] = [];
  let links = 0;
  let isBroken = true;
  for (let at = 0; at < cells.length && links < MOST_LINKS; at++) {
    const cell = cells[at]!;
    if (!isPlainText(cell)) isBroken = true;
    else if (isLink(cell)) {
      links += 1;
      if (!isBroken) runs[runs.length - 1] = { ...runs[runs.length - 1]!, end: at + 1 };
      else if (runs.push({ begin: at, end: at + 1 }) === MOST_RUNS) return runs;
      isBroken = false;
    }
  }
  return runs;
}

/**
 * Whether a cell may be written as rich text, which holds texts alone and has no apostrophe to keep
 * what looks like a formula from becoming one.
 */
function isPlainText(cell: DescribedCell): cell is string | LinkCell {
  if (typeof cell !== 'string' && !(typeof cell === 'object' && isLink(cell))) return false;
  return !/^[=+\-@\t\r]/.test(textOf(cell));
}

function textOf(cell: string | LinkCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
