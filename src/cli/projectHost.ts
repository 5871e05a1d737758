/** The built add-on on a file: the local host in which it does its work. */
import type { Workbook } from '../document';
import { createHost, type Host, HostScriptError, type Realm } from '../host';
import { UsageError } from './commandLine';

/** The built add-on. */
export interface Project {
  /** Text of the built bundle. */
  readonly bundle: string;
  /** Pages of the project by name: the check itself stands in one. */
  readonly files: Readonly<Record<string, string>>;
}

/** A host on a workbook that becomes a file again, and may be larger than Google Sheets allows. */
export function projectHost(workbook: Workbook, { bundle, files }: Project, realm: Realm): Host {
  workbook.mostCells = Infinity;
  workbook.mostCharacters = Infinity;
  return createHost({ realm, source: bundle, files, workbook });
}

/** What the add-on answers; what it refuses with words for its user is an error of the call. */
export function orUsage<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof HostScriptError && error.scriptErrorName === 'OperatorError') {
      throw new UsageError(error.message);
    }
    throw error;
  }
}
