/** What the menu says after a check: the figures, how much was found, and where it stands. */
import type { CheckResult } from '../../domain/check/checkResult';
import { severityCounts } from '../../domain/summary/parts/findingCounts';
import { shownStanding } from '../../domain/summary/parts/shownStanding';
import { countText, percentText } from '../../domain/summary/parts/administrativeDate';
import { counted, NOUNS } from '../../domain/text/counted';
import type { Language } from '../../domain/text/language';
import { LOCALES } from '../../domain/text/locales';

const WORDS = {
  vi: {
    none: 'Không có mục nào cần xem lại',
    found: (findings: string, sheets: string) => `${findings}: xem trang ${sheets}`,
  },
  en: {
    none: 'There are no findings',
    found: (findings: string, sheets: string) => `${findings}: see the sheet ${sheets}`,
  },
} as const;

/**
 * The message's title, and its parts, each without a full stop.
 * @param sheets where the findings were written
 */
export function checkedMessage(
  result: CheckResult,
  sheets: readonly string[],
  language: Language,
): { readonly title: string; readonly texts: readonly string[] } {
  const { tracker, units, plan, findings } = result;
  const locale = LOCALES[language];
  const { progress, statuses } = locale;
  const standing = shownStanding(units, plan, language);
  const { grassroots, heldRate, upperLine } = standing;
  const count = (some: number) => countText(some, language);
  const rate = heldRate === '' ? '' : ` (${percentText(heldRate, language)})`;
  const shown = (['due-soon', 'overdue'] as const).map(
    (status) => `${statuses[status]}: ${count(grassroots.byStatus[status])}`,
  );
  const words = WORDS[language];
  return {
    title: locale.findingsSheet.name,
    texts: [
      `${tracker.sheet} – ${progress.units}: ${count(grassroots.units)}`,
      `${progress.held}: ${count(grassroots.held)}/${count(grassroots.required)}${rate}`,
      ...shown,
      ...(upperLine === null ? [] : [upperLine]),
      findings.length === 0
        ? words.none
        : words.found(
            `${counted(findings.length, NOUNS[language].finding)} (${severityCounts(findings, language)})`,
            sheets.map((name) => `“${name}”`).join(', '),
          ),
    ],
  };
}
