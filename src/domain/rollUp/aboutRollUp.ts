/** What every sheet of a roll-up says of itself: as of which day, and when it was made. */
import { formatDay } from '../calendar';
import { RESULT_WORDS } from '../text/locales/resultWords';
import type { RollUpInput } from './rollUpInput';
import { ROLL_UP_WORDS } from './rollUpWords';

/** The line under a title; the day alone where it is the same in all documents. */
export function aboutRollUp({ documents, builtAt, language }: RollUpInput): string {
  const { findingsSheet: words, invalidValue } = RESULT_WORDS[language];
  const days = [...new Set(documents.map(({ asOf }) => asOf))];
  const [day] = days;
  const asOf =
    days.length > 1 ? ROLL_UP_WORDS[language].asOfEach : day ? formatDay(day) : invalidValue;
  return `${words.asOf}: ${asOf} · ${words.builtAt}: ${builtAt}`;
}
