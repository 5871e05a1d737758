/** Links from a described sheet to cells of the document. */
import { formatDay } from '../../domain/calendar';
import {
  type DescribedCell,
  isFormula,
  isLink,
  type LinkCell,
} from '../../domain/sheet/sheetDescription';
import type { OpenDocument } from '../document/openDocument';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every link is an object of its own to be made; further down there are mere texts. */
const MOST_LINKS = 2_000;

export class SheetLinks {
  /** Ids of the sheets that links lead to, by name. */
  private ids: ReadonlyMap<string, number> | undefined;

  constructor(private readonly document: OpenDocument) {}

  /**
   * Makes links of the texts that are there already: one call for each column that has any.
   * @param top zero-based row of the first of these rows
   */
  write(sheet: Sheet, rows: readonly (readonly DescribedCell[])[], top: number): void {
    for (let column = 0; column < rows[0]!.length; column++) {
      const cells = rows.map((row) => row[column]!);
      const linked = cells.flatMap((cell, i) => (isLink(cell) ? [i] : []));
      if (linked.length === 0) continue;
      const begin = linked[0]!;
      const end = Math.min(linked[linked.length - 1]! + 1, begin + MOST_LINKS);
      sheet
        .getRange(top + begin + 1, column + 1, end - begin, 1)
        .setRichTextValues(cells.slice(begin, end).map((cell) => [this.toRichText(cell)]));
    }
  }

  private toRichText(cell: DescribedCell): GoogleAppsScript.Spreadsheet.RichTextValue {
    const builder = SpreadsheetApp.newRichTextValue().setText(textOf(cell));
    return (isLink(cell) ? builder.setLinkUrl(this.urlOf(cell)) : builder).build();
  }

  /** A link within the document, by the sheet's id: renaming does not break it. */
  private urlOf({ sheet: name, cell }: LinkCell): string {
    const { sheets, metadata } = this.document;
    this.ids ??= new Map(sheets.map((sheet) => [sheet.getName(), metadata.idOf(sheet)]));
    return `#gid=${this.ids.get(name)!}&range=${cell}`;
  }
}

function textOf(cell: DescribedCell): string {
  if (typeof cell !== 'object') return String(cell);
  if (isLink(cell)) return cell.text;
  return isFormula(cell) ? cell.formula : formatDay(cell.date);
}
