/** One line of the history: what a run found, in the order of the columns. */
import type { Severity } from '../../check/finding';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { bar } from '../../sheet/bar';
import type { ResultColumn } from '../../sheet/columnFormats';
import { listedUnits } from '../parts/listedUnits';
import { countOf, PROGRESS_COLUMNS, progressRows } from '../progress/progressRows';
import type { ResultCell } from '../../sheet/resultSheet';
import type { SummaryInput } from '../summaryInput';

const vi = {
  builtAt: 'Thời điểm lập',
  preparedBy: 'Người lập',
  bar: 'Biểu đồ tỷ lệ',
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    builtAt: 'Built at',
    preparedBy: 'Prepared by',
    bar: 'Rate as a bar',
  },
};

/** The first header in each language, by which the history is found again. */
export const HISTORY_HEADERS: readonly string[] = Object.values(WORDS).map(
  ({ builtAt }) => builtAt,
);

export const HISTORY_WIDTHS = [
  105, 76, 90, 44, 46, 46, 44, 48, 48, 48, 48, 48, 48, 48, 44, 44, 44, 90,
];

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

/** The columns of the history, the statuses in the order of the progress table. */
export function historyColumns(language: Language): ResultColumn[] {
  const words = WORDS[language];
  const { progress, statuses, severities, findingsSheet } = LOCALES[language];
  return [
    { header: words.builtAt },
    { header: findingsSheet.asOf, format: 'date' },
    { header: words.preparedBy },
    { header: progress.units, format: 'count' },
    { header: progress.required, format: 'count' },
    { header: progress.held, format: 'count' },
    { header: progress.rate, format: 'percent' },
    { header: progress.onTime, format: 'count' },
    { header: progress.late, format: 'count' },
    { header: progress.dueSoon, format: 'count' },
    { header: progress.overdue, format: 'count' },
    { header: progress.notDue, format: 'count' },
    { header: progress.missingData, format: 'count' },
    { header: statuses.exempt, format: 'count' },
    { header: severities.error, format: 'count' },
    { header: severities.warning, format: 'count' },
    { header: severities.info, format: 'count' },
    { header: words.bar },
  ];
}

/** The line of this run; the district's congress is in no count but those of the findings. */
export function historyLine(input: SummaryInput): ResultCell[] {
  const { asOf, builtAt, language, plan } = input;
  const units = listedUnits(input).map(({ unit }) => unit);
  const { total } = progressRows(units, 'bloc', language);
  const [all, required, held] = [
    countOf(total, 'units'),
    countOf(total, 'required'),
    countOf(total, 'held'),
  ];
  return [
    builtAt,
    asOf === undefined ? LOCALES[language].invalidValue : { date: asOf },
    plan.plan.get('prepared_by') ?? '',
    all,
    required,
    held,
    total[PROGRESS_COLUMNS.rate]!,
    countOf(total, 'done-on-time'),
    countOf(total, 'done-late'),
    countOf(total, 'due-soon'),
    countOf(total, 'overdue'),
    countOf(total, 'not-due'),
    countOf(total, 'missing-data'),
    all - required,
    findingsOf(input, 'error'),
    findingsOf(input, 'warning'),
    findingsOf(input, 'info'),
    bar(held, required),
  ];
}

function findingsOf({ tables }: SummaryInput, severity: Severity): number {
  return tables.reduce(
    (sum, { result }) =>
      sum + result.findings.filter((finding) => finding.severity === severity).length,
    0,
  );
}
