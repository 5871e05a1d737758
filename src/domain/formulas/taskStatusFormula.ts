/** The status of a task as a formula that is right on every day (SPEC 5, task rows). */
import { asOfDayFormula, dayOfFormula, isDayFormula } from './dayFormula';
import { anyOf, choose, quoted } from './formulaParts';
import type { Language } from '../text/language';
import { LOCALES } from '../text/locales';

/** The cells that a task's status rests on, as formulas refer to them. */
export interface TaskCells {
  /** What is to be done; a row without it has no task. */
  readonly content: string;
  readonly due: string;
  readonly completed: string;
  /** The plan's as-of date; blank is today. A slot of a template serves as well. */
  readonly asOf: string;
  readonly dueSoonDays: string;
}

/**
 * The formula, with its leading `=`, of built-in functions alone. The due date is itself the last
 * on-time day. The first that fits: no task, no due date, a date that is none, completed (not
 * after the as-of date), overdue, due soon, not due yet.
 */
export function taskStatusFormula(cells: TaskCells, language: Language): string {
  const { content, due, completed, asOf, dueSoonDays } = cells;
  const { statuses, noDeadline } = LOCALES[language];
  const today = asOfDayFormula(asOf);

  const dueSoon = choose(
    `${dayOfFormula(due)}-${today}<=${dueSoonDays}`,
    quoted(statuses['due-soon']),
    quoted(statuses['not-due']),
  );
  const open = choose(
    `${today}>${dayOfFormula(due)}`,
    quoted(statuses.overdue),
    choose(`ISNUMBER(${dueSoonDays})`, dueSoon, quoted(statuses['not-due'])),
  );
  const done = choose(
    `${dayOfFormula(completed)}<=${dayOfFormula(due)}`,
    quoted(statuses['done-on-time']),
    quoted(statuses['done-late']),
  );
  const isDone = `AND(${isDayFormula(completed)},${dayOfFormula(completed)}<=${today})`;
  const isReadable = `AND(${[
    isDayFormula(due),
    anyOf([isDayFormula(completed), ...blankOrDenied(completed)]),
    anyOf([isDayFormula(asOf), ...blank(asOf)]),
  ].join(',')})`;
  const status = choose(isReadable, choose(isDone, done, open), quoted(statuses['missing-data']));
  const withDue = choose(anyOf(blankOrDenied(due)), quoted(noDeadline), status);
  return `=${choose(`TRIM(${content})=""`, '""', withDue)}`;
}

function blank(cell: string): string[] {
  return [`TRIM(${cell})=""`, `TRIM(${cell})="-"`];
}

/** As in the tracker's date columns, 'chưa …' and 'không …' are blank. */
function blankOrDenied(cell: string): string[] {
  const denied = ['chưa', 'không'].map((word) => `LEFT(TRIM(${cell}),${word.length})="${word}"`);
  return [...blank(cell), ...denied];
}
