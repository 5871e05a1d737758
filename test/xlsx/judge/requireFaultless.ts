/** What tests have written comes before the judge. */
import { readFileSync } from 'node:fs';
import { faultsOf, newFaults } from './judge';

/**
 * @param source what the file was made from, whose own faults are not counted
 * @returns the file @throws where it has faults
 */
export function requireFaultless(file: Uint8Array, source?: Uint8Array | null): Uint8Array {
  const faults = source ? newFaults(source, file) : faultsOf(file);
  if (faults.length > 0) throw new Error(`The file is faulty:\n${faults.join('\n')}`);
  return file;
}

/** Reads a copy that was written of a file (.xlsx or text). @throws where it has faults */
export function judgeCopy(copy: string, of: string): void {
  const source = /\.xls\w$/.test(of) ? readFileSync(of) : null;
  requireFaultless(readFileSync(copy), source);
}
