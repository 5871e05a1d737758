/** Reading the plan's further tables: rows that are valid, and what is wrong with the others. */
import type { PlanSource } from './planSource';
import { OLD_SEVERITY } from './oldKeys';
import { DEADLINES, QUOTA, RULE_SETTINGS, type TableKey } from './tables';
import type { DeadlineException } from './tables/deadlines';
import {
  type BadCell,
  type PlanTable,
  readRow,
  type RowOf,
  type TableContext,
  type TableFields,
  type WrittenRow,
} from './tables/planTable';
import { overlap, type QuotaBand } from './tables/quota';
import type { RuleSetting } from './tables/ruleSettings';

/** What is wrong with a row that is left out. */
export type RowProblem =
  | ({ readonly kind: 'bad-cell'; readonly table: TableKey } & BadCell)
  | RowConflict<'repeated-row'>
  | RowConflict<'overlap'>;

interface RowConflict<K extends string> {
  readonly kind: K;
  readonly table: TableKey;
  readonly row: WrittenRow;
  /** The row that it does not go with. */
  readonly earlier: WrittenRow;
}

export interface ReadTables {
  readonly quota: QuotaBand[];
  readonly deadlines: DeadlineException[];
  readonly rules: Map<string, RuleSetting>;
  readonly problems: RowProblem[];
}

/** A valid row and where it was written. */
interface ReadRow<F extends TableFields> {
  readonly value: RowOf<F>;
  readonly written: WrittenRow;
}

/** Reads the valid rows of a table, each once. */
function validRows<F extends TableFields>(
  table: PlanTable<F>,
  written: readonly WrittenRow[],
  context: TableContext,
  problems: RowProblem[],
  idOf: (row: RowOf<F>) => string = (row) => JSON.stringify(row),
): ReadRow<F>[] {
  const rows = new Map<string, ReadRow<F>>();
  for (const row of written) {
    const read = readRow(table, row, context);
    if ('bad' in read) {
      problems.push({ kind: 'bad-cell', table: table.key, ...read.bad });
      continue;
    }
    const id = idOf(read.value);
    const earlier = rows.get(id);
    if (earlier) {
      problems.push({ kind: 'repeated-row', table: table.key, row, earlier: earlier.written });
    } else {
      rows.set(id, { value: read.value, written: row });
    }
  }
  return [...rows.values()];
}

/** The bands that overlap none before them. */
function apartBands(
  bands: readonly ReadRow<(typeof QUOTA)['fields']>[],
  problems: RowProblem[],
): QuotaBand[] {
  const kept: (typeof bands)[number][] = [];
  for (const band of bands) {
    const earlier = kept.find(({ value }) => overlap(value, band.value));
    if (earlier) {
      const { written } = band;
      problems.push({ kind: 'overlap', table: 'quota', row: written, earlier: earlier.written });
    } else {
      kept.push(band);
    }
  }
  return kept.map(({ value }) => value);
}

/** What the sources say of the rules: code by code and field by field, an earlier source first. */
function ruleSettings(
  sources: readonly PlanSource[],
  context: TableContext,
  problems: RowProblem[],
): Map<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  const add = (setting: RuleSetting) => {
    const { severity, clause } = settings.get(setting.code) ?? setting;
    settings.set(setting.code, {
      ...setting,
      severity: severity ?? setting.severity,
      clause: clause ?? setting.clause,
    });
  };
  for (const { tables, values } of sources) {
    const rows = tables?.rules ?? [];
    for (const { value } of validRows(RULE_SETTINGS, rows, context, problems, ({ code }) => code)) {
      add(value);
    }
    const old = values.get(OLD_SEVERITY.key);
    if (!old) continue;
    const row: WrittenRow = {
      cells: { code: OLD_SEVERITY.code, severity: old.value },
      name: OLD_SEVERITY.key,
      addressOf: () => old.cell,
    };
    for (const { value } of validRows(RULE_SETTINGS, [row], context, problems)) add(value);
  }
  return settings;
}

/** Reads the tables; `quota` and `deadlines` are those of the first source that has them. */
export function readTables(sources: readonly PlanSource[], context: TableContext): ReadTables {
  const problems: RowProblem[] = [];
  const rowsOf = (key: TableKey) =>
    sources.find(({ tables }) => tables?.[key] !== undefined)?.tables?.[key] ?? [];
  const deadlines = validRows(DEADLINES, rowsOf('deadlines'), context, problems);
  const bands = validRows(QUOTA, rowsOf('quota'), context, problems);
  return {
    deadlines: deadlines.map(({ value }) => value),
    quota: apartBands(bands, problems),
    rules: ruleSettings(sources, context, problems),
    problems,
  };
}
