/**
 * A sheet as data: what stands in it and what it looks like; an adapter writes it. Summaries are
 * described anew at each run, the sheets of set-up once.
 */
import type { Area } from './area';
import type { DateCell } from './cell';
import type { NumberFormat, StyleRole } from './styles';

/** A text that leads to a cell of the document. */
export interface LinkCell {
  readonly text: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Such as `H7`. */
  readonly cell: string;
}

/** A formula of the add-on's own, with its leading `=`. */
export interface FormulaCell {
  readonly formula: string;
}

/** Empty is `''`. Texts are data: never formulas, never markup. */
export type DescribedCell = string | number | DateCell | LinkCell | FormulaCell;

export function isLink(cell: DescribedCell): cell is LinkCell {
  return typeof cell === 'object' && 'cell' in cell;
}

export function isFormula(cell: DescribedCell): cell is FormulaCell {
  return typeof cell === 'object' && 'formula' in cell;
}

/** Cells of one role, and so of one style. */
export interface StyledArea extends Area {
  readonly role: StyleRole;
}

/** Cells whose numbers or dates are not shown as they are. */
export interface FormattedArea extends Area {
  readonly format: NumberFormat;
}

export interface MergedArea extends Area {
  readonly isRowByRow?: boolean;
}

export interface SheetChart {
  readonly kind: 'stacked-bar' | 'lines';
  readonly title: string;
  /** One cell a category. */
  readonly labels: Area;
  readonly series: readonly {
    readonly values: Area;
    readonly name: string;
    readonly color: string;
    /** Whether it marks a category, such as the week of a deadline: a thin bar, not a line. */
    readonly isMark?: boolean;
  }[];
  /** Zero-based cell at its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** In pixels, where it is not as large as charts usually are. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What its numbers count, beside the axis that shows them. */
  readonly counted?: string;
}

/** What a sheet has that not every kind of sheet uses is absent where it is not used. */
export interface SheetDescription<Kind extends string = string> {
  /** What it is, whatever it is called. */
  readonly kind: Kind;
  readonly name: string;
  readonly isHidden?: boolean;
  /** Rows of equal length, as many as there are cells with content. */
  readonly rows: readonly (readonly DescribedCell[])[];
  /** Width of each column in pixels. */
  readonly widths: readonly number[];
  /** In the order in which they are put on. */
  readonly styles: readonly StyledArea[];
  readonly formats: readonly FormattedArea[];
  /** Each is one cell, or where it says so each of its rows. */
  readonly merges?: readonly MergedArea[];
  /** Height of each row in pixels, where merged cells would not grow with their texts. */
  readonly heights?: readonly number[];
  /** Where a list of values is offered; other values stay possible, and are findings. */
  readonly choices?: readonly (Area & { readonly values: readonly string[] })[];
  /** Explanations that show when a cell is pointed at. */
  readonly notes?: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** Rows that stay in sight, down to the table's header. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  /** Whether it is shown as a paper, without the lines between cells. */
  readonly hidesGridlines?: boolean;
  /** How a file of it is printed. */
  readonly page?: {
    readonly orientation: 'portrait' | 'landscape';
    /** Zero-based rows that are repeated on each page: the table's header. */
    readonly repeatedRows: { readonly first: number; readonly last: number } | null;
    /** How far it is printed, from A1; all of it where absent. */
    readonly printed?: { readonly rows: number; readonly columns: number };
    /** Zero-based rows that stand on one page. */
    readonly keptTogether?: readonly { readonly first: number; readonly last: number }[];
  };
  readonly charts?: readonly SheetChart[];
  /**
   * Titles by which charts of earlier runs are known, in every language; where absent they are
   * those of the charts.
   */
  readonly chartTitles?: readonly string[];
  /** Zero-based column into which the add-on will write statuses. */
  readonly statusColumn?: number;
}
