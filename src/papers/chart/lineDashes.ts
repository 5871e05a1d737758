/** The dashes of lines: colour is never the only sign, and prints may have none. */
import type { PaperChart } from '../../domain/paper/paper';

const DASHES = ['none', '7 4', '2 4', '10 3 2 3'];

/** The dash of the line at a place of a chart's series. */
export function dashOf(series: PaperChart['series'], at: number): string {
  const before = series.slice(0, at).filter(({ isMark }) => !isMark).length;
  return DASHES[before % DASHES.length]!;
}
