/** A sheet that set-up makes, as data: an adapter writes it once and never again. */
import type { Area } from './area';
import type { CalendarDate } from '../calendar';

/**
 * A formula of the add-on's own, with its leading `=`. `{as_of}` in it stands for the cell with
 * the value of that parameter on the plan sheet.
 */
export interface TemplateFormula {
  readonly formula: string;
}

/** A parameter's key in a formula, in braces. */
export const PLAN_SLOT = /\{([a-z_.]+)\}/g;

/** Empty is `''`. Texts are data and never formulas. */
export type TemplateCell = string | number | { readonly date: CalendarDate } | TemplateFormula;

export function isFormula(cell: TemplateCell): cell is TemplateFormula {
  return typeof cell === 'object' && 'formula' in cell;
}

/** What the cells of a box are for, which is how they look. */
export type BoxRole =
  /** The sheet's heading. */
  | 'title'
  /** What to do on this sheet, in a line. */
  | 'hint'
  | 'header'
  /** Where people write. */
  | 'input'
  /** What is given. */
  | 'fixed';

export interface SheetTemplate {
  /** What it is, whatever it is called. */
  readonly kind: 'plan' | 'tracker' | 'tasks';
  readonly name: string;
  /** Rows of equal length, as many as there are cells with content. */
  readonly rows: readonly (readonly TemplateCell[])[];
  readonly looks: readonly (Area & { readonly role: BoxRole })[];
  /** Where dates are shown as DD/MM/YYYY. */
  readonly dates: readonly Area[];
  /** Where a list of values is offered; other values stay possible, and are findings. */
  readonly choices: readonly (Area & { readonly values: readonly string[] })[];
  /** Explanations that show when a cell is pointed at. */
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** Width of each column in pixels. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Zero-based column that the add-on itself writes, where there is one. */
  readonly statusColumn: number | null;
}
