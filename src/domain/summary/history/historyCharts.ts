/** How held, overdue and findings have come along from run to run. */
import type { Area } from '../../sheet/area';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { HISTORY_COLUMNS } from './historyLine';
import type { SheetChart } from '../../sheet/sheetDescription';
import { HELD_COLOR, STATUS_COLORS } from '../parts/seriesColors';

const vi = {
  progress: 'Số CĐCS đã tổ chức và quá hạn qua các lần tổng hợp',
  findings: 'Số lỗi, cảnh báo, lưu ý qua các lần tổng hợp',
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    progress: 'Units held and overdue, run by run',
    findings: 'Errors, warnings and notes, run by run',
  },
};

/** What the charts are called in every language. */
export const HISTORY_CHART_TITLES = Object.values(WORDS).flatMap((words) => Object.values(words));

/** Rows that no chart of the usual size reaches beyond, whatever they are written in. */
export const CHART_ROWS = 22;
const WARNING_COLOR = '#f0c330';
const INFO_COLOR = '#8794a8';

/**
 * None before the second run: a line needs two points.
 * @param lines of the history @param row zero-based, where the charts begin
 */
export function historyCharts(lines: Area, row: number, language: Language): SheetChart[] {
  if (lines.rows < 2) return [];
  const words = WORDS[language];
  const { progress, severities } = LOCALES[language];
  const column = (key: keyof typeof HISTORY_COLUMNS): Area => ({
    ...lines,
    column: lines.column + HISTORY_COLUMNS[key],
    columns: 1,
  });
  const chart = (
    title: string,
    top: number,
    series: readonly (readonly [keyof typeof HISTORY_COLUMNS, string, string])[],
  ): SheetChart => ({
    kind: 'lines',
    title,
    labels: column('builtAt'),
    series: series.map(([key, name, color]) => ({ values: column(key), name, color })),
    row: top,
    column: 0,
  });
  return [
    chart(words.progress, row, [
      ['held', progress.held, HELD_COLOR],
      ['overdue', progress.overdue, STATUS_COLORS.overdue],
    ]),
    chart(words.findings, row + CHART_ROWS, [
      ['error', severities.error, STATUS_COLORS.overdue],
      ['warning', severities.warning, WARNING_COLOR],
      ['info', severities.info, INFO_COLOR],
    ]),
  ];
}
