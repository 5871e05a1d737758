/** Writing a roll-up of many documents into a document of its own, for the command line. */
import type { DescribedSummary } from '../../../domain/summary/defineSummary';
import { openAlone } from '../../document/runLock';
import { SheetWriter } from '../../sheets/sheetWriter';

/** Writes described sheets, in their order, into the active document, which nobody else sees. */
export function writeRollUp(sheets: readonly DescribedSummary[]): null {
  const writer = new SheetWriter(openAlone());
  for (const described of sheets) writer.write(writer.place(described), described);
  return null;
}
