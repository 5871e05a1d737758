/** Which number formats show dates or times. */
import { getFormatDateInfo, isDateFormat as hasDateCode } from 'numfmt';

/** Whether numbers under a format are dates or times: scripts get them as Dates. */
export const isDateFormat = remembered(hasDateCode);

/** Whether numbers under a format are days, and not only times of day or durations. */
export const showsDay = remembered((format) => {
  const { year, month, day, hours, seconds } = getFormatDateInfo(format);
  // A lone `m` beside hours or seconds is minutes.
  return year || day || (month && !hours && !seconds);
});

/** The answer for each format, of which a workbook has few and its cells ask often. */
function remembered(ask: (format: string) => boolean): (format: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    if (format === undefined) return false;
    let answer = known.get(format);
    if (answer === undefined) {
      answer = ask(format);
      known.set(format, answer);
    }
    return answer;
  };
}
