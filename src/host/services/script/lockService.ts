/** LockService. */
import { forgetResults } from '../../../document/formulas/calculation';
import type { ExecutionContext } from '../../runtime/context';
import { documentLock, type DocumentLock } from '../../runtime/documentLock';
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { integer } from '../params';
import { read, ServiceClass } from '../serviceClass';

/** A document's lock as one execution sees it. */
export class LockRef {
  constructor(
    readonly lock: DocumentLock,
    readonly owner: object,
  ) {}
}

/** LockService.Lock. Waiting for it helps where the host's hook lets others run meanwhile. */
export const lockClass = new ServiceClass<LockRef>('LockService', 'Lock', {
  tryLock: read('lock', [integer], acquire),
  waitLock: read('lock', [integer], (ref, [milliseconds], context) => {
    if (!acquire(ref, [milliseconds], context)) {
      throw new ServiceException(refusals.lockTimeout);
    }
  }),
  hasLock: read('lock', [], ({ lock, owner }) => lock.isHeldBy(owner)),
  releaseLock: read('lock', [], ({ lock, owner }) => lock.release(owner)),
});

function acquire(
  { lock, owner }: LockRef,
  [milliseconds]: readonly [number],
  { state }: ExecutionContext,
): boolean {
  if (lock.acquire(owner)) return true;
  if (milliseconds <= 0 || !state.whileWaiting) return false;
  state.whileWaiting();
  // Whoever ran meanwhile may have changed the cells.
  forgetResults(state.workbook);
  return lock.acquire(owner);
}

/** LockService. */
export const lockService = new ServiceClass('', 'LockService', {
  getDocumentLock: read('navigation', [], (_self, _args, context) =>
    context.authMode === 'CUSTOM_FUNCTION' || !context.hasDocument
      ? null
      : new LockRef(documentLock(context.state.workbook), context),
  ),
});
