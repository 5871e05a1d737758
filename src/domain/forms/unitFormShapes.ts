/** The form for one unit as plain data: what it shows, what is saved, what became of it. */
import type { CalendarDate } from '../calendar';
import type { Severity } from '../plan/severity';
import type { Cell } from '../sheet/cell';
import type { ColumnKey } from '../tracker/columns';
import type { ColumnType } from '../tracker/defineColumns';
import type { Status } from '../unit/status';
import type { EnteredContent } from './enteredValue';

/** A unit by the row in which it was seen and its name; it may have moved since. */
export interface UnitPlace {
  readonly sheet: string;
  readonly row: number;
  readonly unit: string;
}

/**
 * `unitForm(request)`: the form for a unit, or for the next or the previous one, whose row becomes the
 * active one; null asks for the unit in the row that the user is in.
 */
export interface UnitFormRequest extends UnitPlace {
  readonly step: -1 | 0 | 1;
}

export type UnitFormResult =
  | { readonly kind: 'unit'; readonly form: UnitForm }
  /** Why there is no form for this row, in a sentence. */
  | { readonly kind: 'no-unit'; readonly message: string };

export interface UnitForm extends UnitPlace {
  /** Which of how many units of the sheet it is, from 1. */
  readonly position: number;
  readonly of: number;
  /** In the order of the specification. */
  readonly fields: readonly UnitField[];
  /** The days that the plan is about; null where it does not say. */
  readonly period: readonly [CalendarDate, CalendarDate] | null;
  readonly standing: UnitStanding;
}

export interface UnitField {
  readonly key: ColumnKey;
  readonly label: string;
  readonly type: ColumnType;
  /** Letters of its column. */
  readonly letters: string;
  /** The values to choose from; null where anything may be written. */
  readonly options: readonly string[] | null;
  /** Whether the cell is a box to tick. */
  readonly isBox: boolean;
  /** Why it cannot be changed here, as where the formula of another cell fills it; null where it can. */
  readonly locked: 'formula' | 'filled' | 'merged' | null;
}

/** How a unit stands: what its cells hold, and what the rules say of it. */
export interface UnitStanding {
  readonly status: Status;
  /** As the plan says it, with the last day that is on time; null where it does not. */
  readonly deadline: string | null;
  readonly cells: Partial<Readonly<Record<ColumnKey, Cell>>>;
  readonly findings: readonly UnitFinding[];
  /** What will be asked once it has held its congress. */
  readonly later: readonly UnitFinding[];
}

export interface UnitFinding {
  readonly severity: Severity;
  readonly clause: string;
  readonly message: string;
  /** The columns that it is about. */
  readonly keys: readonly ColumnKey[];
}

/** `saveUnit(request)`: writes the fields that were changed, where each still holds what was seen. */
export interface SaveUnitRequest extends UnitPlace {
  readonly changes: readonly UnitChange[];
}

export interface UnitChange {
  readonly key: ColumnKey;
  /** What the form has shown. */
  readonly seen: Cell;
  readonly content: EnteredContent;
}

export interface SaveUnitResult {
  readonly place: UnitPlace;
  readonly standing: UnitStanding;
  readonly written: readonly ColumnKey[];
  /** Somebody else has changed them meanwhile: what they hold now is in `standing`. */
  readonly changed: readonly { readonly key: ColumnKey; readonly hasFormula: boolean }[];
  /** What could not be written, and why. */
  readonly refused: readonly { readonly key: ColumnKey; readonly message: string }[];
  /** Whether the status on the sheet, where the add-on writes one, says the same. */
  readonly hasStatus: boolean;
}
