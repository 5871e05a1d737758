/** What keeps a table from being checked: a sentence for people instead of a result. */
import type { Localized } from '../../domain/text/language';

/** Thrown while a table is read; its text says what to do. */
export class RowsProblem extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
  }
}
