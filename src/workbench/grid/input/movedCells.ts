/** Notes that cells of a loaded sheet have moved, so that saving says what stays behind. */
import type { Sheet } from '../../../document';

export function markMoved(sheet: Sheet): void {
  if (sheet.filePart !== null) sheet.structureChanged = true;
}
