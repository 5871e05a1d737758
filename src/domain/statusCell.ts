/** What stands in the status column: a text, or a formula where the verdict depends on the day. */
import type { CalendarDate } from './calendar';
import { type Cell, isDateCell } from './cell';
import { type Language, LANGUAGES } from './language';
import { LOCALES } from './locales';
import type { Plan } from './plan/plan';
import { statusOf } from './status';
import type { Unit } from './unit';

/** N of a text is 0: it changes nothing and tells the add-on's formulas from those of users. */
const MARK = 'N("congress.status")';
const LABELS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => Object.values(LOCALES[language].statuses)),
);

export interface StatusCellOptions {
  readonly plan: Plan;
  /** Formula for the as-of date, such as `TODAY()`. */
  readonly asOfFormula: string;
  /** Letters of the column with the date held. */
  readonly heldColumn: string;
  readonly language: Language;
}

/** A day as formulas write it. */
export function dayFormula(day: CalendarDate): string {
  return `DATE(${+day.slice(0, 4)},${+day.slice(5, 7)},${+day.slice(8, 10)})`;
}

/** A cell's content as formulas write it. */
function contentFormula(content: Cell): string {
  if (isDateCell(content)) return dayFormula(content.date);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'number' ? String(content) : `"${content.replace(/"/g, '""')}"`;
}

/**
 * The content for the unit's status cell in a row: the verdict of a held unit, and of one whose
 * data do not tell, is a text. For a unit not held it is a formula of built-in functions that is
 * right on every day, and shows nothing once somebody has changed the date held.
 */
export function statusCell(
  unit: Unit,
  row: number,
  { plan, asOfFormula, heldColumn, language }: StatusCellOptions,
): string {
  const { statuses } = LOCALES[language];
  const { lastOnTimeDay: deadline, status } = unit;
  const isOpen = status === 'overdue' || status === 'due-soon' || status === 'not-due';
  if (!isOpen || deadline === undefined) return statuses[status];

  const due = dayFormula(deadline);
  const dueSoonDays = plan.get('due_soon_days');
  const notLate =
    dueSoonDays === undefined
      ? `"${statuses['not-due']}"`
      : `IF(${due}-${asOfFormula}<=${dueSoonDays},"${statuses['due-soon']}","${statuses['not-due']}")`;
  let verdict = `IF(${asOfFormula}>${due},"${statuses.overdue}",${notLate})`;
  if (unit.heldInFuture) {
    const { first } = unit.heldInFuture;
    const onceHeld = statusOf({
      exempt: false,
      held: unit.heldInFuture,
      heldUnclear: false,
      lastOnTimeDay: deadline,
      asOf: first,
      dueSoonDays,
    });
    verdict = `IF(${asOfFormula}>=${dayFormula(first)},"${statuses[onceHeld]}",${verdict})`;
  }
  const held = `${heldColumn}${row}`;
  return `=IF(${MARK}+(${held}<>${contentFormula(unit.cells.heldContent)})>0,"",${verdict})`;
}

/** Whether the content of a status cell is one that the add-on writes. */
export function isStatusCell(value: string, formula: string): boolean {
  return formula === '' ? LABELS.has(value) : formula.includes(MARK);
}
