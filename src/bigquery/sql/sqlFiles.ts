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

/** A query is at most 1,024k characters (https://docs.cloud.google.com/bigquery/quotas#query_jobs). */
export const MOST_CHARACTERS = 1_000_000;

/** Texts of the files by their names, in the order in which they are run. */
export function sqlFiles(settings: SqlSettings): Readonly<Record<string, string>> {
  return {
    '1-functions.sql': script(functionStatements(settings)),
    ...parts('2-tables', [
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

/** Statements that may be run in several queries, as few as they fit into: `NAME.sql`, `NAME-2.sql`. */
function parts(name: string, statements: readonly string[]): Record<string, string> {
  const files: string[][] = [[]];
  let length = 0;
  for (const statement of statements) {
    const more = script([statement]).length + 1;
    if (length + more > MOST_CHARACTERS && length > 0) {
      files.push([]);
      length = 0;
    }
    files[files.length - 1]!.push(statement);
    length += more;
  }
  return Object.fromEntries(
    files.map((some, at) => [`${name}${at === 0 ? '' : `-${at + 1}`}.sql`, script(some)]),
  );
}

function script(statements: readonly string[]): string {
  return statements.map((statement) => `${statement};\n`).join('\n');
}
