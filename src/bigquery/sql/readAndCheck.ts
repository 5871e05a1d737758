/**
 * A run, as a scheduled query: every sheet is read, then every document is checked. A sheet that
 * cannot be read is noted, the others go on, and what was read of it before still holds.
 */
import { sheetTable } from './sheetTables';
import type { SqlSettings } from './sqlSettings';
import { inDataset, literal } from './sqlText';

/** The day in Vietnam: the functions know no time zone. */
const TODAY = "CURRENT_DATE('Asia/Ho_Chi_Minh')";

/** A statement whose failure is noted and keeps nothing else from running. */
export interface GuardedStatement {
  readonly statement: string;
  /** Carried out where it fails; `@@error.message` says why. */
  readonly otherwise: string;
}

/** The variables of a run. */
export const RUN_VARIABLES = [
  'DECLARE run_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP',
  `DECLARE check_day DATE DEFAULT ${TODAY}`,
] as const;

/**
 * Reading the sheets, one after the other: Google Sheets is soon overloaded. A row's name is longer
 * than the letters of any column, which would be meant otherwise.
 */
export function readStatements({ dataset, trackers }: SqlSettings): GuardedStatement[] {
  const rows = inDataset(dataset, 'tracker_rows');
  const problems = inDataset(dataset, 'load_problems');
  return trackers.map(({ document }, at) => ({
    statement: `INSERT INTO ${rows} (document, cells, read_at)
SELECT ${literal(document)}, TO_JSON_STRING(sheet_row), run_at
FROM ${sheetTable(dataset, at)} AS sheet_row
WHERE REGEXP_CONTAINS(TO_JSON_STRING(sheet_row), '"[A-Z]+":"[^"]')`,
    otherwise: `INSERT INTO ${problems} (document, problem)
VALUES (${literal(document)}, @@error.message)`,
  }));
}

/** What comes before reading: the problems of the run before are gone. */
export function clearStatements({ dataset }: SqlSettings): string[] {
  return [`DELETE FROM ${inDataset(dataset, 'load_problems')} WHERE TRUE`];
}

/** Keeping what was read last of each document in the list, and checking it. */
export function checkStatements({ dataset }: SqlSettings): string[] {
  const named = (name: string) => inDataset(dataset, name);
  return [
    `CREATE OR REPLACE TABLE ${named('tracker_rows')} AS
SELECT r.document, r.cells, r.read_at
FROM ${named('tracker_rows')} AS r
JOIN ${named('trackers')} AS t ON t.document = r.document
WHERE TRUE
QUALIFY r.read_at = MAX(r.read_at) OVER (PARTITION BY r.document)`,
    `CREATE OR REPLACE TABLE ${named('checked')} AS
SELECT
  r.document,
  MAX(r.read_at) AS read_at,
  ${named('congress_check_on')}(ARRAY_AGG(r.cells), ANY_VALUE(p.content), CAST(check_day AS STRING), ANY_VALUE(t.sheet)) AS report
FROM ${named('tracker_rows')} AS r
JOIN ${named('trackers')} AS t ON t.document = r.document
LEFT JOIN ${named('plans')} AS p ON p.plan = t.plan
GROUP BY r.document`,
  ];
}
