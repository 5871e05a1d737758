/** Writing the status cells so that none is left on the wrong unit, whoever else is at work. */
import { type Cell, cellText } from '../../../domain/sheet/cell';
import type { CheckResult } from '../../../domain/check/engine';
import type { Area } from '../../../domain/sheet/area';
import { columnLetter, type SheetGrid } from '../../../domain/sheet/grid';
import { statusCell, type StatusCellOptions } from '../../../domain/formulas/statusCell';
import { COLUMNS } from '../../../domain/tracker/columns';
import type { Header } from '../../../domain/tracker/header';
import type { Unit } from '../../../domain/unit/unit';
import { LONG_GAP, plainFormula, putBack, type WrittenRun } from './columnCells';
import type { SpreadsheetCalendar } from '../../document/dates';
import { toSheetContent } from '../../document/formulaText';
import {
  DocumentMetadata,
  haveSameColumns,
  placeOfStatuses,
  type SheetMetadata,
} from '../../document/metadata';
import { movingNamesOf } from './filledFromAbove';
import type { StatusColumn } from './statusColumn';
import { type SeenRow, type Sight, StatusSights, type UnitColumns } from './statusSights';
import { NO_IDENTITY, relocate, rowsByIdentity } from './unitRows';

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
  /** Rows were moved, or data changed, without end: the statuses are not known to be right. */
  | { readonly kind: 'disturbed' }
  /** Columns were moved since they were read: all is to be read anew. */
  | { readonly kind: 'moved' }
  /** So it is where somebody typed meanwhile: what was checked is no longer what stands there. */
  | { readonly kind: 'changed' };

/** A cell of another column into which was written because columns were moved at that moment. */
export interface Mishap {
  /** Zero-based. */
  readonly column: number;
  readonly isPutBack: boolean;
}

export class StatusWriter {
  /** What happened to columns of others. */
  readonly mishaps: Mishap[] = [];
  private readonly columns: UnitColumns;
  /** In letters, where rows move without the cells beside them. */
  private readonly movingNames: string | undefined;
  private readonly sights: StatusSights;
  /** Written since the columns were last seen in their places. */
  private unseen: WrittenRun[] = [];
  /** What is to stand in the status cells, by 1-based row; null as long as nothing is written. */
  private wanted: ReadonlyMap<number, string> | null = null;

  /**
   * @param metadata that of the sheet when it was read
   * @param target claimed, where not the add-on's
   * @param filled the areas that formulas fill from above
   */
  constructor(
    private readonly sheet: Sheet,
    private readonly grid: SheetGrid,
    private readonly header: Header,
    private readonly metadata: SheetMetadata,
    private readonly target: StatusColumn,
    filled: readonly Area[],
    calendar: SpreadsheetCalendar,
    private readonly options: Omit<StatusCellOptions, 'heldColumn' | 'movingNames'>,
  ) {
    const name = header.columns.get('unit_name')!;
    const code = header.columns.get('unit_code') ?? name;
    this.columns = { name, code, held: header.columns.get('held')!, status: target.column };
    this.movingNames = movingNamesOf(filled, header);
    this.sights = new StatusSights(sheet, grid, header, this.columns, calendar);
  }

  /**
   * Reads, compares and writes until every status stands with its unit.
   * @param mayChange whether statuses are written although data have changed, which is told
   */
  write({ units, tracker }: CheckResult, mayChange: boolean): StatusWriting {
    // What stands under a section is its bloc's.
    const inOrder = tracker.skipped.some(({ reason }) => reason === 'section');
    const identities = new Map(
      units.map((unit) => {
        const cells: readonly Cell[] = this.grid.rows[unit.row - 1] ?? [];
        return [unit, this.sights.identity((column) => cellText(cells[column] ?? ''))];
      }),
    );
    const before = rowsByIdentity(units.map((unit) => [unit.row, identities.get(unit)!]));
    let written: readonly SeenRow[] | null = null;
    let unmovedReads = 0;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const sight = this.sight();
      if (!sight || (!written && !this.isFree(sight))) return this.moved();
      if (!mayChange && this.sights.hasNewData(sight, inOrder)) return { kind: 'changed' };
      const seen = sight.rows;
      const now = rowsByIdentity(namedRows(seen));
      const found = (unit: Unit) => relocate(unit.row, identities.get(unit)!, before, now);
      const isNamed = (unit: Unit) => identities.get(unit) !== NO_IDENTITY;
      // A row without code and name can only be trusted where no other row has moved.
      const isStill = units.every((unit) => !isNamed(unit) || found(unit) === unit.row);
      const wanted = new Map<number, string>();
      const lost: Unit[] = [];
      if (this.target.state === 'absent') wanted.set(sight.top + 1, COLUMNS.status.headers[0]);
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
        const isOld = mayChange && this.sights.hasNewData(sight, inOrder);
        return isOld ? { kind: 'disturbed' } : { kind: 'written', lost };
      }
      this.wanted = wanted;
      if (!this.writeRows(wrong[0]!, wrong[wrong.length - 1]!, sight, wanted)) return this.moved();
      written = seen;
    }
    return this.sight() ? { kind: 'disturbed' } : this.moved();
  }

  /**
   * Takes away what is left where writing was refused half-way: in a column that was to become the
   * add-on's all of it, in its own what is not as it should be. What may not be cleared stays.
   */
  withdraw(): void {
    const { wanted } = this;
    if (!wanted) return;
    const sight = this.sight();
    if (!sight) {
      this.moved();
      return;
    }
    const { state } = this.target;
    const isLeft = (row: SeenRow, i: number) =>
      row.isOurs
        ? state !== 'own' || !agrees(row, wanted.get(i + 1))
        : state === 'absent' && i === sight.top && row.content === COLUMNS.status.headers[0];
    const left = sight.rows.map(isLeft);
    for (let end = 0, first = 0; end <= left.length; end++) {
      if (left[end]) continue;
      if (end > first && this.isInPlace()) this.clear(first, end - first);
      first = end + 1;
    }
  }

  private clear(first: number, count: number): void {
    try {
      this.sheet.getRange(first + 1, this.columns.status + 1, count, 1).clearContent();
      SpreadsheetApp.flush();
    } catch (error) {
      console.warn(String(error));
    }
  }

  /** What is seen now, or null where the columns are no longer where they were. */
  private sight(): Sight | null {
    const sight = this.sights.take();
    // Without a heading of its own the column is told by its metadata alone.
    const isTold = this.unseen.length === 0 || this.sights.isHeaded(this.columns.status);
    if (!sight || (!isTold && !this.isInPlace())) return null;
    this.unseen = [];
    return sight;
  }

  /** Whether a column that is to become the add-on's holds nothing of a person's. */
  private isFree({ rows, top }: Sight): boolean {
    const { state } = this.target;
    if (state === 'own') return true;
    const heading = COLUMNS.status.headers[0];
    const body = top + (state === 'absent' ? 0 : this.header.levels);
    return rows
      .slice(body)
      .every(
        ({ content, isOurs }, i) =>
          content === '' || isOurs || (state === 'absent' && i === 0 && content === heading),
      );
  }

  /** Whether nobody has typed into the blank cells of a column that is only just claimed. */
  private isStillFree(rows: readonly SeenRow[]): boolean {
    if (this.target.state === 'own') return true;
    const values = this.sights.values(this.columns.status, this.columns.status);
    return rows.every(({ content }, i) => content !== '' || (values[i]?.[0] ?? '') === '');
  }

  /** Whether all columns with metadata stand where they were when the sheet was read. */
  private isInPlace(): boolean {
    const now = new DocumentMetadata(this.sheet).of(this.sheet);
    const column = this.target.state === 'own' ? now.statusColumn : now.claim?.column;
    return (
      column === this.columns.status &&
      haveSameColumns(now.columnMapping, this.metadata.columnMapping)
    );
  }

  /** Puts back what was written into columns of others since all was last seen in its place. */
  private moved(): StatusWriting {
    const place = placeOfStatuses(new DocumentMetadata(this.sheet).of(this.sheet));
    for (const run of this.unseen.reverse()) {
      const aftermath = putBack(this.sheet, run, place);
      if (aftermath === 'untouched') continue;
      this.mishaps.push({ column: run.column, isPutBack: aftermath === 'put-back' });
    }
    return { kind: 'moved' };
  }

  private contentFor(unit: Unit, row: number): string {
    const heldColumn = columnLetter(this.columns.held);
    const { movingNames } = this;
    return toSheetContent(statusCell(unit, row, { ...this.options, heldColumn, movingNames }));
  }

  /**
   * Writes from the first wrong row to the last, leaving out what users typed in between.
   * @returns false where columns have been moved
   */
  private writeRows(
    first: number,
    last: number,
    sight: Sight,
    wanted: ReadonlyMap<number, string>,
  ): boolean {
    let run: string[] = [];
    /** How many at the end of the run are blank and stay so. */
    let idle = 0;
    const flush = (end: number) => {
      const row = end - run.length;
      const contents = run.slice(0, run.length - idle);
      [run, idle] = [[], 0];
      return contents.length === 0 || this.writeRun(row, contents, sight);
    };
    for (let i = first; i <= last; i++) {
      const { content, isOurs } = sight.rows[i]!;
      const desired = wanted.get(i + 1);
      const isIdle = desired === undefined && content === '';
      if (desired === undefined && !isIdle && !isOurs) {
        if (!flush(i)) return false;
      } else if (run.length > 0 || !isIdle) {
        run.push(desired ?? '');
        idle = isIdle ? idle + 1 : 0;
        if (idle > LONG_GAP && !flush(i + 1)) return false;
      }
    }
    return flush(last + 1);
  }

  /** Asks for the column's place as the very last thing before it writes. */
  private writeRun(row: number, contents: readonly string[], { rows, cells }: Sight): boolean {
    if (!this.isInPlace() || !this.isStillFree(rows)) return false;
    const run = { column: this.columns.status, row, contents, before: cells };
    try {
      const range = this.sheet.getRange(row + 1, this.columns.status + 1, contents.length, 1);
      range.setValues(contents.map((content) => [content]));
    } catch (error) {
      // A protection met on the way to another column, or a column that is there no more.
      if (this.isInPlace()) throw error;
      return false;
    }
    this.unseen.push(run);
    return true;
  }
}

/** The 1-based rows that have a code or a name. */
function* namedRows(seen: readonly SeenRow[]): Iterable<readonly [row: number, identity: string]> {
  for (let i = 0; i < seen.length; i++) {
    const { identity } = seen[i]!;
    if (identity !== NO_IDENTITY) yield [i + 1, identity];
  }
}

/** Whether a status cell needs no writing: it is as wanted, or holds nothing of the add-on's. */
function agrees({ content, isOurs }: SeenRow, wanted: string | undefined): boolean {
  return wanted === undefined ? !isOurs : plainFormula(content) === plainFormula(wanted);
}

function isOwnFormula({ content, isOurs }: SeenRow): boolean {
  return isOurs && content.startsWith('=');
}

function haveSameUnits(one: readonly SeenRow[], other: readonly SeenRow[]): boolean {
  return one.length === other.length && one.every((row, i) => row.identity === other[i]!.identity);
}
