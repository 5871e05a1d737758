/** What the sheets of results are called in a Vietnamese document, in their order. */
import { SUMMARIES } from '../../src/domain/summary';

const namesOf = (isHidden: boolean) =>
  SUMMARIES.filter(({ written }) => (written === 'hidden') === isHidden).map(({ name }) => name.vi);

/** Those that people see. */
export const RESULT_NAMES: readonly string[] = namesOf(false);

/** Those that only the next summaries read. */
export const HIDDEN_NAMES: readonly string[] = namesOf(true);
