/** A sheet of results as data: what stands in it and how it looks; an adapter writes it. */
import type { Area } from './area';
import type { DateCell } from './cell';

/** A text that leads to a cell of the document. */
export interface LinkCell {
  readonly text: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Such as `H7`. */
  readonly cell: string;
}

/** Empty is `''`. Texts are data: never formulas, never markup. */
export type ResultCell = string | number | DateCell | LinkCell;

export function isLink(cell: ResultCell): cell is LinkCell {
  return typeof cell === 'object' && 'cell' in cell;
}

/** What the cells of a box are, which is how they look. */
export type Role =
  /** Heading of the sheet. */
  | 'title'
  /** As of which day, when built, by which reading of 'before'. */
  | 'about'
  | 'heading'
  | 'header'
  | 'body'
  | 'total'
  /** A remark under a table. */
  | 'note'
  /** In an official document's head: bold, centred. */
  | 'letterhead'
  | 'centred'
  | 'italic'
  /** Running text over the width of the page. */
  | 'paragraph';

export interface ResultChart {
  readonly kind: 'stacked-bar' | 'lines';
  readonly title: string;
  /** One cell a category. */
  readonly labels: Area;
  readonly series: readonly {
    readonly values: Area;
    readonly name: string;
    readonly colour: string;
  }[];
  /** Zero-based cell at its upper left corner. */
  readonly row: number;
  readonly column: number;
}

export type ResultKind =
  | 'by-bloc'
  | 'by-commune'
  | 'reminders'
  | 'outcomes'
  | 'delegates'
  | 'district-conditions'
  | 'tasks'
  | 'calendar'
  | 'findings'
  /** The findings of the last summaries, for the next ones to compare with. */
  | 'earlier-findings'
  | 'history'
  | 'report';

export interface ResultSheet {
  /** What it is, whatever it is called. */
  readonly kind: ResultKind;
  readonly name: string;
  readonly isHidden?: boolean;
  /** Rows of equal length. */
  readonly rows: readonly (readonly ResultCell[])[];
  /** Width of each column in pixels; their sum fits the page. */
  readonly widths: readonly number[];
  readonly looks: readonly (Area & { readonly role: Role })[];
  readonly merges: readonly Area[];
  /** How numbers and dates are shown where not as they are: `#,##0`, one decimal, DD/MM/YYYY. */
  readonly formats: readonly (Area & { readonly format: 'count' | 'percent' | 'date' })[];
  /** Rows that stay in sight, down to the table's header. */
  readonly frozenRows: number;
  readonly page: {
    readonly orientation: 'portrait' | 'landscape';
    /** Zero-based rows that are repeated on each page: the table's header. */
    readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  };
  readonly charts: readonly ResultChart[];
}
