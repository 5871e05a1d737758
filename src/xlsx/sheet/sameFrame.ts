/** Whether what surrounds the cells of a sheet is as it was. */
import { areaAddress } from '../../document/cellAddress';
import type { SheetLayout } from '../../document/workbook';

/** Whether all of it agrees. */
export function sameFrame(a: SheetLayout, b: SheetLayout): boolean {
  return sameView(a, b) && sameMerges(a, b) && sameWidths(a, b);
}

/** Whether two sheets are viewed in the same way. */
export function sameView(a: SheetLayout, b: SheetLayout): boolean {
  return sameFrozen(a, b) && a.gridlinesHidden === b.gridlinesHidden;
}

/** Whether the same rows and columns are frozen. */
export function sameFrozen(a: SheetLayout, b: SheetLayout): boolean {
  return a.frozenRows === b.frozenRows && a.frozenColumns === b.frozenColumns;
}

/** Whether the same areas are merged, in whatever order. */
export function sameMerges(a: SheetLayout, b: SheetLayout): boolean {
  const addresses = ({ merges }: SheetLayout): string => merges.map(areaAddress).sort().join(' ');
  return addresses(a) === addresses(b);
}

/** Whether the columns are of the same widths. */
export function sameWidths(a: SheetLayout, b: SheetLayout): boolean {
  return (
    a.columnWidths.size === b.columnWidths.size &&
    [...a.columnWidths].every(([column, pixels]) => b.columnWidths.get(column) === pixels)
  );
}
