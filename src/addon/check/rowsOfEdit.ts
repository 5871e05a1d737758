/** The rows of an edit: writing their status cells without the rest of the tracker. */
import { cellText } from '../../domain/sheet/cell';
import { columnLetter } from '../../domain/sheet/grid';
import { isStatusCell, statusCell } from '../../domain/formulas/statusCell';
import { COLUMN_KEYS } from '../../domain/tracker/columns';
import type { Header } from '../../domain/tracker/header';
import { rowsOnTheirOwn } from '../../domain/unit/ownRows';
import { toSheetContent } from '../document/formulaText';
import { DocumentMetadata, placeOfStatuses } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { headerOf, readTrackerRows, type TrackerRows } from '../document/trackerSheet';
import { checkSheets } from './checkSheets';
import {
  type ColumnCells,
  columnCells,
  isSame,
  plainFormula,
  putBack,
} from './statuses/columnCells';
import { filledFromAbove, movingNamesOf } from './statuses/filledFromAbove';
import { asOfFormulaOf } from './writeCheck';
import type { WritingNotice } from './writingNotice';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows around those edited that are looked at, too: somebody may have inserted some since. */
const ROWS_AROUND = 10;

/** Where in a tracker somebody has typed. */
export class RowsOfEdit {
  /** What stands in the rows that were read, as it is to be written to stand there. */
  private readonly before: ColumnCells;
  private readonly status: number;
  private readonly formulas: string[][];

  private constructor(
    private readonly document: OpenDocument,
    private readonly rows: TrackerRows,
    private readonly header: Header,
    private readonly edited: Range,
  ) {
    this.status = header.columns.get('status')!;
    this.formulas = rows.range.getFormulas();
    this.before = columnCells(0, rows.values, this.formulas, rows.top);
  }

  /** Reads them; null where no status may rest on what was typed. */
  static read(document: OpenDocument, edited: Range): RowsOfEdit | null {
    const sheet = edited.getSheet();
    const first = Math.max(0, edited.getRow() - 1 - ROWS_AROUND);
    const rows = readTrackerRows(document, sheet, first, edited.getLastRow() - 1 + ROWS_AROUND);
    const header = rows && headerOf(rows);
    if (!header?.columns.has('status') || !isInTable(edited, header)) return null;
    return new RowsOfEdit(document, rows!, header, edited);
  }

  /**
   * Brings the statuses up to date where these rows are enough to tell them.
   * @returns false where the whole tracker is to be checked
   */
  refresh(): boolean {
    const { document, rows, header, edited } = this;
    const { plan } = document.plan.reading;
    const top = Math.max(rows.top, header.top + header.levels) + 1;
    const bottom = rows.top + rows.values.length;
    const [{ result }] = checkSheets(document, [rows]) as [ReturnType<typeof checkSheets>[number]];
    const span = {
      first: edited.getRow(),
      last: Math.min(edited.getLastRow(), bottom),
      columns: new Set(COLUMN_KEYS.filter((key) => isTyped(edited, header.columns.get(key)))),
      hadStatus: (row: number) => this.isOurs(row - 1),
    };
    const told = rows.isWhole
      ? new Set(result.units.map(({ row }) => row))
      : rowsOnTheirOwn(result.tracker, rows.grid, span, [top, bottom], plan);
    if (!told || result.tracker.missing.length > 0) return false;
    const atTop = rows.top === 0 ? this.formulas : undefined;
    const options = {
      plan,
      asOfFormula: asOfFormulaOf(document, result),
      heldColumn: columnLetter(header.columns.get('held')!),
      movingNames: movingNamesOf(filledFromAbove(rows.sheet, rows.grid, header, atTop), header),
      language: document.language,
    };
    const wanted = new Map<number, string>();
    for (let row = top; row <= bottom; row++) {
      if (rows.isWhole && span.hadStatus(row)) wanted.set(row - 1, '');
    }
    for (const unit of result.units) {
      if (!told.has(unit.row)) continue;
      wanted.set(unit.row - 1, toSheetContent(statusCell(unit, unit.row, options)));
    }
    return this.write(new Map([...wanted].sort(([one], [other]) => one - other)));
  }

  /**
   * Takes their statuses away: whatever they say, nobody has checked it.
   * @returns false where rows or columns have been moved
   */
  clear(): boolean {
    const [first, last] = [this.edited.getRow() - 1, this.edited.getLastRow() - 1];
    const ours = this.rows.values.flatMap((_, i) => {
      const row = this.rows.top + i;
      return first <= row && row <= last && this.isOurs(row) ? [row] : [];
    });
    // Where the column has just been moved, what was looked at is another.
    if (ours.length === 0) return this.markedColumn() === this.status;
    return this.write(new Map(ours.map((row) => [row, ''])));
  }

  private isOurs(row: number): boolean {
    const content = this.contentOf(row);
    return content.startsWith('=') ? isStatusCell('', content) : isStatusCell(content, '');
  }

  /** The formula, else the text. */
  private contentOf(row: number): string {
    const cell = this.before.rows[row - this.rows.top]?.[this.status];
    if (typeof cell === 'string' && cell.startsWith('=')) return cell;
    const value = this.rows.values[row - this.rows.top]?.[this.status] ?? '';
    return cellText(this.document.calendar.cell(value));
  }

  /**
   * Writes status cells, and looks whether they stand where they were meant to.
   * @returns false where rows or columns have been moved
   */
  private write(wanted: ReadonlyMap<number, string>): boolean {
    const { sheet, values, range, top } = this.rows;
    const isWrong = ([row, content]: readonly [number, string]) =>
      plainFormula(this.contentOf(row)) !== plainFormula(content);
    const rows = [...wanted];
    const wrong = rows.filter(isWrong);
    if (wrong.length === 0) return true;
    if (this.markedColumn() !== this.status) return false;
    // Cells between wrong ones are written again rather than left out one by one.
    const [from, to] = [wrong[0]![0], wrong[wrong.length - 1]![0]];
    const runs: { row: number; contents: string[] }[] = [];
    for (const [row, content] of rows.filter(([at]) => from <= at && at <= to)) {
      const last = runs[runs.length - 1];
      if (last && last.row + last.contents.length === row) last.contents.push(content);
      else runs.push({ row, contents: [content] });
    }
    const { status } = this;
    for (const { row, contents } of runs) {
      const cells = sheet.getRange(row + 1, status + 1, contents.length, 1);
      cells.setValues(contents.map((content) => [content]));
    }
    const now: unknown[][] = range.getValues();
    const isWritten = new Set(
      runs.flatMap(({ row, contents }) => contents.map((_, i) => row + i - top)),
    );
    const isAsBefore = now.every((row, i) =>
      row.every(
        (value, column) =>
          (column === status && isWritten.has(i)) || isSame(value, values[i]![column]),
      ),
    );
    // Something that was not written must show which column it is.
    const isTold = values.some((row, i) => !isWritten.has(i) && row[status] !== '');
    if (isAsBefore && (isTold || this.markedColumn() === status)) return true;
    const marked = this.markedColumn();
    for (const run of runs.reverse()) {
      const aftermath = putBack(sheet, { ...run, column: status, before: this.before }, marked);
      if (aftermath === 'untouched') continue;
      const notice: WritingNotice = {
        kind: 'mishap',
        sheet: sheet.getName(),
        column: status,
        isPutBack: aftermath === 'put-back',
      };
      console.warn(JSON.stringify(notice));
    }
    return false;
  }

  private markedColumn(): number | null {
    const { sheet } = this.rows;
    return placeOfStatuses(new DocumentMetadata(sheet).of(sheet));
  }
}

/** Below the header, and in a column whose content a status may rest on. */
function isInTable(edited: Range, { top, levels, columns }: Header): boolean {
  if (edited.getLastRow() <= top + levels) return false;
  return [...columns].some(([key, at]) => key !== 'status' && isTyped(edited, at));
}

function isTyped(edited: Range, column: number | undefined): boolean {
  if (column === undefined) return false;
  return edited.getColumn() <= column + 1 && column + 1 <= edited.getLastColumn();
}
