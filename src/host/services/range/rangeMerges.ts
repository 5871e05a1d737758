/** Merged cells of ranges. */
import { contains, overlap } from '../../../document/areas';
import { isFilled, setContent } from '../../../document/cells';
import { WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { requireOneSide } from '../sheet/frozenEdge';
import { forEachCell } from './rangeShape';
import type { RangeRef } from '../refs';
import { type Methods, read, write } from '../serviceClass';

/** What of a range is one cell. */
export const rangeMerges: Methods<RangeRef> = {
  getMergedRanges: read('read', [], (range) =>
    range.sheet.merges
      .filter((merge) => overlap(merge, range.area))
      .map((merge) => range.within(merge)),
  ),
  merge: write('format', [], (range) => {
    mergeEach([range]);
    return range;
  }),
  mergeAcross: write('format', [], (range) => {
    const { area, rows } = range;
    mergeEach(
      Array.from({ length: rows }, (_, down) => {
        const row = area.top + down;
        return range.within({ ...area, top: row, bottom: row });
      }),
    );
    return range;
  }),
  breakApart: write('format', [], (range) => {
    breakApart([range]);
    return range;
  }),
};

/** Ends the merges of ranges; all of them or, where only a part of one is named, none. */
export function breakApart(ranges: readonly RangeRef[]): void {
  ranges.forEach(requireWholeMerges);
  for (const { sheet, area } of ranges) {
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  }
}

/** Each range becomes one cell; what stands in other cells than its first is lost. */
function mergeEach(ranges: readonly RangeRef[]): void {
  for (const range of ranges) {
    requireWholeMerges(range);
    requireOneSide(range.sheet, range.area);
  }
  for (const range of ranges) {
    const { sheet, area } = range;
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
    if (range.rows * range.columns > 1) sheet.merges.push(area);
    forEachCell(range, (row, column) => {
      const cells = sheet.rows[row];
      if (row === area.top && column === area.left) return;
      if (cells && isFilled(cells, column)) setContent(sheet, row, column, null);
    });
  }
}

function requireWholeMerges({ sheet, area }: RangeRef): void {
  const touched = sheet.merges.filter((merge) => overlap(merge, area));
  if (!touched.every((merge) => contains(area, merge))) {
    throw new WriteRefusal(refusals.partOfMerge);
  }
}
