/** Positions and numbers of rows and columns that a sheet takes. */
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';

/** @throws ServiceException when the sheet has no such row or column */
export function requireWithin(what: 'rows' | 'columns', position: number, size: number): void {
  if (position < 1 || position > size) {
    throw new ServiceException(refusals.outOfBounds(what));
  }
}

/** @throws ServiceException when it is about no row or column at all */
export function requireSome(what: 'rows' | 'columns', count: number): void {
  if (count < 1) throw new ServiceException(refusals.tooFew(what));
}
