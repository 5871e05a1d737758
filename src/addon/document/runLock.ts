/** One run at a time in a document. */
import type { Localized } from '../../domain/text/language';
import { documentLanguage, OpenDocument } from './openDocument';
import { OperatorError } from './operatorError';

/** How long another run is waited for, in milliseconds. */
const PATIENCE = 5000;

/** Takes the document's lock; Google gives it back when the execution has written everything. */
export function tryDocumentLock(): boolean {
  // Null where a script has no document.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  return lock === null || lock.tryLock(PATIENCE);
}

/**
 * Opens the document for a run that writes: its sheets are listed only once the run is alone, for
 * another one may just have made some.
 * @param opening what {@link OpenDocument} takes
 * @throws OperatorError where somebody else's run is under way
 */
export function openAlone(...opening: ConstructorParameters<typeof OpenDocument>): OpenDocument {
  if (!tryDocumentLock()) throw new OperatorError(BUSY, documentLanguage(...opening));
  return new OpenDocument(...opening);
}

const BUSY: Localized = {
  vi: 'Một lượt kiểm tra của người khác đang chạy. Đợi ít phút rồi kiểm tra lại.',
  en: "Somebody else's check is under way. Wait a moment and check again.",
};
