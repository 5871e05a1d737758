/** Cells of a sheet as few areas: neighbours stand together. */
import type { Area } from '../../domain/sheet/area';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Areas that hold these cells, each once, and no others; runs in a row first, then equal runs below. */
export function areasOf(cells: readonly Place[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of ordered) {
    const last = runs[runs.length - 1];
    const isNext = last?.row === row && last.column + last.columns === column;
    if (isNext) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : areas[at];
    if (above && above.row + above.rows === run.row) {
      areas[at!] = { ...above, rows: above.rows + 1 };
    } else open.set(key, areas.push(run) - 1);
  }
  return areas;
}

/** The smallest area that holds all of these cells, of which there is one at least. */
export function areaAround(cells: readonly Place[]): Area {
  const edge = (of: (place: Place) => number, pick: (a: number, b: number) => number) =>
    cells.map(of).reduce((a, b) => pick(a, b));
  const [row, column] = [edge((one) => one.row, Math.min), edge((one) => one.column, Math.min)];
  return {
    row,
    column,
    rows: edge((one) => one.row, Math.max) - row + 1,
    columns: edge((one) => one.column, Math.max) - column + 1,
  };
}
