/** Protections of sheets and ranges. */
import { rowCount, columnCount } from '../../../document/gridSize';
import type { Protection } from '../../../document/workbook';
import { type EnumMember, enumeration } from '../enumeration';
import { mayEdit } from './editGuard';
import { read, ServiceClass } from '../serviceClass';
import { RangeRef, type SheetRef } from '../refs';

/** SpreadsheetApp.ProtectionType. */
export const protectionType = enumeration('SpreadsheetApp', 'ProtectionType', ['RANGE', 'SHEET']);

/** What a Protection object of the script stands for. */
export class ProtectionRef {
  constructor(
    readonly parent: SheetRef,
    readonly protection: Protection,
  ) {}
}

/** The protections of a sheet of one kind. */
export function protectionsOf(ref: SheetRef, kind: EnumMember): ProtectionRef[] {
  const wholeSheet = kind === protectionType.members.SHEET;
  return ref.sheet.protections
    .filter(({ area }) => (area === null) === wholeSheet)
    .map((protection) => new ProtectionRef(ref, protection));
}

/** SpreadsheetApp.Protection. */
export const protectionClass = new ServiceClass<ProtectionRef>('SpreadsheetApp', 'Protection', {
  canEdit: read('navigation', [], ({ protection }, _, { state }) =>
    mayEdit(protection, state.email),
  ),
  getRange: read('navigation', [], ({ parent, protection: { area } }) => {
    if (area) return new RangeRef(parent, area);
    const [bottom, right] = [rowCount(parent.sheet) - 1, columnCount(parent.sheet) - 1];
    return new RangeRef(parent, { top: 0, left: 0, bottom, right }, false);
  }),
  getDescription: read('navigation', [], ({ protection }) => protection.description),
  isWarningOnly: read('navigation', [], ({ protection }) => protection.warningOnly),
});
