/** The units whose data the report cannot rest on. */
import type { Unit } from '../../../unit/unit';
import type { SummaryInput } from '../../summaryInput';

/** Required units with cells that are missing, cannot be read, or contradict each other. */
export function unitsWithDataFaults({ tables }: Pick<SummaryInput, 'tables'>): Unit[] {
  return tables.flatMap(({ units, findings }) => {
    const rows = new Set(
      findings
        .filter(({ clause, severity }) => clause === 'data' && severity !== 'info')
        .map(({ row }) => row),
    );
    return units.filter(({ row, exempt, repeats }) => !exempt && repeats === null && rows.has(row));
  });
}
