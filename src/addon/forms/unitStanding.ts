/** How a unit stands: what its cells hold, what is missing, and what will be asked of it. */
import type { Finding } from '../../domain/check/finding';
import { askedOnceHeld, columnsOf } from '../../domain/forms/askedOfUnit';
import { FIELDS } from '../../domain/forms/unitFields';
import { type Cell, fillsRow } from '../../domain/sheet/cell';
import { cellAt } from '../../domain/sheet/grid';
import { deadlineText, quotedDeadline } from '../../domain/summary/parts/quotedDeadline';
import type { Language } from '../../domain/text/language';
import { renderMessage } from '../../domain/text/message';
import { clauseLabel } from '../../domain/text/locales/labels';
import type { ColumnKey } from '../../domain/tracker/columns';
import type { Unit } from '../../domain/unit/unit';
import type { UnitFinding, UnitStanding } from '../addonApi';
import type { CheckedTracker } from '../document/checkedTracker';

export function unitStanding(
  { grid, result }: CheckedTracker,
  unit: Unit,
  language: Language,
): UnitStanding {
  const { columns } = result.tracker.header!;
  const cells: Partial<Record<ColumnKey, Cell>> = {};
  for (const key of FIELDS) {
    const column = columns.get(key);
    if (column !== undefined) cells[key] = cellAt(grid, unit.row - 1, column);
  }
  const shown = (finding: Finding): UnitFinding => ({
    severity: finding.severity,
    clause: clauseLabel(finding.clause, language),
    message: renderMessage(finding.message, language),
    keys: columnsOf(finding),
  });
  const later = askedOnceHeld(unit, result).map(shown);
  const isBlank = (key: ColumnKey) => !fillsRow(cells[key] ?? '');
  const deadline = unit.exempt ? null : quotedDeadline(unit.terms);
  return {
    status: unit.status,
    deadline: deadline && deadlineText(deadline, language),
    cells,
    findings: result.findings.filter(({ row }) => row === unit.row).map(shown),
    later: later
      .map((one) => ({ ...one, keys: one.keys.filter(isBlank) }))
      .filter(({ keys }) => keys.length > 0),
  };
}
