/** Reading the plan's further tables: rows that are valid, and what is wrong with the others. */
import type { PlanEntry, PlanSource } from './planSource';
import { OLD_SEVERITY } from './oldKeys';
import { DEADLINES, QUOTA, RULE_SETTINGS, type TableKey } from '../tables';
import type { DeadlineException } from '../tables/deadlines';
import {
  type PlanTable,
  readRow,
  type RowFault,
  type RowOf,
  type TableContext,
  type TableFields,
  type WrittenRow,
} from '../tables/planTable';
import { overlap, type QuotaBand } from '../tables/quota';
import { planRuleCode, type RuleSetting } from '../tables/ruleSettings';

/** What is wrong with a row that is left out. */
export type RowProblem = { readonly table: TableKey } & (
  | RowFault
  | {
      readonly kind: 'repeated-row' | 'overlap';
      readonly row: WrittenRow;
      /** The row that it does not go with. */
      readonly earlier: WrittenRow;
    }
);

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

/** Reads the rows of one table after the other, and collects what is wrong with them. */
class TableReader {
  readonly problems: RowProblem[] = [];

  constructor(private readonly context: TableContext) {}

  /** The valid rows of a table, each once. */
  distinctRows<F extends TableFields>(
    table: PlanTable<F>,
    written: readonly WrittenRow[],
  ): ReadRow<F>[] {
    const rows = new Map<string, ReadRow<F>>();
    for (const row of written) {
      const value = this.valid(table, row);
      if (!value) continue;
      const id = JSON.stringify(value);
      const earlier = rows.get(id);
      if (earlier) this.leaveOut('repeated-row', table.key, row, earlier.written);
      else rows.set(id, { value, written: row });
    }
    return [...rows.values()];
  }

  /** The bands that overlap none before them. */
  bandsApart(written: readonly WrittenRow[]): QuotaBand[] {
    const kept: ReadRow<(typeof QUOTA)['fields']>[] = [];
    for (const band of this.distinctRows(QUOTA, written)) {
      const earlier = kept.find(({ value }) => overlap(value, band.value));
      if (earlier) this.leaveOut('overlap', QUOTA.key, band.written, earlier.written);
      else kept.push(band);
    }
    return kept.map(({ value }) => value);
  }

  /** What one source says of the rules, by code; the first row of a code counts, valid or not. */
  rules({ tables, values }: PlanSource): ReadonlyMap<string, RuleSetting> {
    const settings = new Map<string, RuleSetting>();
    const rows = new Map<string, WrittenRow>();
    for (const row of tables?.rules ?? []) {
      const code = planRuleCode(row.cells.code ?? '');
      const earlier = code && rows.get(code);
      if (earlier) {
        this.leaveOut('repeated-row', RULE_SETTINGS.key, row, earlier);
        continue;
      }
      if (code) rows.set(code, row);
      const setting = this.valid(RULE_SETTINGS, row);
      if (setting) settings.set(setting.code, setting);
    }
    const old = values.get(OLD_SEVERITY.key);
    if (old) this.addOldSeverity(old, settings, rows.get(OLD_SEVERITY.code));
    return settings;
  }

  /** The parameter that was there before the table of rules: the table goes before it. */
  private addOldSeverity(
    { value: severity, cell, text }: PlanEntry,
    settings: Map<string, RuleSetting>,
    row: WrittenRow | undefined,
  ): void {
    const written: WrittenRow = {
      cells: { code: OLD_SEVERITY.code, severity },
      placeOf: () => cell ?? OLD_SEVERITY.key,
      ...(cell === null ? {} : { isOnSheet: true }),
      ...(text === undefined ? {} : { texts: { severity: text } }),
    };
    const old = this.valid(RULE_SETTINGS, written);
    const setting = settings.get(OLD_SEVERITY.code);
    if (!old?.severity || setting?.severity === old.severity) return;
    if (row && (!setting || setting.severity)) {
      this.leaveOut('repeated-row', RULE_SETTINGS.key, written, row);
    } else {
      settings.set(old.code, { ...old, clause: setting?.clause ?? null });
    }
  }

  private valid<F extends TableFields>(table: PlanTable<F>, row: WrittenRow): RowOf<F> | null {
    const read = readRow(table, row, this.context);
    if ('value' in read) return read.value;
    this.problems.push({ table: table.key, ...read.fault });
    return null;
  }

  private leaveOut(
    kind: 'repeated-row' | 'overlap',
    table: TableKey,
    row: WrittenRow,
    earlier: WrittenRow,
  ): void {
    this.problems.push({ kind, table, row, earlier });
  }
}

/** Reads the tables; `quota` and `deadlines` are those of the first source that has them. */
export function readTables(sources: readonly PlanSource[], context: TableContext): ReadTables {
  const reader = new TableReader(context);
  const rowsOf = (key: TableKey) =>
    sources.find(({ tables }) => tables?.[key] !== undefined)?.tables?.[key] ?? [];
  return {
    deadlines: reader.distinctRows(DEADLINES, rowsOf('deadlines')).map(({ value }) => value),
    rules: merged(sources.map((source) => reader.rules(source))),
    quota: reader.bandsApart(rowsOf('quota')),
    problems: reader.problems,
  };
}

/** Code by code and field by field, an earlier source before a later one. */
function merged(sources: readonly ReadonlyMap<string, RuleSetting>[]): Map<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const [code, setting] of sources.flatMap((source) => [...source])) {
    const earlier = settings.get(code);
    settings.set(code, {
      ...setting,
      severity: earlier?.severity ?? setting.severity,
      clause: earlier?.clause ?? setting.clause,
    });
  }
  return settings;
}
