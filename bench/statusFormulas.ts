/** A whole check beside the status alone, as native formulas that two engines compute. */
import { type CheckRequest, callAddon } from '../src/addon/addonApi';
import type { Workbook } from '../src/document';
import type { Host } from '../src/host';
import { openBundle } from './bundle';
import {
  type Deadlines,
  type FormulaSheet,
  formulaSheet,
  inFastFormulaParser,
  inHyperFormula,
} from './formulaEngines';
import { medians } from './measure';
import { compared, type Measurement } from './measurement';
import { bigTracker, HELD_COLUMN, PILOT_COLUMN, planSheet } from './trackers';

const UNITS = 20_000;
/**
 * Dates that built-in functions read too: the pilot's is late, and in time for others; one is the
 * last day in time, one is of a day that is not there, and one is to come.
 */
const HELD = {
  pilot: 45_028,
  others: [45_028, 45_076, null, '31/4/2023', 45_077, null, 45_200],
};
/** Days on which every status is seen: before the deadlines, just before them and after them. */
export const DAYS = ['2023-05-01', '2023-05-25', '2023-06-05'] as const;
const DAY_OF_1970 = 25_569;

const serialOf = (day: string): number => Date.parse(day) / 86_400_000 + DAY_OF_1970;

/** A tracker, its plan sheet with the days to a deadline that count as soon among it. */
export function comparedTracker(units: number): Workbook {
  const workbook = bigTracker(units, HELD);
  workbook.sheets.push(planSheet());
  return workbook;
}

/** The same rows for engines: the two columns that the status needs, and all of them. */
export function comparedSheets(
  host: Host,
  workbook: Workbook,
  asOf: string,
): { readonly lean: FormulaSheet; readonly whole: FormulaSheet } {
  const lastDay = (milestone: string) => Number(host.callFunction('PLAN_DEADLINE', [milestone]));
  const deadlines: Deadlines = {
    asOf: serialOf(asOf),
    pilot: lastDay('điểm'),
    grassroots: lastDay('cơ sở'),
    dueSoonDays: 10,
  };
  const rows = workbook.sheets[0]!.rows.slice(1).map((row) => row!.values);
  const two = rows.map((row) => [row[HELD_COLUMN] ?? null, row[PILOT_COLUMN] ?? null]);
  return {
    lean: formulaSheet(two, { held: 0, pilot: 1 }, deadlines),
    whole: formulaSheet(rows, { held: HELD_COLUMN, pilot: PILOT_COLUMN }, deadlines),
  };
}

/** The statuses that a whole check gives, and how many findings it has beside them. */
export function checked(host: Host, asOf: string): { statuses: string[]; findings: number } {
  const request: CheckRequest = { asOf, write: false };
  const { report } = callAddon(host, 'checkTracker', request);
  return { statuses: report.units.map(({ status }) => status), findings: report.findings.length };
}

export async function measureStatusFormulas(): Promise<Measurement[]> {
  const workbook = comparedTracker(UNITS);
  const host = openBundle(workbook);
  const asOf = DAYS[2];
  const { lean, whole } = comparedSheets(host, workbook, asOf);
  requireSame(checked(host, asOf).statuses, { lean, whole });
  const times = await medians(
    {
      check: () => checked(host, asOf),
      lean: () => inHyperFormula(lean),
      whole: () => inHyperFormula(whole),
      parser: () => inFastFormulaParser(lean),
    },
    // The comparison of their statuses has warmed them up
    { rounds: 3, warmUps: 0 },
  );
  const of = (id: string) => ({
    id,
    label: `Check of ${UNITS.toLocaleString('en')} rows, every rule`,
    unit: 'ms' as const,
    value: times.check,
  });
  const lone = 'the status alone';
  return [
    compared(of('hyperformula'), `HyperFormula, ${lone}, in a sheet of two columns`, times.lean),
    {
      ...compared(
        of('hyperformula-whole'),
        `HyperFormula, ${lone}, in the whole tracker`,
        times.whole,
      ),
      // The same document for both: the check reads all its columns too
      target: {
        of: 'ratio',
        atLeast: 5,
        because:
          'the check reads all columns of the document, runs every rule and words each finding',
      },
    },
    compared(of('fast-formula-parser'), `fast-formula-parser, ${lone}`, times.parser),
  ];
}

/** @throws Error where the engines do not give the statuses of the check, row by row */
function requireSame(
  statuses: readonly string[],
  sheets: { readonly lean: FormulaSheet; readonly whole: FormulaSheet },
): void {
  const others = [
    inHyperFormula(sheets.lean),
    inHyperFormula(sheets.whole),
    inFastFormulaParser(sheets.lean),
  ];
  for (const other of others) {
    const at = statuses.findIndex((status, i) => other[i] !== status);
    if (at >= 0) throw new Error(`Row ${at}: ${statuses[at]}, and ${String(other[at])} elsewhere`);
  }
}
