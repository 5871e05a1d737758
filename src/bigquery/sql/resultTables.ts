/** The tables: the list of documents, their plans, the rules, what has been read, and what it gave. */
import { spreadsheetAddress } from '../../domain/setup/offices/officeImport';
import { ruleSeverities } from './ruleList';
import { REPORT_TYPE } from './engineFunctions';
import type { SqlSettings } from './sqlSettings';
import { inDataset, literal } from './sqlText';

/** Made anew whenever the list or the plans change. */
export function listStatements({ dataset, language, trackers, plans }: SqlSettings): string[] {
  const [firstPlan = ''] = plans.keys();
  return [
    filled(
      dataset,
      'trackers',
      'document STRING, address STRING, sheet STRING, plan STRING',
      trackers.map(({ document, spreadsheet, sheet, plan }) => [
        document,
        spreadsheetAddress(spreadsheet),
        sheet,
        plan ?? firstPlan,
      ]),
    ),
    filled(dataset, 'plans', 'plan STRING, content STRING', [...plans]),
    filled(dataset, 'rules', 'code STRING, name STRING, severity STRING', ruleSeverities(language)),
  ].flat();
}

/** What the runs fill; there already after the first time. */
export function resultTables({ dataset }: SqlSettings): string[] {
  return [
    `CREATE TABLE IF NOT EXISTS ${inDataset(dataset, 'tracker_rows')} (document STRING, cells STRING, read_at TIMESTAMP)`,
    `CREATE TABLE IF NOT EXISTS ${inDataset(dataset, 'load_problems')} (document STRING, problem STRING)`,
    `CREATE TABLE IF NOT EXISTS ${inDataset(dataset, 'checked')} (document STRING, read_at TIMESTAMP, report ${REPORT_TYPE})`,
  ];
}

/** Characters of a statement: plans of hundreds of documents are no single query. */
const MOST_INSERTED = 200_000;

function filled(
  dataset: string,
  name: string,
  columns: string,
  rows: readonly (readonly string[])[],
): string[] {
  const table = inDataset(dataset, name);
  const inserts: string[][] = [];
  let length = Infinity;
  for (const row of rows) {
    const value = `  (${row.map(literal).join(', ')})`;
    if (length + value.length > MOST_INSERTED) {
      inserts.push([]);
      length = 0;
    }
    inserts[inserts.length - 1]!.push(value);
    length += value.length;
  }
  return [
    `CREATE OR REPLACE TABLE ${table} (${columns})`,
    ...inserts.map((values) => `INSERT INTO ${table} VALUES\n${values.join(',\n')}`),
  ];
}
