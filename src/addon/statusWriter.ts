/** Writing the status cells so that none is left on the wrong unit, whoever else is at work. */
import { type Cell, cellText } from '../domain/cell';
import type { CheckResult } from '../domain/engine';
import { cellAt, columnLetter, type SheetGrid } from '../domain/sheetGrid';
import { isStatusCell, statusCell, type StatusCellOptions } from '../domain/statusCell';
import type { Header } from '../domain/tracker/header';
import type { Unit } from '../domain/unit';
import type { SpreadsheetCalendar } from './dates';
import { fromSheetFormula, toSheetFormula } from './formulaText';
import { identityOf, NO_IDENTITY, relocate, rowsByIdentity } from './unitRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How often what somebody else has moved meanwhile is put right. */
const MOST_ATTEMPTS = 8;
/** After so many readings in which no unit had moved, a formula's spelling is let be. */
const UNMOVED_READS = 4;

export type StatusWriting =
  | {
      readonly kind: 'written';
      /** Units that are gone since the sheet was read, or cannot be told apart now. */
      readonly lost: readonly Unit[];
    }
  /** Columns were moved meanwhile, or rows without end: the statuses are not known to be right. */
  | { readonly kind: 'disturbed' };

/** What stands in a row, as far as the status is concerned. */
interface SeenRow {
  readonly identity: string;
  /** The status cell: its formula, else its text. */
  readonly content: string;
  readonly isOurs: boolean;
}

export class StatusWriter {
  private readonly name: number;
  private readonly code: number;
  private readonly heldColumn: string;

  /** @param status zero-based position of the status column */
  constructor(
    private readonly sheet: Sheet,
    private readonly grid: SheetGrid,
    private readonly header: Header,
    private readonly status: number,
    private readonly calendar: SpreadsheetCalendar,
    private readonly options: Omit<StatusCellOptions, 'heldColumn'>,
  ) {
    this.name = header.columns.get('unit_name')!;
    this.code = header.columns.get('unit_code') ?? this.name;
    this.heldColumn = columnLetter(header.columns.get('held')!);
  }

  /** Reads, compares and writes until every status stands with its unit. */
  write({ units }: CheckResult): StatusWriting {
    const identities = new Map(
      units.map((unit) => {
        const cells: readonly Cell[] = this.grid.rows[unit.row - 1] ?? [];
        return [unit, this.identity((column) => cellText(cells[column] ?? ''))];
      }),
    );
    const before = rowsByIdentity(units.map((unit) => [unit.row, identities.get(unit)!]));
    let written: readonly SeenRow[] | null = null;
    let unmovedReads = 0;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const seen = this.read();
      if (!seen) return { kind: 'disturbed' };
      const now = rowsByIdentity(seen.map(({ identity }, i) => [i + 1, identity]));
      const found = (unit: Unit) => relocate(unit.row, identities.get(unit)!, before, now);
      const isNamed = (unit: Unit) => identities.get(unit) !== NO_IDENTITY;
      // A row without code and name can only be trusted where no other row has moved.
      const isStill = units.every((unit) => !isNamed(unit) || found(unit) === unit.row);
      const wanted = new Map<number, string>();
      const lost: Unit[] = [];
      for (const unit of units) {
        const row = isNamed(unit) ? found(unit) : isStill ? unit.row : null;
        if (row === null) lost.push(unit);
        else wanted.set(row, this.contentFor(unit, row));
      }
      const wrong = seen.flatMap((row, i) => (agrees(row, wanted.get(i + 1)) ? [] : [i]));
      unmovedReads = written && haveSameUnits(written, seen) ? unmovedReads + 1 : 0;
      // Sheets may spell a formula in its own way for ever: then it stands as it was written.
      const areSpellings = wrong.every((i) => isOwnFormula(seen[i]!));
      if (wrong.length === 0 || (unmovedReads >= UNMOVED_READS && areSpellings)) {
        return { kind: 'written', lost };
      }
      this.writeRows(wrong[0]!, wrong[wrong.length - 1]!, seen, wanted);
      written = seen;
    }
    return { kind: 'disturbed' };
  }

  /** Every row as it is now, or null where the columns are no longer where they were. */
  private read(): SeenRow[] | null {
    const first = Math.min(this.name, this.code, this.status);
    const last = Math.max(this.name, this.code, this.status);
    // Whole columns: rows that are inserted at this moment do not push the last units out of sight.
    const columns = `${columnLetter(first)}:${columnLetter(last)}`;
    const values = this.sheet.getRange(columns).getValues();
    const status = columnLetter(this.status);
    const formulas = this.sheet.getRange(`${status}:${status}`).getFormulas();
    const heading = cellText(cellAt(this.grid, this.header.top, this.name));
    const hasHeading = values.some((row) => this.text(row[this.name - first]) === heading);
    if (!hasHeading) return null;
    return values.map((row, i) => {
      const formula = formulas[i]?.[0] ?? '';
      const text = this.text(row[this.status - first]);
      return {
        identity: this.identity((column) => this.text(row[column - first])),
        content: formula === '' ? text : formula,
        isOurs: isStatusCell(text, formula),
      };
    });
  }

  private contentFor(unit: Unit, row: number): string {
    const content = statusCell(unit, row, { ...this.options, heldColumn: this.heldColumn });
    return content.startsWith('=') ? toSheetFormula(content) : content;
  }

  private text(value: unknown): string {
    return cellText(this.calendar.cell(value));
  }

  private identity(textIn: (column: number) => string): string {
    return identityOf(this.code === this.name ? '' : textIn(this.code), textIn(this.name));
  }

  /** Writes from the first wrong row to the last, leaving out what users typed in between. */
  private writeRows(
    first: number,
    last: number,
    seen: readonly SeenRow[],
    wanted: ReadonlyMap<number, string>,
  ): void {
    let run: string[][] = [];
    const flush = (end: number) => {
      if (run.length === 0) return;
      this.sheet.getRange(end - run.length + 1, this.status + 1, run.length, 1).setValues(run);
      run = [];
    };
    for (let i = first; i <= last; i++) {
      const { content, isOurs } = seen[i]!;
      const desired = wanted.get(i + 1);
      if (desired === undefined && content !== '' && !isOurs) flush(i);
      else run.push([desired ?? '']);
    }
    flush(last + 1);
  }
}

/** Whether a status cell needs no writing: it is as wanted, or holds nothing of the add-on's. */
function agrees({ content, isOurs }: SeenRow, wanted: string | undefined): boolean {
  return wanted === undefined ? !isOurs : plain(content) === plain(wanted);
}

function isOwnFormula({ content, isOurs }: SeenRow): boolean {
  return isOurs && content.startsWith('=');
}

/** A formula without what Sheets may write differently. */
function plain(content: string): string {
  return content.startsWith('=') ? fromSheetFormula(content).replace(/\s/g, '') : content;
}

function haveSameUnits(one: readonly SeenRow[], other: readonly SeenRow[]): boolean {
  return one.length === other.length && one.every((row, i) => row.identity === other[i]!.identity);
}
