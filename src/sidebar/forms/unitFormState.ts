/** The form for one unit as the page holds it, and what has been changed in it. */
import type { UnitField, UnitForm, UnitPlace } from '../../addon/addonApi';
import { type Entered, readEntered } from '../../domain/forms/enteredValue';
import { type Cell, cellText } from '../../domain/sheet/cell';
import type { Language } from '../../domain/text/language';
import type { ColumnKey } from '../../domain/tracker/columns';
import { localNumber } from '../numbers';

/** Where somebody wants to go from the form. */
export type Leaving = 'close' | -1 | 1;

/** An open form. What is typed is kept in it without telling the page, which would draw it anew. */
export interface OpenUnit {
  readonly form: UnitForm;
  readonly typed: Map<ColumnKey, string>;
  /** Days outside the plan's time that somebody has confirmed. */
  readonly sure: Set<ColumnKey>;
  /** Fields that somebody else has changed, and whether there is a formula now. */
  readonly changed: ReadonlyMap<ColumnKey, boolean>;
  readonly refused: readonly string[];
  /** Asked about where something is not saved. */
  readonly leaving: Leaving | null;
}

export type UnitFormState =
  | { readonly kind: 'open'; readonly unit: OpenUnit }
  /** Why there is none for the row. */
  | { readonly kind: 'no-unit'; readonly message: string }
  | null;

export function opened(form: UnitForm): UnitFormState {
  const nothing = { changed: new Map(), refused: [], leaving: null };
  return { kind: 'open', unit: { form, typed: new Map(), sure: new Set(), ...nothing } };
}

export function placeOf({ sheet, row, unit }: UnitForm): UnitPlace {
  return { sheet, row, unit };
}

/** What a cell holds, as it is shown in a field and typed there. */
export function fieldText(cell: Cell, language: Language): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? plainNumber(cell, language) : cellText(cell);
}

/** With the decimal mark of the language, and nothing between thousands. */
function plainNumber(value: number, language: Language): string {
  return Number.isInteger(value) ? String(value) : localNumber(value, language);
}

export function savedText({ form }: OpenUnit, { key }: UnitField, language: Language): string {
  return fieldText(form.standing.cells[key] ?? '', language);
}

/** The fields whose text is another than what the cell holds. */
export function changedFields(unit: OpenUnit, language: Language): UnitField[] {
  return unit.form.fields.filter((field) => {
    const text = unit.typed.get(field.key);
    return text !== undefined && text !== savedText(unit, field, language);
  });
}

export function readField({ form, typed, sure }: OpenUnit, field: UnitField): Entered {
  const period = sure.has(field.key) ? null : form.period;
  return readEntered({ ...field, period }, typed.get(field.key) ?? '');
}
