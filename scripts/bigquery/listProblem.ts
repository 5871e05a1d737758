/** What is wrong with a call of `npm run bigquery` or with its list: one line for who has called. */
import type { Localized } from '../../src/domain/text/language';

export class ListProblem extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
  }
}
