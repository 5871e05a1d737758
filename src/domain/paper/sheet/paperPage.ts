/** Composing a paper on the cells of a sheet: texts over spans of its width, row by row. */
import type { PaperCell } from '../paper';
import type { SheetContent } from '../../sheet/sheetComposer';
import type { DescribedCell, MergedArea, StyledArea } from '../../sheet/sheetDescription';
import type { StyleRole } from '../../sheet/styles';
import { edgesOf, type Span, STEP, STEPS, widthOf } from './pageWidth';
import { type Font, lineCount } from './textWidth';

/** Line heights in ems, with what is between the lines. */
const LINE_EMS = 1.28;
const PIXELS_PER_POINT = 4 / 3;
/** Free above and below, in pixels. */
const PADDING = 5;

/** Height of a row in which a text takes so many lines, in pixels. */
export function rowHeight(lines: number, { size }: Font): number {
  return Math.ceil(lines * size * PIXELS_PER_POINT * LINE_EMS) + PADDING;
}

/** Height of a row in which a text has room, in pixels. */
export function heightOf(text: string, span: Span, font: Font): number {
  return rowHeight(lineCount(text, widthOf(span), font), font);
}

/** Something in a cell. */
export interface Piece {
  /** By what it is known again; null where nobody is to change it. */
  readonly key: string | null;
  readonly content: PaperCell;
  readonly span: Span;
}

/** A piece where it stands on the sheet; zero-based. */
export interface PlacedCell {
  readonly key: string | null;
  readonly content: PaperCell;
  readonly row: number;
  readonly column: number;
}

interface Part extends Span {
  readonly row: number;
  readonly rows: number;
}

/** Rows from top to bottom; where columns are is known at the end. */
export class PaperPage {
  private readonly heights: number[] = [];
  private readonly pieces: (Piece & { readonly row: number })[] = [];
  private readonly merged: (Part & { readonly isRowByRow?: boolean })[] = [];
  private readonly styled: (Part & { readonly role: StyleRole })[] = [];
  private readonly counted: Part[] = [];
  private readonly kept: { readonly first: number; last: number }[] = [];

  /** Zero-based row on which the next part will stand. */
  get nextRow(): number {
    return this.heights.length;
  }

  /** Rows of a height in pixels. @returns the first of them */
  addRows(height: number, count = 1): number {
    const row = this.nextRow;
    for (let i = 0; i < count; i++) this.heights.push(height);
    return row;
  }

  /** Puts a piece at a row, over as many rows as it takes. */
  put(row: number, piece: Piece, roles: readonly StyleRole[], rows = 1): void {
    this.pieces.push({ ...piece, row });
    const part = { ...piece.span, row, rows };
    this.merged.push(part);
    for (const role of roles) this.style(role, part);
  }

  /** Puts rows of a table, whose cells have styles and merges column by column. */
  putRows(row: number, rows: readonly (readonly Piece[])[]): void {
    rows.forEach((pieces, i) => {
      for (const piece of pieces) this.pieces.push({ ...piece, row: row + i });
    });
    for (const { span } of rows[0] ?? []) {
      this.merged.push({ ...span, row, rows: rows.length, isRowByRow: true });
    }
  }

  /** One area for rows of one role that stand below each other: each is a call for the adapter. */
  style(role: StyleRole, part: Part): void {
    const at = this.styled.findIndex(
      (above) =>
        above.role === role &&
        above.from === part.from &&
        above.to === part.to &&
        above.row + above.rows === part.row,
    );
    const above = this.styled[at];
    if (above) this.styled[at] = { ...above, rows: above.rows + part.rows };
    else this.styled.push({ ...part, role });
  }

  /** What all cells of the first rows have, under the styles of their own. */
  base(role: StyleRole, rows: number): void {
    this.styled.unshift({ role, row: 0, rows, from: 0, to: STEPS });
  }

  /** Shows whole numbers with the mark between their thousands. */
  count(part: Part): void {
    this.counted.push(part);
  }

  /** Keeps rows on one page, and with rows before that share one with them. */
  keep(first: number, last: number): void {
    const before = this.kept[this.kept.length - 1];
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else this.kept.push({ first, last });
  }

  /** How many columns of the sheet the parts so far take. */
  get columnCount(): number {
    return this.edges.length - 1;
  }

  private get edges(): readonly number[] {
    return edgesOf(this.pieces.map(({ span }) => span));
  }

  /** The sheet so far, and where everything stands on it. */
  content(): SheetContent & { readonly cells: readonly PlacedCell[] } {
    const { edges } = this;
    const columnAt = new Map(edges.map((edge, column) => [edge, column]));
    const areaOf = ({ row, rows, from, to }: Part) => {
      const column = columnAt.get(from)!;
      return { row, column, rows, columns: columnAt.get(to)! - column };
    };
    const widths = edges.slice(1).map((edge, i) => (edge - edges[i]!) * STEP);
    const rows = this.heights.map(() => Array<DescribedCell>(widths.length).fill(''));
    const cells = this.pieces.map(({ key, content, row, span }) => {
      return { key, content, row, column: columnAt.get(span.from)! };
    });
    for (const { row, column, content } of cells) rows[row]![column] = content;
    const merges = this.merged.flatMap(({ isRowByRow, ...part }): MergedArea[] => {
      const area = areaOf(part);
      if (area.columns === 1 && (isRowByRow || area.rows === 1)) return [];
      return [isRowByRow ? { ...area, isRowByRow } : area];
    });
    return {
      rows,
      widths,
      styles: this.styled.map(({ role, ...part }): StyledArea => ({ ...areaOf(part), role })),
      merges,
      heights: this.heights,
      formats: this.counted.map((part) => ({ ...areaOf(part), format: 'count' as const })),
      headerRow: null,
      charts: [],
      paging: { keptTogether: this.kept },
      cells,
    };
  }
}
