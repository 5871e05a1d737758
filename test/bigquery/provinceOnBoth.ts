/**
 * The documents of a province checked twice: as files, by the file check's own bundle, and in SQL
 * for BigQuery, by the functions over their rows as texts.
 */
import { documentBytes } from '../../bench/province/writeProvince';
import { PROVINCE_AS_OF, type ProvinceDocument } from '../../bench/province/provinceDocuments';
import type { WrittenCell } from '../../bench/province/provinceUnits';
import { openBundle } from '../../bench/bundle';
import { callAddon, type CheckRequest } from '../../src/addon/addonApi';
import { functionStatements } from '../../src/bigquery/sql/engineFunctions';
import {
  checkStatements,
  clearStatements,
  readStatements,
} from '../../src/bigquery/sql/readAndCheck';
import { listStatements, resultTables } from '../../src/bigquery/sql/resultTables';
import { viewStatements } from '../../src/bigquery/sql/rollUpViews';
import { sheetStatements } from '../../src/bigquery/sql/sheetTables';
import type { SqlSettings } from '../../src/bigquery/sql/sqlSettings';
import type { CheckReport } from '../../src/domain/check/checkReport';
import { type CheckedDocument, planOrigin } from '../../src/domain/rollUp';
import { columnLetter } from '../../src/domain/sheet/grid';
import { readFile } from '../../src/xlsx';
import type { BigQueryOnDuckDb, CallTiming } from './duckDb';

/** A scheduled query's variables, as literals. */
const VARIABLES = {
  run_at: "TIMESTAMP '2023-05-20 01:02:03'",
  check_day: `DATE '${PROVINCE_AS_OF}'`,
};
/** The only rule that asks whether a cell is a date or a text that looks like one. */
const NEEDS_DATE_CELLS = 'date-swapped';

/** What the file check says of a document, and what it gives to the roll-up of many. */
export function checkedFile(document: ProvinceDocument): {
  readonly report: CheckReport;
  readonly shared: CheckedDocument;
} {
  const request: CheckRequest = {
    asOf: PROVINCE_AS_OF,
    write: false,
    share: 'vi',
    ...(document.plan && document.planIn === 'file' && { plan: document.plan }),
  };
  const { workbook } = readFile(document.file, documentBytes(document));
  const { report, share, planSheet } = callAddon(openBundle(workbook), 'checkTracker', request);
  const { plan, asOf } = report;
  const origin = planOrigin(planSheet, undefined, undefined);
  const shared = { document: document.file, plan, planOrigin: origin, asOf, ...share! };
  return { report, shared };
}

/** A report's lists as the views have them, line by line. */
export function linesOf(name: string, report: CheckReport): string[] {
  return [
    ...report.units.map(({ held, ...unit }) =>
      JSON.stringify([
        ...[name, unit.row, unit.unit, unit.milestone, unit.status, unit.lastOnTimeDay],
        ...[held?.[0] ?? null, held?.[1] ?? null, unit.daysOverdue],
      ]),
    ),
    ...report.findings
      .filter(({ code }) => code !== NEEDS_DATE_CELLS)
      .map(({ row, code, severity, column, unit, clause, message }) =>
        JSON.stringify([name, row, code, severity, column, unit, clause, message]),
      ),
    ...report.skipped.map(({ row, reason }) => JSON.stringify([name, row, reason])),
    ...report.rulesNotRun.map(({ code, reason }) => JSON.stringify([name, code, reason])),
  ];
}

/** The columns of the views that say the same. */
const LISTS = {
  units:
    'document, `row`, unit, milestone, status, last_on_time_day, held_first, held_last, days_overdue',
  findings: 'document, `row`, code, severity, `column`, unit, clause, message',
  skipped: 'document, `row`, reason',
  rules_not_run: 'document, code, reason',
} as const;

/** The lines of each document as SQL gives them. */
export async function linesInSql(db: BigQueryOnDuckDb): Promise<Map<string, string[]>> {
  const lines = new Map<string, string[]>();
  for (const [view, columns] of Object.entries(LISTS)) {
    for (const row of await db.rows(`SELECT ${columns} FROM ${view}`)) {
      const name = String(row.document);
      const line = JSON.stringify(Object.values(row));
      const known = lines.get(name);
      if (known) known.push(line);
      else lines.set(name, [line]);
    }
  }
  return lines;
}

export interface ProvinceInSql {
  /** Carries out the run once more. @param runAt its time, as a literal */
  readonly runAgain: (runAt: string) => Promise<void>;
  readonly timing: CallTiming;
  readonly db: BigQueryOnDuckDb;
  readonly documents: readonly ProvinceDocument[];
}

/**
 * Fills the tables over the sheets, in another order than the sheets', and carries out a run.
 * @param db what is there of other documents is replaced
 */
export async function documentsInSql(
  db: BigQueryOnDuckDb,
  documents: readonly ProvinceDocument[],
): Promise<ProvinceInSql> {
  const settings = settingsFor(documents);
  await db.run([
    ...functionStatements(settings).filter((statement) => !statement.includes('LANGUAGE js')),
    ...resultTables(settings),
    ...listStatements(settings),
    ...sheetStatements(settings),
    ...viewStatements(settings),
  ]);
  for (const [at, { rows }] of documents.entries()) {
    const width = settings.trackers[at]!.width + 2;
    const appender = await db.connection.createAppender(`sheet_${String(at + 1).padStart(4, '0')}`);
    for (let index = rows.length - 1; index >= 0; index--) {
      appender.appendVarchar(String(index + 1));
      for (let column = 0; column < width - 1; column++) {
        const text = shownText(rows[index]![column] ?? '');
        // A blank cell comes as null
        if (text === '') appender.appendNull();
        else appender.appendVarchar(text);
      }
      appender.endRow();
    }
    appender.closeSync();
  }
  const run = [
    ...clearStatements(settings),
    ...readStatements(settings).map(({ statement }) => statement),
    ...checkStatements(settings),
  ];
  await db.run(run, VARIABLES);
  return {
    db,
    documents,
    timing: db.timing,
    runAgain: (runAt) => db.run(run, { ...VARIABLES, run_at: runAt }),
  };
}

interface WideSettings extends SqlSettings {
  readonly trackers: (SqlSettings['trackers'][number] & { readonly width: number })[];
}

function settingsFor(documents: readonly ProvinceDocument[]): WideSettings {
  const planNames = new Map<string, string>([['{}', 'default']]);
  const trackers = documents.map(({ file, plan, layout }, at) => {
    const content = JSON.stringify(plan ?? {});
    if (!planNames.has(content)) planNames.set(content, `plan ${planNames.size}`);
    const width = layout.columns.length - 1;
    return {
      document: file,
      spreadsheet: `id-${String(at).padStart(3, '0')}`,
      sheet: layout.sheet,
      lastColumn: columnLetter(width),
      plan: planNames.get(content)!,
      width,
    };
  });
  return {
    dataset: 'some-project.congress',
    library: 'gs://some-bucket/engine.js',
    language: 'vi',
    trackers,
    plans: new Map([...planNames].map(([content, name]) => [name, content])),
  };
}

/** What a cell shows in a document of the Vietnamese locale. */
function shownText(cell: WrittenCell): string {
  if (typeof cell === 'object') return cell.date.split('-').reverse().join('/');
  return String(cell);
}
