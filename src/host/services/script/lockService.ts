/** LockService. */
import { documentLock, type DocumentLock } from '../../runtime/documentLock';
import { ServiceException } from '../../../document/errors';
import { integer } from '../params';
import { read, ServiceClass } from '../serviceClass';

/** A document's lock as one execution sees it. */
export class LockRef {
  constructor(
    readonly lock: DocumentLock,
    readonly owner: object,
  ) {}
}

/** LockService.Lock. Nothing runs meanwhile, so that waiting for the lock never helps. */
export const lockClass = new ServiceClass<LockRef>('LockService', 'Lock', {
  tryLock: read('lock', [integer], ({ lock, owner }) => lock.acquire(owner)),
  waitLock: read('lock', [integer], ({ lock, owner }) => {
    if (!lock.acquire(owner)) {
      throw new ServiceException(
        'Lock timeout: another process was holding the lock for too long.',
      );
    }
  }),
  hasLock: read('lock', [], ({ lock, owner }) => lock.isHeldBy(owner)),
  releaseLock: read('lock', [], ({ lock, owner }) => lock.release(owner)),
});

/** LockService. */
export const lockService = new ServiceClass('', 'LockService', {
  getDocumentLock: read('navigation', [], (_self, _args, context) =>
    context.authMode === 'CUSTOM_FUNCTION'
      ? null
      : new LockRef(documentLock(context.state.workbook), context),
  ),
});
