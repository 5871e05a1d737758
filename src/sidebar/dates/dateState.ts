/** What the section on dates shows: the texts that may become dates, and what was written. */
import type { TextDateOutcome, TextDatePlace, TextDatesFound } from '../../addon/addonApi';
import type { CalendarDate } from '../../domain/calendar';

/** A text that may become a date. */
export interface ListedDate {
  readonly place: TextDatePlace;
  readonly day: CalendarDate;
  readonly letters: string;
  readonly heading: string;
}

/** A date, with the number format that its cell had as a text. */
export interface WrittenDate {
  readonly cell: ListedDate;
  readonly format: string | null;
}

/** A cell that was to be written and was not. */
export interface KeptCell {
  readonly cell: ListedDate;
  readonly outcome: Exclude<TextDateOutcome, { kind: 'written' }>;
}

export interface DateState {
  /** Null until somebody has looked for them. */
  readonly found: TextDatesFound | null;
  /** Those that are not to be written, by {@link idOf}. */
  readonly left: ReadonlySet<string>;
  /** How many pages of the list are shown. */
  readonly pages: number;
  /** What can be taken back. */
  readonly written: readonly WrittenDate[];
  /** What the last writing or undoing has left. */
  readonly kept: readonly KeptCell[];
}

export const NO_DATES: DateState = {
  found: null,
  left: new Set(),
  pages: 1,
  written: [],
  kept: [],
};

/** Tells a cell of the list from the others. */
export function idOf({ place: { sheet, key, row } }: ListedDate): string {
  return JSON.stringify([sheet, key, row]);
}

/** Column by column. */
export function listedDates({ found }: DateState): readonly ListedDate[] {
  return (found?.columns ?? []).flatMap(({ sheet, key, letters, heading, cells }) =>
    cells.map(({ day, ...cell }) => ({ place: { sheet, key, ...cell }, day, letters, heading })),
  );
}

export function chosenDates(state: DateState): readonly ListedDate[] {
  return listedDates(state).filter((cell) => !state.left.has(idOf(cell)));
}
