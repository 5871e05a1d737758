/** Merged cells and the edges of what is frozen: neither may cross the other. */
import { WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import type { Area, Sheet } from '../../../document/workbook';

/** @throws WriteRefusal when an area that is to be merged lies on both sides of a frozen edge */
export function requireOneSide({ frozenRows, frozenColumns }: Sheet, area: Area): void {
  if (isCut(area.top, area.bottom, frozenRows)) {
    throw new WriteRefusal(refusals.mergeOverFrozenEdge('rows'));
  }
  if (isCut(area.left, area.right, frozenColumns)) {
    throw new WriteRefusal(refusals.mergeOverFrozenEdge('columns'));
  }
}

/** @throws WriteRefusal when so many frozen rows would end within a merge */
export function requireWholeRows({ merges }: Sheet, frozen: number): void {
  if (merges.some(({ top, bottom }) => isCut(top, bottom, frozen))) throw part('rows');
}

/** @throws WriteRefusal when so many frozen columns would end within a merge */
export function requireWholeColumns({ merges }: Sheet, frozen: number): void {
  if (merges.some(({ left, right }) => isCut(left, right, frozen))) throw part('columns');
}

function isCut(first: number, last: number, frozen: number): boolean {
  return first < frozen && frozen <= last;
}

function part(what: 'rows' | 'columns'): WriteRefusal {
  return new WriteRefusal(refusals.freezeThroughMerge(what));
}
