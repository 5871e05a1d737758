/** What the editor shows of a cell. */
import type { ICellData, Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Grid } from '../startGrid';

/** Changes what the grid gives to its editor, once all of its own parts have had their say. */
export function changeBeforeEditing(grid: Grid, change: (cell: ICellData) => ICellData): void {
  const interceptors = grid.injector.get(SheetInterceptorService).writeCellInterceptor;
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors) as Fetch;
  // The part that fetches the formula lets none come after it
  const changing: Fetch = (point) => (cell, place) => {
    const edited = fetch(point)(cell, place);
    return edited && point === BEFORE_CELL_EDIT ? change(edited) : edited;
  };
  interceptors.fetchThroughInterceptors = changing as typeof interceptors.fetchThroughInterceptors;
}

type Fetch = (point: unknown) => (cell: Nullable<ICellData>, place: unknown) => Nullable<ICellData>;
