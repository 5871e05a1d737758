/** One line of the history: what a run found, in the order of the columns. */
import type { Severity } from '../../plan/severity';
import type { Language } from '../../text/language';
import { RESULT_WORDS } from '../../text/locales/resultWords';
import type { TableColumn } from '../../sheet/columnFormats';
import { countOf } from '../parts/findingCounts';
import { listedUnits } from '../parts/listedUnits';
import { groupedProgress } from '../progress/progress';
import { STATUS_COLUMNS, TOTAL_COLUMNS } from '../progress/progressColumns';
import type { DescribedCell } from '../../sheet/sheetDescription';
import type { SummaryInput } from '../summaryInput';

const vi = {
  builtAt: 'Thời điểm lập',
  preparedBy: 'Người lập',
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    builtAt: 'Built at',
    preparedBy: 'Prepared by',
  },
};

/** The first header in each language, by which the history is found again. */
export const HISTORY_HEADERS: readonly string[] = Object.values(WORDS).map(
  ({ builtAt }) => builtAt,
);

export const HISTORY_WIDTHS = [114, 83, 83, 50, 70, 50, 50, 50, 50, 50, 68, 50, 62, 62, 50, 68, 50];

/** Where the values of the charts stand in a line. */
export const HISTORY_COLUMNS = {
  builtAt: 0,
  asOf: 1,
  held: 5,
  overdue: 10,
  error: 14,
  warning: 15,
  info: 16,
} as const;

const COUNTS = [...TOTAL_COLUMNS, ...STATUS_COLUMNS];

/** The columns of the history, the statuses in the order of the progress table. */
export function historyColumns(language: Language): TableColumn[] {
  const words = WORDS[language];
  const { progress, statuses, severities, findingsSheet } = RESULT_WORDS[language];
  return [
    { header: words.builtAt },
    { header: findingsSheet.asOf, format: 'date' },
    { header: words.preparedBy },
    ...COUNTS.map(({ header, format }) => ({ header: progress[header], format })),
    { header: statuses.exempt, format: 'count' },
    { header: severities.error, format: 'count' },
    { header: severities.warning, format: 'count' },
    { header: severities.info, format: 'count' },
  ];
}

/** The line of this run; the upper congress is in no count but those of the findings. */
export function historyLine(input: SummaryInput): DescribedCell[] {
  const { asOf, builtAt, language, plan } = input;
  const units = listedUnits(input).map(({ unit }) => unit);
  const { total } = groupedProgress(units, 'bloc', plan.plan, language);
  return [
    builtAt,
    asOf === undefined ? RESULT_WORDS[language].invalidValue : { date: asOf },
    plan.plan.get('prepared_by') ?? '',
    ...COUNTS.map(({ value }) => value(total)),
    total.byStatus.exempt,
    findingsOf(input, 'error'),
    findingsOf(input, 'warning'),
    findingsOf(input, 'info'),
  ];
}

function findingsOf({ tables }: SummaryInput, severity: Severity): number {
  return tables.reduce((sum, { findings }) => sum + countOf(findings, severity), 0);
}
