/** Reading a tracker sheet: header, units with every cell read, and skipped rows (SPEC 2, 3). */
import { type Cell, cellText, fillsRow } from '../sheet/cell';
import type { SheetGrid } from '../sheet/grid';
import { type CellReaders, cellReaders } from './cellReaders';
import type { ColumnKey } from './columns';
import type { ColumnOf } from './columnsByType';
import { type ColumnMapping, findHeader, type Header, missingColumns } from './header';
import { ANY_LEVEL } from './headerName';
import { mergedRows } from './mergedCells';
import type { ChoiceColumn, ChoiceOf, ChoiceReading } from './reading/choice';
import type { NumberReading } from './reading/count';
import { type DateReading, jointDate } from './reading/date';
import type { MarkReading } from './reading/mark';
import { RowClassifier, type SkipReason } from './rows/rowKind';
import { blocOf, isGroupHeading } from './rows/rowWords';

/** One row of the tracker with its cells read; the columns that the sheet lacks are blank. */
export interface TrackerRow {
  /** The sheet's own row number, 1-based. */
  readonly row: number;
  /** As written, but for spaces at the ends; `''` where nothing is written: '#N/A' is no code. */
  text(column: ColumnOf<'text'>): string;
  /** The text in the form in which it is compared. */
  key(column: ColumnOf<'text'>): string;
  date(column: ColumnOf<'date'>): DateReading;
  number(column: ColumnOf<'count' | 'duration'>): NumberReading;
  mark(column: ColumnOf<'mark'>): MarkReading;
  choice<K extends ChoiceColumn>(column: K): ChoiceReading<ChoiceOf<K>>;
  /** The cell with the date held, as it stands in this very row. */
  readonly heldContent: Cell;
  /** The bloc of the row, else of the section heading above it. */
  readonly bloc: string;
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

export interface Tracker {
  readonly sheet: string;
  /** Null where the sheet has no header that knows any column. */
  readonly header: Header | null;
  /** The starred columns that the header lacks; where there is one, no row is read. */
  readonly missing: readonly ColumnKey[];
  readonly rows: readonly TrackerRow[];
  readonly skipped: readonly SkippedRow[];
  /** Whose it is where it was brought in from another office's document; absent for one's own. */
  readonly office?: string;
}

class GridRow implements TrackerRow {
  private nameKey: string | undefined;

  constructor(
    readonly row: number,
    private readonly cells: readonly Cell[],
    private readonly columns: ReadonlyMap<ColumnKey, number>,
    private readonly readers: CellReaders,
    private readonly sectionBloc: string,
    /** As they stand in each of its rows. */
    private readonly rowsOfUnit: readonly (readonly Cell[])[],
  ) {}

  get heldContent(): Cell {
    return this.rowsOfUnit[0]?.[this.columns.get('held') ?? -1] ?? '';
  }

  get bloc(): string {
    return this.text('bloc') || this.sectionBloc;
  }

  text(column: ColumnOf<'text'>): string {
    const cell = this.cell(column);
    if (!fillsRow(cell)) return '';
    return typeof cell === 'string' ? cell.trim() : cellText(cell);
  }

  key(column: ColumnOf<'text'>): string {
    if (column !== 'unit_name') return this.readers.key(this.text(column));
    return (this.nameKey ??= this.readers.key(this.text(column)));
  }

  date(column: ColumnOf<'date'>): DateReading {
    const read = (cell: Cell) => this.readers.date(column, cell);
    if (this.rowsOfUnit.length === 1) return read(this.cell(column));
    const at = this.columns.get(column) ?? -1;
    return jointDate(
      this.rowsOfUnit.map((cells) => cells[at] ?? ''),
      read,
    );
  }

  number(column: ColumnOf<'count' | 'duration'>): NumberReading {
    return this.readers.number(column, this.cell(column));
  }

  mark(column: ColumnOf<'mark'>): MarkReading {
    return this.readers.mark(this.cell(column));
  }

  choice<K extends ChoiceColumn>(column: K): ChoiceReading<ChoiceOf<K>> {
    return this.readers.choice(column, this.cell(column));
  }

  private cell(column: ColumnKey): Cell {
    const at = this.columns.get(column);
    return at === undefined ? '' : (this.cells[at] ?? '');
  }
}

/**
 * Reads a sheet as a tracker, whatever it is: what is not there is said in the result.
 * @param upper what the higher level is called
 */
export function readTracker(
  grid: SheetGrid,
  columnMapping?: ColumnMapping,
  upper = ANY_LEVEL,
): Tracker {
  const header = findHeader(grid, columnMapping, upper);
  const firstRowNumber = grid.firstRowNumber ?? 1;
  const missing = missingColumns(header);
  const rows: TrackerRow[] = [];
  const skipped: SkippedRow[] = [];
  if (header && missing.length === 0) {
    const readers = cellReaders(header.durationUnit, upper);
    const classifier = new RowClassifier(grid, header, upper, readers.key);
    const merged = mergedRows(grid, header);
    const last = classifier.lastFilledRow();
    const template = classifier.templateStart(last);
    let bloc = blocAbove(grid, header.top, readers.key);
    for (let index = header.top + header.levels; index <= last; index++) {
      const row = firstRowNumber + index;
      const kind = classifier.classify(index);
      if (kind.kind === 'unit' && index < template) {
        const cells = merged.cellsOf(index);
        // Further rows of one unit, as far as the table reaches.
        const end = Math.min(index + merged.countOf(index) - 1, last);
        const ofUnit = grid.rows.slice(index, end + 1);
        rows.push(new GridRow(row, cells, header.columns, readers, bloc, ofUnit));
        while (index < end) skipped.push({ row: firstRowNumber + ++index, reason: 'blank' });
        continue;
      }
      if (kind.kind === 'section') bloc = kind.bloc;
      skipped.push({ row, reason: kind.kind === 'unit' ? 'blank' : kind.kind });
    }
  }
  return { sheet: grid.name, header, missing, rows, skipped };
}

/** The bloc that heads the table itself, in the row above its header: 'I. Khối trường học'. */
function blocAbove({ rows }: SheetGrid, top: number, keyOf: CellReaders['key']): string {
  const filled = (rows[top - 1] ?? []).filter(fillsRow);
  const [heading = ''] = filled;
  const bloc = filled.length === 1 ? blocOf(heading) : '';
  return isGroupHeading(keyOf(bloc)) ? bloc : '';
}

/**
 * Whether a sheet can be checked as a tracker: both starred columns are found. What the higher level
 * is called does not matter for those.
 */
export function isTracker(grid: SheetGrid, columnMapping?: ColumnMapping): boolean {
  return missingColumns(findHeader(grid, columnMapping)).length === 0;
}
