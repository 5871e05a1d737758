/** Saving for tests: what is written comes before the judge. */
import type { Workbook } from '../../../src/document';
import { type SaveOptions, writeXlsx as write } from '../../../src/xlsx';
import { requireFaultless } from './requireFaultless';

/** Saves a workbook. @throws where the file has faults that the one it was read from does not have */
export function writeXlsx(workbook: Workbook, options?: SaveOptions): Uint8Array {
  return requireFaultless(write(workbook, options), workbook.source);
}
