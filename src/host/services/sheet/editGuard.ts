/** Keeps calls and users off what is protected from them. */
import { overlap } from '../../../document/areas';
import { WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import type { Area, Protection, Sheet } from '../../../document/workbook';
import { DocumentRef, RangeListRef, RangeRef, SheetRef } from '../refs';
import type { Method } from '../serviceClass';

/** Methods of a sheet that touch all of its cells. */
const WHOLE_SHEET = new Set(['clear', 'clearContents', 'deleteSheet']);
/** What a range method gives to another range leaves its own range alone. */
const COPIES = new Set(['copyTo', 'copyFormatToRange']);

/** Whether a user may edit what is protected; everybody may where there is only a warning. */
export function mayEdit({ editors, warningOnly }: Protection, email: string): boolean {
  return warningOnly || editors === 'anyone' || editors.includes(email);
}

/** @throws ServiceException when the area of a sheet is protected from a user */
export function requireEditable(sheet: Sheet, area: Area | null, email: string): void {
  const refused = sheet.protections.some(
    (protection) => !mayEdit(protection, email) && isWithin(protection, area),
  );
  if (refused) {
    throw new WriteRefusal(refusals.protectedCell);
  }
}

/** @throws ServiceException when a call would change what is protected from the user */
export function guardCall(
  target: object,
  name: string,
  method: Pick<Method<never>, 'kind' | 'changes'>,
  args: readonly unknown[],
  email: string,
): void {
  if (!method.changes || method.kind === 'metadata') return;
  const [removed] = args;
  if (target instanceof DocumentRef && removed instanceof SheetRef) {
    guardSheet(removed.sheet, name, [], email);
  }
  if (target instanceof SheetRef) guardSheet(target.sheet, name, args, email);
  if (target instanceof RangeListRef) {
    for (const { sheet, area } of target.ranges) requireEditable(sheet, area, email);
  }
  if (!(target instanceof RangeRef)) return;
  if (!COPIES.has(name)) requireEditable(target.sheet, target.area, email);
  const [destination, left, right, top, bottom] = args;
  if (destination instanceof RangeRef) {
    const { area, sheet } = destination;
    const rows = Math.max(target.rows, destination.rows);
    const columns = Math.max(target.columns, destination.columns);
    const reached = { bottom: area.top + rows - 1, right: area.left + columns - 1 };
    requireEditable(sheet, { ...area, ...reached }, email);
  }
  if (destination instanceof SheetRef) {
    const [first, last] = [Number(top), Math.max(Number(bottom), Number(top) + target.rows - 1)];
    const end = Math.max(Number(right), Number(left) + target.columns - 1);
    const area = { top: first - 1, left: Number(left) - 1, bottom: last - 1, right: end - 1 };
    requireEditable(destination.sheet, area, email);
  }
}

/** Rows may be deleted that hold nothing protected; all else asks for the sheet as such. */
function guardSheet(sheet: Sheet, name: string, args: readonly unknown[], email: string): void {
  const everything = { top: 0, left: 0, bottom: Infinity, right: Infinity };
  if (WHOLE_SHEET.has(name)) requireEditable(sheet, everything, email);
  else if (name === 'deleteRows') {
    const top = Number(args[0]) - 1;
    requireEditable(sheet, { ...everything, top, bottom: top + Number(args[1]) - 1 }, email);
  } else requireEditable(sheet, null, email);
}

/** Whether a protection is on cells of an area; null stands for the sheet as such. */
function isWithin({ area: own }: Protection, area: Area | null): boolean {
  return own === null || (area !== null && overlap(own, area));
}
