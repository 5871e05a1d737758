/** What stands in the status column: a text, or a formula where the verdict depends on the day. */
import { type Cell, isDateCell } from '../sheet/cell';
import { dayFormula, dayOfFormula } from './dayFormula';
import { quoted } from './formulaParts';
import { type Language, LANGUAGES } from '../text/language';
import { LOCALES } from '../text/locales';
import type { Plan } from '../plan/plan';
import { statusOf } from '../unit/status';
import type { Unit } from '../unit/unit';

/** N of a text is 0: it changes nothing and tells the add-on's formulas from those of users. */
const MARK = 'N("congress.status")';
/** Excel takes texts of up to 255 characters in a formula; no cell's answer is told by more. */
const MOST_QUOTED = 120;
const LABELS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => Object.values(LOCALES[language].statuses)),
);

export interface StatusCellOptions {
  readonly plan: Plan;
  /** Formula for the as-of date, such as `TODAY()`. */
  readonly asOfFormula: string;
  /** Letters of the column with the date held. */
  readonly heldColumn: string;
  /**
   * Letters of the column with the names, where a formula brings the rows in: they move without
   * their status cells, so that each shows its status beside its own unit alone.
   */
  readonly movingNames?: string | undefined;
  readonly language: Language;
}

/**
 * Whether a cell no longer holds this content. Of a date or a number the whole days count: a time
 * may stand with the day, and a decimal would be read in the spreadsheet's locale.
 */
function hasChanged(cell: string, content: Cell): string {
  if (isDateCell(content)) return `${dayOfFormula(cell)}<>${dayFormula(content.date)}`;
  if (typeof content === 'number') return `${dayOfFormula(cell)}<>${Math.floor(content)}`;
  if (typeof content === 'boolean') return `${cell}<>${content ? 'TRUE' : 'FALSE'}`;
  const start = content.slice(0, MOST_QUOTED);
  const shown = start === content ? cell : `LEFT(${cell},${MOST_QUOTED})`;
  return `${shown}<>"${start.replace(/"/g, '""')}"`;
}

/** Whether another unit stands in a row by now. */
function isAnother(cell: string, name: string): string {
  const start = name.replace(/ +/g, ' ').slice(0, MOST_QUOTED);
  const shown = `TRIM(${cell})`;
  const compared = start.length < MOST_QUOTED ? shown : `LEFT(${shown},${MOST_QUOTED})`;
  return `${compared}<>${quoted(start)}`;
}

/**
 * The content for the unit's status cell in a row: the verdict of a held unit, and of one whose
 * data do not tell, is a text. For a unit not held it is a formula of built-in functions that is
 * right on every day, and shows nothing once somebody has changed the date held.
 */
export function statusCell(
  unit: Unit,
  row: number,
  { plan, asOfFormula, heldColumn, movingNames, language }: StatusCellOptions,
): string {
  const { statuses } = LOCALES[language];
  const { lastOnTimeDay: deadline, status } = unit;
  const changed = [
    ...(movingNames === undefined ? [] : [isAnother(`${movingNames}${row}`, unit.name)]),
    hasChanged(`${heldColumn}${row}`, unit.cells.heldContent),
  ];
  const unlessChanged = (verdict: string) =>
    `=IF(${MARK}+${changed.map((one) => `(${one})`).join('+')}>0,"",${verdict})`;
  const isOpen = status === 'overdue' || status === 'due-soon' || status === 'not-due';
  if (!isOpen || deadline === undefined) {
    return movingNames === undefined ? statuses[status] : unlessChanged(`"${statuses[status]}"`);
  }

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
  return unlessChanged(verdict);
}

/** Whether the content of a status cell is one that the add-on writes. */
export function isStatusCell(value: string, formula: string): boolean {
  return formula === '' ? LABELS.has(value) : formula.includes(MARK);
}
