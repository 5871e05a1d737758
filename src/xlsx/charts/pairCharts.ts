/** Which charts of the file are which of the document's. */
import type { Chart, Sheet } from '../../document/workbook';
import type { OwnChart } from './ownCharts';
import { hasNewCells, sameShown, type ShownChart, shownChart } from './shownChart';

/** What has to be done with the charts of a sheet; of those that stay as they are it says nothing. */
export interface ChartPairs {
  readonly changed: readonly { readonly own: OwnChart; readonly shown: ShownChart }[];
  readonly added: readonly ShownChart[];
  readonly removed: readonly OwnChart[];
}

/**
 * A chart of the file is the one of the document that is drawn alike, else the one of its title.
 * @param isThere whether a sheet is still one of the document
 */
export function pairCharts(
  own: readonly OwnChart[],
  charts: readonly Chart[],
  isThere: (sheet: Sheet) => boolean,
): ChartPairs {
  const left = own.map((one) => ({ own: one, before: shownChart(one.chart, () => true) }));
  const take = (found: (typeof left)[number] | undefined) => {
    if (found) left.splice(left.indexOf(found), 1);
    return found?.own;
  };
  const isShown = charts.map((chart) => ({ chart, shown: shownChart(chart, isThere) }));
  const others = isShown.filter(({ chart, shown }) => {
    const same = left.find(({ before }) => sameShown(before, shown));
    // Cells that have changed are shown by what the file holds for those who only look at it.
    return !same || hasNewCells(chart) || take(same) === undefined;
  });
  const changed: { own: OwnChart; shown: ShownChart }[] = [];
  const added: ShownChart[] = [];
  for (const { shown } of others) {
    if (!shown) continue;
    const same =
      left.find(({ before }) => sameShown(before, shown)) ??
      left.find(({ before }) => before?.title === shown.title);
    const old = take(same);
    if (old) changed.push({ own: old, shown });
    else added.push(shown);
  }
  return { changed, added, removed: left.map(({ own: one }) => one) };
}
