/** Drop-down lists: where they are and what they refuse. */
import { a1Notation } from './a1';
import { contains, without } from './areas';
import type { CellInput } from './cells';
import { WriteRefusal } from './errors';
import { refusals } from './documentRefusals';
import type { Area, ListRule, ListValidation, Sheet } from './workbook';

/** The drop-down list of a cell. */
export function validationAt(
  sheet: Sheet,
  row: number,
  column: number,
): ListValidation | undefined {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.validations.find(({ area }) => contains(area, cell));
}

/** Gives the cells of an area a drop-down list, or none: what was there before goes. */
export function setValidation(sheet: Sheet, area: Area, rule: ListRule | null): void {
  const kept = sheet.validations.flatMap((validation) =>
    without(validation.area, area).map((piece) => ({ ...validation, area: piece })),
  );
  sheet.validations = rule ? [...kept, { ...rule, area }] : kept;
}

/**
 * Stops what a cell would refuse, of a user or of a script. Values are compared by their text,
 * formulas too, whatever their result; empty ones are always taken.
 * @throws WriteRefusal when a cell takes only values of its list, and this is none of them
 */
export function requireListed(sheet: Sheet, row: number, column: number, input: CellInput): void {
  if (sheet.validations.length === 0 || input === null || input === undefined) return;
  const rule = validationAt(sheet, row, column);
  if (rule?.allowInvalid !== false) return;
  const text = textOf(input);
  if (text === '' || rule.list.includes(text)) return;
  const area = { top: row, left: column, bottom: row, right: column };
  throw new WriteRefusal(refusals.outsideList(a1Notation(area, Infinity, Infinity), rule.list));
}

function textOf(input: Exclude<CellInput, null | undefined>): string {
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  const text = (typeof input === 'object' ? 'a date' : String(input)).trim();
  return text.startsWith("'") ? text.slice(1) : text;
}
