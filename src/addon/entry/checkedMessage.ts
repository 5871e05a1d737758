/** What the menu says after a check: how much was found and where it stands, and the figures. */
import { formatDay } from '../../domain/calendar';
import type { CheckResult } from '../../domain/check/checkResult';
import { severityCounts } from '../../domain/summary/parts/findingCounts';
import { shownStanding } from '../../domain/summary/parts/shownStanding';
import { countText, percentText } from '../../domain/summary/parts/administrativeDate';
import { counted, NOUNS } from '../../domain/text/counted';
import type { Language } from '../../domain/text/language';
import { RESULT_WORDS } from '../../domain/text/locales/resultWords';

const WORDS = {
  vi: {
    none: 'Không có mục nào cần xem lại',
    found: (findings: string, sheets: string, panel: string) =>
      `${findings}: xem trang ${sheets} ở cuối bảng tính, hoặc bấm “${panel}”`,
    asOf: (day: string) => `tính đến ${day}`,
    statuses: (column: string) => `Trạng thái từng đơn vị ở cột ${column}`,
    /** What the colours say, and that they say no more. */
    colors:
      'Màu theo trạng thái: đỏ quá hạn, vàng sắp đến hạn, cam trễ hạn, xám thiếu dữ liệu; lỗi khác không tô màu',
  },
  en: {
    none: 'There are no findings',
    found: (findings: string, sheets: string, panel: string) =>
      `${findings}: see the sheet ${sheets} among the last ones, or press “${panel}”`,
    asOf: (day: string) => `as of ${day}`,
    statuses: (column: string) => `The status of each unit is in column ${column}`,
    colors:
      'Colours follow the status: red overdue, yellow due soon, orange late, grey data missing; other findings are not coloured',
  },
} as const;

/** What a check has written. */
interface Written {
  /** Where the findings stand. */
  readonly sheets: readonly string[];
  /** Letters of the column with the statuses; undefined where there is none. */
  readonly statusColumn: string | undefined;
  /** Whether the rows were coloured. */
  readonly areColored: boolean;
  /** What the menu calls opening the side panel. */
  readonly openPanel: string;
}

/** The message's title, and its parts, each without a full stop: what is to be done comes first. */
export function checkedMessage(
  result: CheckResult,
  { sheets, statusColumn, areColored, openPanel }: Written,
  language: Language,
): { readonly title: string; readonly texts: readonly string[] } {
  const { tracker, units, plan, findings, asOf } = result;
  const locale = RESULT_WORDS[language];
  const { progress, statuses } = locale;
  const standing = shownStanding(units, plan, language);
  const { grassroots, heldRate, upperLine } = standing;
  const count = (some: number) => countText(some, language);
  const rate = heldRate === '' ? '' : ` (${percentText(heldRate, language)})`;
  const shown = (['due-soon', 'overdue'] as const).map(
    (status) => `${statuses[status]}: ${count(grassroots.byStatus[status])}`,
  );
  const words = WORDS[language];
  const day = asOf === undefined ? '' : `, ${words.asOf(formatDay(asOf))}`;
  return {
    title: locale.findingsSheet.name,
    texts: [
      findings.length === 0
        ? words.none
        : words.found(
            `${counted(findings.length, NOUNS[language].finding)} (${severityCounts(findings, language)})`,
            sheets.map((name) => `“${name}”`).join(', '),
            openPanel,
          ),
      `${tracker.sheet}${day} – ${progress.units}: ${count(grassroots.units)}`,
      `${progress.held}: ${count(grassroots.held)}/${count(grassroots.required)}${rate}`,
      ...shown,
      ...(upperLine === null ? [] : [upperLine]),
      ...(statusColumn === undefined ? [] : [words.statuses(statusColumn)]),
      ...(areColored ? [words.colors] : []),
    ],
  };
}
