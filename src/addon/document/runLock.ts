/** One run at a time in a document. */
import type { Localized } from '../../domain/text/language';
import { documentLanguage, OpenDocument } from './openDocument';
import { OperatorError } from './operatorError';

/** How long another run is waited for, in milliseconds. */
const PATIENCE = 5000;

/** Another run is under way; who has asked says for what. */
export class RunUnderWay extends OperatorError {}

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
 * @throws RunUnderWay where somebody else's run is under way
 */
export function openAlone(...opening: ConstructorParameters<typeof OpenDocument>): OpenDocument {
  if (!tryDocumentLock()) throw new RunUnderWay(BUSY, documentLanguage(...opening));
  return new OpenDocument(...opening);
}

const BUSY: Localized = {
  vi: 'Một lượt khác của tiện ích đang ghi vào bảng tính này. Đợi ít phút rồi làm lại.',
  en: 'Another run of the add-on is writing into this spreadsheet. Wait a moment and do it again.',
};
