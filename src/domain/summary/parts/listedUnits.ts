/** The units of all trackers that were checked together, each with the place where it stands. */
import type { Language } from '../../text/language';
import { columnLetter } from '../../sheet/grid';
import type { ColumnKey } from '../../tracker/columns';
import type { Unit } from '../../unit/unit';
import type { LinkCell } from '../../sheet/sheetDescription';
import type { SummaryInput } from '../summaryInput';

export interface ListedUnit {
  readonly unit: Unit;
  /** Name of the tracker's sheet. */
  readonly sheet: string;
  /** Letters of the column with the unit's name. */
  readonly nameColumn: string;
}

const UNNAMED: Readonly<Record<Language, string>> = {
  vi: '(chưa ghi tên)',
  en: '(no name)',
};

/** Every unit, in the order of the trackers and their rows. */
export function listedUnits({ tables }: Pick<SummaryInput, 'tables'>): ListedUnit[] {
  return tables.flatMap(({ tracker, units }) => {
    const nameColumn = columnLetter(tracker.header?.columns.get('unit_name') ?? 0);
    return units.map((unit) => ({ unit, sheet: tracker.sheet, nameColumn }));
  });
}

/** A unit's name that leads to its row. */
export function unitLink({ unit, sheet, nameColumn }: ListedUnit, language: Language): LinkCell {
  return { text: unit.name || UNNAMED[language], sheet, cell: `${nameColumn}${unit.row}` };
}

/** Those of the columns that one of the trackers lacks; a sheet that is no tracker lacks none. */
export function columnsNotInEveryTracker<K extends ColumnKey>(
  { tables }: SummaryInput,
  columns: readonly K[],
): K[] {
  return columns.filter((column) =>
    tables.some(
      ({ tracker }) =>
        tracker.header && tracker.missing.length === 0 && !tracker.header.columns.has(column),
    ),
  );
}
