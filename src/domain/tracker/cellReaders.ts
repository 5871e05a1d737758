/** Reading cells by the type of their column, each distinct content once for a whole tracker. */
import { remembering } from '../remembering';
import type { Cell } from '../sheet/cell';
import { spellingKey } from '../text/spelling';
import type { ColumnKey } from './columns';
import type { UpperLevel } from './headerName';
import type { ColumnOf } from './columnsByType';
import { type ChoiceColumn, type ChoiceOf, type ChoiceReading, readChoice } from './reading/choice';
import { type NumberReading, readCount } from './reading/count';
import { type DateReading, readDate } from './reading/date';
import { type DurationUnit, readDuration } from './reading/duration';
import { type MarkReading, readMark } from './reading/mark';

export interface CellReaders {
  date(column: ColumnOf<'date'>, cell: Cell): DateReading;
  number(column: ColumnOf<'count' | 'duration'>, cell: Cell): NumberReading;
  mark(cell: Cell): MarkReading;
  choice<K extends ChoiceColumn>(column: K, cell: Cell): ChoiceReading<ChoiceOf<K>>;
  /** The form in which texts are compared. */
  readonly key: (text: string) => string;
}

/** Names and codes are seldom written twice; blocs, marks and headings are few. */
const MOST_KEYS = 1_000;

/**
 * Readers for one tracker.
 * @param durationUnit what a bare number of its duration column counts
 * @param upper what the higher level is called
 */
export function cellReaders(durationUnit: DurationUnit, upper: UpperLevel): CellReaders {
  // A season has few distinct dates, counts and marks.
  const readHeld = remembering((cell: Cell) => readDate(cell, true));
  const readOtherDate = remembering((cell: Cell) => readDate(cell, false));
  const readLength = remembering((cell: Cell) => readDuration(cell, durationUnit));
  const readNumber = remembering(readCount);
  const choiceReader = remembering((column: ChoiceColumn) =>
    remembering((cell: Cell) => readChoice(column, cell, upper)),
  );
  const isDuration = (column: ColumnKey) => column === 'duration';
  return {
    date: (column, cell) => (column === 'held' ? readHeld : readOtherDate)(cell),
    number: (column, cell) => (isDuration(column) ? readLength : readNumber)(cell),
    mark: remembering(readMark),
    choice: (column, cell) => choiceReader(column)(cell),
    key: remembering(spellingKey, MOST_KEYS),
  };
}
