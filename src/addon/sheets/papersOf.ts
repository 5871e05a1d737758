/** The papers of checked trackers, as data. */
import { PAPERS } from '../../domain/summary/papers';
import type { PaperKind } from '../../domain/summary/paperShapes';
import type { PapersResult } from '../addonApi';
import type { CheckedTracker } from '../document/checkedTracker';
import type { OpenDocument } from '../document/openDocument';
import { reportInput } from './summaries';

/** Makes the papers of a kind, and writes nothing. */
export function papersOf(
  document: OpenDocument,
  checked: readonly CheckedTracker[],
  kind: PaperKind,
): PapersResult {
  return PAPERS[kind](reportInput(document, checked));
}
