/** The lock of a document. */
import type { Workbook } from '../../document/workbook';

/** The lock that all scripts on one document share. */
export class DocumentLock {
  private owner: object | null = null;

  /** Takes the lock unless somebody else has it. @returns whether `owner` has it now */
  acquire(owner: object): boolean {
    this.owner ??= owner;
    return this.owner === owner;
  }

  release(owner: object): void {
    if (this.owner === owner) this.owner = null;
  }

  isHeldBy(owner: object): boolean {
    return this.owner === owner;
  }
}

const byWorkbook = new WeakMap<Workbook, DocumentLock>();

/** The lock of a document; a test may hold it in place of another user's script. */
export function documentLock(workbook: Workbook): DocumentLock {
  let lock = byWorkbook.get(workbook);
  if (!lock) {
    lock = new DocumentLock();
    byWorkbook.set(workbook, lock);
  }
  return lock;
}
