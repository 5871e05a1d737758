/** What every summary says of itself: as of which day, by which reading of 'before', when built. */
import { formatDay } from '../../calendar';
import { RESULT_WORDS } from '../../text/locales/resultWords';
import type { SummaryInput } from '../summaryInput';

/** The line under a summary's title (SPEC 8); a value of the plan that is invalid is said to be so. */
export function aboutLine({ plan: { plan }, asOf, builtAt, language }: SummaryInput): string {
  const locale = RESULT_WORDS[language];
  const words = locale.findingsSheet;
  const reading = plan.get('before_reading');
  return [
    `${words.asOf}: ${asOf === undefined ? locale.invalidValue : formatDay(asOf)}`,
    reading === undefined
      ? `before_reading: ${locale.invalidValue}`
      : locale.beforeReadings[reading],
    `${words.builtAt}: ${builtAt}`,
  ].join(' · ');
}
