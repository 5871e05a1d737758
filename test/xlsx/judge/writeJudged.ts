/** Saving for tests: what is written comes before the judge. */
import type { Workbook } from '../../../src/document';
import { type SaveOptions, writeXlsx as write } from '../../../src/xlsx';
import { faultsOf, newFaults } from './judge';

/** Saves a workbook. @throws where the file has faults that the one it was read from does not have */
export function writeXlsx(workbook: Workbook, options?: SaveOptions): Uint8Array {
  const file = write(workbook, options);
  const { source } = workbook;
  const faults = source ? newFaults(source, file) : faultsOf(file);
  if (faults.length > 0) throw new Error(`The file is faulty:\n${faults.join('\n')}`);
  return file;
}
