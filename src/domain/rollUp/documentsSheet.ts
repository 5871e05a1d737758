/** Progress by document, with how many findings each has. */
import { formatDay } from '../calendar';
import { SEVERITIES } from '../plan/severity';
import { defineSummary } from '../summary/defineSummary';
import { STATUS_COLUMNS, TOTAL_COLUMNS } from '../summary/progress/progressColumns';
import { SheetComposer, type SheetContent } from '../sheet/sheetComposer';
import type { DescribedCell } from '../sheet/sheetDescription';
import { LOCALES } from '../text/locales';
import { RESULT_WORDS } from '../text/locales/resultWords';
import { type Counts, sumCounts } from '../unit/totals';
import { aboutRollUp } from './aboutRollUp';
import { shownPlan } from './planOrigin';
import { findingsOf, type RollUpInput } from './rollUpInput';
import { ROLL_UP_WORDS } from './rollUpWords';

const FIGURES = [...TOTAL_COLUMNS, ...STATUS_COLUMNS];
const WIDTHS = [40, 260, 170, 80, ...FIGURES.map(() => 64), ...SEVERITIES.map(() => 64)];

export const documentsSheet = defineSummary({
  kind: 'roll-up-documents',
  name: { vi: ROLL_UP_WORDS.vi.documents.name, en: ROLL_UP_WORDS.en.documents.name },
  orientation: 'landscape',
  build,
});

function build(input: RollUpInput): SheetContent {
  const { documents, language } = input;
  const words = ROLL_UP_WORDS[language].documents;
  const { progress } = LOCALES[language];
  const { findingsSheet, severities, invalidValue } = RESULT_WORDS[language];
  const composer = new SheetComposer(WIDTHS);
  composer.head(words.title, aboutRollUp(input));
  composer.space();
  const sums = SEVERITIES.map((severity) =>
    documents.reduce((sum, document) => sum + findingsOf(document, severity), 0),
  );
  const total = sumCounts(documents.map(({ grassroots }) => grassroots));
  const table = composer.table(
    [
      { header: progress.no, isOrdinal: true },
      { header: words.document },
      { header: words.plan },
      { header: findingsSheet.asOf, isCentred: true },
      ...FIGURES.map(({ header, format }) => ({ header: progress[header], format })),
      ...SEVERITIES.map((severity) => ({ header: severities[severity], format: 'count' as const })),
    ],
    documents.map((document, i) => [
      i + 1,
      document.document,
      shownPlan(document.plan ?? invalidValue, document.planOrigin, language),
      document.asOf === null ? invalidValue : formatDay(document.asOf),
      ...figures(document.grassroots),
      ...SEVERITIES.map((severity) => findingsOf(document, severity)),
    ]),
    [{ role: 'total', cells: ['', progress.total, '', '', ...figures(total), ...sums] }],
  );
  if (documents.some(({ upper }) => upper !== null)) {
    composer.space();
    composer.note(words.upperNote);
  }
  return composer.content(table);
}

function figures(counts: Counts): DescribedCell[] {
  return FIGURES.map(({ value }) => value(counts));
}
