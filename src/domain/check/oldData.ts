/** What is said where figures as of today rest on dates of long ago. */
import { daysBetween, formatDay } from '../calendar';
import type { Language, Localized } from '../text/language';
import { PARAMETERS } from '../plan/parameters';
import type { CheckResult } from './checkResult';

/** Half a year: by then the congresses of a term are over, or nobody has written them down. */
const LONG_AGO = 180;

/**
 * Said where no as-of date is set and the last congress is of long ago: a report of an old tracker
 * would be dated today.
 * @param checked trackers that were checked together
 * @returns a sentence, or none
 */
export function oldData(
  checked: readonly { readonly result: CheckResult }[],
  language: Language,
): string[] {
  const results = checked.map(({ result }) => result);
  const [first] = results;
  if (first?.asOf === undefined || first.plan.get('as_of') !== null) return [];
  const held = results.flatMap(({ units }) => units.flatMap((unit) => unit.held?.last ?? []));
  const last = held.sort().pop();
  if (last === undefined || daysBetween(last, first.asOf) <= LONG_AGO) return [];
  const label = PARAMETERS.as_of.label[language];
  return [said(formatDay(first.asOf), formatDay(last), label)[language]];
}

function said(today: string, last: string, label: string): Localized {
  return {
    vi: `Số liệu đang tính đến hôm nay ${today}, còn ngày tổ chức muộn nhất trong bảng là ${last}. Nếu báo cáo cho một ngày đã qua, hãy ghi ngày đó vào “${label}” ở trang Kế hoạch.`,
    en: `The figures are as of today, ${today}, and the last congress in the table is of ${last}. To report as of an earlier day, give that day as “${label}” on the sheet Kế hoạch.`,
  };
}
