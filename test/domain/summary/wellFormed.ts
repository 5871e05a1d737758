/** What holds for every result sheet, whatever it shows. */
import { expect } from '@jest/globals';
import type { Area } from '../../../src/domain/sheet/area';
import { isLink } from '../../../src/domain/sheet/sheetDescription';
import type { DescribedSummary } from '../../../src/domain/summary/defineSummary';

/** What fits on A4 at 65% or more, in pixels. */
const PAGE_WIDTH = { portrait: 890, landscape: 1600 } as const;

/** The faults of a sheet in words; none where an adapter can write it as it is. */
export function faultsOf(sheet: DescribedSummary): string[] {
  const { name, rows, widths, styles, merges, formats, charts, page } = sheet;
  const { frozenRows, frozenColumns = 0 } = sheet;
  const faults: string[] = [];
  const hold = (isSo: boolean, fault: string) => {
    if (!isSo) faults.push(fault);
  };
  const isInside = ({ row, column, rows: height, columns }: Area) =>
    row >= 0 &&
    column >= 0 &&
    height > 0 &&
    columns > 0 &&
    row + height <= rows.length &&
    column + columns <= widths.length;

  hold(/^[^[\]*?:/\\]{1,31}$/.test(name), `name ${name}`);
  rows.forEach((row, i) => hold(row.length === widths.length, `length of row ${i + 1}`));
  const printed = widths.slice(0, page.printed?.columns);
  const total = printed.reduce((sum, width) => sum + width, 0);
  hold(total <= PAGE_WIDTH[page.orientation], `width ${total}`);
  hold(frozenRows <= rows.length, 'frozen rows');
  for (const box of [...styles, ...merges, ...formats]) {
    hold(isInside(box), `box ${JSON.stringify(box)}`);
  }
  // Sheets refuses the one or the other.
  const isCut = (start: number, size: number, edge: number) => start < edge && edge < start + size;
  for (const merge of merges) {
    const isFrozenInPart =
      isCut(merge.row, merge.rows, frozenRows) || isCut(merge.column, merge.columns, frozenColumns);
    hold(!isFrozenInPart, `merge over a frozen edge ${JSON.stringify(merge)}`);
  }
  for (const { labels, series } of charts) {
    hold(isInside(labels), `labels ${JSON.stringify(labels)}`);
    for (const { values, color } of series) {
      hold(isInside(values), `values ${JSON.stringify(values)}`);
      hold(values.rows * values.columns === labels.rows * labels.columns, 'a value a label');
      hold(/^#[0-9a-f]{6}$/.test(color), `color ${color}`);
    }
  }
  const dated = coverage(formats.filter(({ format }) => format === 'date'));
  rows.forEach((row, i) =>
    row.forEach((cell, column) => {
      const at = `${i + 1}/${column + 1}`;
      if (typeof cell === 'number') hold(Number.isFinite(cell), `no number at ${at}`);
      if (typeof cell === 'string') {
        hold(!/undefined|\bnull\b|NaN|\[object/.test(cell), `${cell} at ${at}`);
      } else if (typeof cell === 'object' && 'date' in cell) {
        hold(dated(i, column), `date without format at ${at}`);
      } else if (isLink(cell)) {
        hold(cell.text !== '' && /^[A-Z]+[1-9]\d*$/.test(cell.cell), `link at ${at}`);
      }
    }),
  );
  return faults;
}

function coverage(boxes: readonly Area[]): (row: number, column: number) => boolean {
  return (row, column) =>
    boxes.some(
      (box) =>
        box.row <= row &&
        row < box.row + box.rows &&
        box.column <= column &&
        column < box.column + box.columns,
    );
}

/** Every row as long as the widths say, every box inside, no hole in the texts, fit for the page. */
export function expectWellFormed(sheet: DescribedSummary): void {
  expect(faultsOf(sheet)).toEqual([]);
}
