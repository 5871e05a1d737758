/** Checking a whole table out of the rows that BigQuery passes: the domain's check, as a report. */
import { findingReport, tableReport } from '../../domain/check/checkReport';
import { check } from '../../domain/check/engine';
import type { Language, Localized } from '../../domain/text/language';
import { spellingKey } from '../../domain/text/spelling';
import { upperLevel } from '../../domain/tracker/headerName';
import { readTracker } from '../../domain/tracker/tracker';
import { bareNameKey } from '../../domain/unit/repeats';
import type { Unit } from '../../domain/unit/unit';
import type { SheetReport } from '../schema';
import { jsonBytes } from './jsonBytes';
import { problemOf, RowsProblem } from './rowsProblem';
import { sheetGrid } from './sheetGrid';
import { dayOf, planOf } from './textArguments';

/** BigQuery takes about 5 MB of a function in JavaScript for one row (quotas#udf_limits). */
export const MOST_BYTES = 4_500_000;

/**
 * Checks the rows of a tracker, in any order. Nothing is thrown: a query over hundreds of tables goes on where one
 * of them cannot be checked.
 * @param plan a plan as JSON, as with `--plan` of the file check
 * @param asOf `YYYY-MM-DD`, the day of the check where the plan leaves it blank
 * @param sheet name of the tracker's sheet, which messages name
 */
export function checkSheet(
  rows: readonly (string | null)[] | null,
  plan: string | null,
  asOf: string | null,
  sheet?: string | null,
): SheetReport {
  let language: Language = 'vi';
  try {
    const reading = planOf(plan);
    language = reading.plan.get('language') ?? language;
    const tracker = readTracker(
      sheetGrid(rows ?? [], sheet ?? NO_NAME[language]),
      undefined,
      upperLevel(reading.plan.upperLevel),
    );
    const result = check(tracker, reading, dayOf(asOf));
    const head = tableReport(result, language);
    const report: SheetReport = {
      problem: null,
      as_of: head.asOf,
      plan: head.plan,
      units: result.units.map(unitStruct),
      findings: result.findings.map((finding) => findingReport(finding, tracker, language)),
      skipped: head.skipped,
      rules_not_run: head.rulesNotRun,
    };
    if (jsonBytes(report) > MOST_BYTES) throw new RowsProblem(TOO_MUCH);
    return report;
  } catch (error) {
    return {
      problem: problemOf(error)[language],
      as_of: asOf,
      plan: null,
      units: [],
      findings: [],
      skipped: [],
      rules_not_run: [],
    };
  }
}

function unitStruct(unit: Unit): SheetReport['units'][number] {
  const { cells, held, repeats } = unit;
  const commune = cells.text('commune');
  return {
    row: unit.row,
    unit: unit.name,
    unit_code: cells.text('unit_code'),
    bloc: cells.bloc,
    commune,
    milestone: unit.milestone,
    status: unit.status,
    last_on_time_day: unit.lastOnTimeDay ?? null,
    held_first: held ? held.first : null,
    held_last: held ? held.last : null,
    days_overdue: unit.daysOverdue,
    exempt: unit.exempt,
    counted: repeats === null,
    code_key: cells.key('unit_code'),
    name_key: bareNameKey(cells.key('unit_name')),
    bloc_key: spellingKey(cells.bloc),
    commune_key: spellingKey(commune),
  };
}

/** Where nobody says the name, as messages have it: “dòng 2 trang này”, “row 2 of this sheet”. */
const NO_NAME: Localized = { vi: 'này', en: 'this sheet' };

const TOO_MUCH: Localized = {
  vi: 'Kết quả của bảng này lớn hơn mức BigQuery nhận cho một bảng (khoảng 5 MB): tách bảng theo khối hoặc theo xã, mỗi phần một tệp.',
  en: 'The result of this table is larger than what BigQuery takes for one table (about 5 MB): split it by bloc or by commune, a file each.',
};
