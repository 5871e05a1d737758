/** A further table of the plan sheet as set-up makes it: a hint, the headers, rows to fill in (SPEC 1). */
import type { CalendarDate } from '../calendar';
import { columnArea, rowArea } from '../sheet/area';
import type { DescribedCell, SheetDescription } from '../sheet/sheetDescription';
import { atStart } from '../text/atStart';
import type { Language, Localized } from '../text/language';
import type { TableField, TableShape } from '../plan/tables/planTable';

type Described = Required<Pick<SheetDescription, 'styles' | 'formats' | 'choices' | 'notes'>>;

/** Rows of a table that wait for what an office writes. */
const EMPTY_ROWS = 6;
/** A column that set-up writes for people alone, beside those that are read. */
const RULE_NAME_HEADER = 'Quy tắc';

export class TableTemplate {
  /** Headers with their fields; a column that is not read has none. */
  private readonly columns: readonly (readonly [string, TableField<unknown> | null])[];

  constructor(
    readonly table: TableShape,
    private readonly hint: Localized,
    private readonly content: readonly (readonly DescribedCell[])[],
    private readonly language: Language,
  ) {
    const columns = Object.values(table.fields).map((field) => [field.header, field] as const);
    this.columns =
      table.key === 'rules'
        ? [columns[0]!, [RULE_NAME_HEADER, null], ...columns.slice(1)]
        : columns;
  }

  /** Rows below the headers, filled in or waiting; tables below stand where they are under any plan. */
  get height(): number {
    return Math.max(this.content.length, EMPTY_ROWS);
  }

  /** The hint, the headers and what is filled in. */
  rows(): (readonly DescribedCell[])[] {
    return [[this.hint[this.language]], this.columns.map(([header]) => header), ...this.content];
  }

  /** @param top row of the hint, zero-based, here and below */
  styles(top: number): Described['styles'] {
    const width = this.columns.length;
    const isGiven = (column: number) => this.table.key === 'rules' && column < 2;
    return [
      { ...rowArea(top, width), role: 'hint' },
      { ...rowArea(top + 1, width), role: 'header' },
      ...this.columns.map(
        (_, column) =>
          ({ ...this.box(top, column), role: isGiven(column) ? 'fixed' : 'input' }) as const,
      ),
    ];
  }

  formats(top: number): Described['formats'] {
    return this.columns.flatMap(([, field], column) =>
      field?.isDay ? [{ ...this.box(top, column), format: 'date' as const }] : [],
    );
  }

  choices(top: number): Described['choices'] {
    return this.columns.flatMap(([, field], column) =>
      field?.choices
        ? [{ ...this.box(top, column), values: field.choices.map((one) => one[this.language]) }]
        : [],
    );
  }

  notes(top: number): Described['notes'] {
    return this.columns.flatMap(([, field], column) =>
      field ? [{ row: top + 1, column, text: `${atStart(field.expected[this.language])}.` }] : [],
    );
  }

  private box(top: number, column: number) {
    return columnArea(column, top + 2, this.height);
  }
}

/** The rows of a table from the values of its fields, as people write them. */
export function tableRows(
  { fields }: TableShape,
  rows: readonly Readonly<Record<string, unknown>>[],
  language: Language,
): DescribedCell[][] {
  return rows.map((row) =>
    Object.entries(fields).map(([name, field]) => fieldCell(field, row[name] ?? null, language)),
  );
}

function fieldCell(
  { isDay, choices, read }: TableField<unknown>,
  value: unknown,
  language: Language,
): DescribedCell {
  if (value === null) return '';
  if (isDay) return { date: value as CalendarDate };
  const choice = choices?.find((one) => read(one[language], { upperLevel: [] }) === value);
  return choice ? choice[language] : (value as string | number);
}
