/** The units whose data the report cannot rest on. */
import type { Unit } from '../../../unit/unit';
import type { SummaryInput } from '../../summaryInput';

/** That a congress is recorded ahead of the as-of date: the data is complete, and counted later. */
const AHEAD: readonly string[] = ['held-in-future', 'date-in-future'];

/** Required units with cells that are missing, cannot be read, or contradict each other. */
export function unitsWithDataFaults({ tables }: Pick<SummaryInput, 'tables'>): Unit[] {
  return tables.flatMap(({ units, findings }) => {
    const rows = new Set(
      findings
        .filter(
          ({ code, clause, severity }) =>
            clause === 'data' && severity !== 'info' && !AHEAD.includes(code),
        )
        .map(({ row }) => row),
    );
    return units.filter(({ row, exempt, repeats }) => !exempt && repeats === null && rows.has(row));
  });
}
