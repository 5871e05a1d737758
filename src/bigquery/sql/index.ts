/** The SQL for BigQuery, as the files that somebody runs one after the other. */
import { functionStatements } from './engineFunctions';
import {
  checkStatements,
  clearStatements,
  type GuardedStatement,
  readStatements,
  RUN_VARIABLES,
} from './readAndCheck';
import { sheetStatements } from './sheetTables';
import type { SqlSettings } from './sqlSettings';
import { listStatements, resultTables } from './resultTables';
import { viewStatements } from './rollUpViews';

export {
  ENGINE_FUNCTIONS,
  ENGINE_GLOBAL,
  type EngineFunction,
  functionBody,
  functionStatements,
} from './engineFunctions';
export {
  checkStatements,
  clearStatements,
  type GuardedStatement,
  readStatements,
  RUN_VARIABLES,
} from './readAndCheck';
export { ADDED_SHEET, columnAt, LAST_COLUMN, sheetFormula, sheetStatements } from './sheetTables';
export { isDataset, isLibrary } from './sqlText';
export type { SqlSettings, TrackerLink } from './sqlSettings';
export { listStatements, resultTables } from './resultTables';
export { VIEW_NAMES, viewStatements } from './rollUpViews';

/** Texts of the files by their names, in the order in which they are run. */
export function sqlFiles(settings: SqlSettings): Readonly<Record<string, string>> {
  return {
    '1-functions.sql': script(functionStatements(settings)),
    '2-tables.sql': script([
      ...resultTables(settings),
      ...listStatements(settings),
      ...sheetStatements(settings),
    ]),
    '3-views.sql': script(viewStatements(settings)),
    '4-run.sql': script([
      ...RUN_VARIABLES,
      ...clearStatements(settings),
      ...readStatements(settings).map(guarded),
      ...checkStatements(settings),
    ]),
  };
}

function guarded({ statement, otherwise }: GuardedStatement): string {
  return `BEGIN\n${statement};\nEXCEPTION WHEN ERROR THEN\n${otherwise};\nEND`;
}

function script(statements: readonly string[]): string {
  return statements.map((statement) => `${statement};\n`).join('\n');
}
