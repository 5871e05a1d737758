/**
 * Ranges that reach beyond the grid, as the engine takes them: to the last row and column. Its own
 * reading of them is an error, or hours of reading cells that there are not.
 */
import type { IRange } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/preset-sheets-core';

type RangeData = (this: BaseReferenceObject) => IRange;

/** Has ranges end where their sheet does, whatever they say. */
export function endRangesWithSheets(): void {
  const { prototype }: { readonly prototype: { getRangeData: RangeData } } = BaseReferenceObject;
  const { getRangeData } = prototype;
  BaseReferenceObject.prototype.getRangeData = function (this: BaseReferenceObject) {
    const range = getRangeData.call(this);
    const lastRow = this.getActiveSheetRowCount() - 1;
    const lastColumn = this.getActiveSheetColumnCount() - 1;
    const isLong = range.endRow > lastRow && range.startRow <= lastRow;
    const isWide = range.endColumn > lastColumn && range.startColumn <= lastColumn;
    if (!isLong && !isWide) return range;
    return {
      ...range,
      ...(isLong && { endRow: lastRow }),
      ...(isWide && { endColumn: lastColumn }),
    };
  };
}
