/** Which rules the documents break most, with a chart of those at the top. */
import { SEVERITIES, type Severity } from '../plan/severity';
import { defineSummary } from '../summary/defineSummary';
import { SheetComposer, type SheetContent } from '../sheet/sheetComposer';
import type { SheetChart } from '../sheet/sheetDescription';
import { LOCALES } from '../text/locales';
import { RESULT_WORDS } from '../text/locales/resultWords';
import { aboutRollUp } from './aboutRollUp';
import type { CheckedDocument, RollUpInput } from './rollUpInput';
import { ROLL_UP_WORDS } from './rollUpWords';

/** What one rule has found in all documents. */
export interface RuleOfAll {
  readonly code: string;
  readonly name: string;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly all: number;
  /** In how many of them. */
  readonly documents: number;
}

const COLORS: Readonly<Record<Severity, string>> = {
  error: '#d9534f',
  warning: '#f0c330',
  info: '#9cc3e6',
};
const MOST_BARS = 20;
const CHART = { width: 900, height: 560 } as const;
/** Before the severities: number, code, rule. */
const BEFORE = [40, 180, 320];
const NAME_COLUMN = 2;

export const rulesSheet = defineSummary({
  kind: 'roll-up-rules',
  name: { vi: ROLL_UP_WORDS.vi.rules.name, en: ROLL_UP_WORDS.en.rules.name },
  orientation: 'landscape',
  build,
});

/** The rules that have found something, the most often broken first. */
export function rulesOfAll(documents: readonly CheckedDocument[]): RuleOfAll[] {
  const found = new Map<string, RuleOfAll>();
  for (const { findings } of documents) {
    const here = new Set<string>();
    for (const { code, name, severity, count } of findings) {
      const known = found.get(code) ?? {
        code,
        name,
        bySeverity: { error: 0, warning: 0, info: 0 },
        all: 0,
        documents: 0,
      };
      const bySeverity = { ...known.bySeverity, [severity]: known.bySeverity[severity] + count };
      const more = here.has(code) ? 0 : 1;
      here.add(code);
      found.set(code, {
        ...known,
        bySeverity,
        all: known.all + count,
        documents: known.documents + more,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.all - a.all || (a.code < b.code ? -1 : 1));
}

function build(input: RollUpInput): SheetContent {
  const { documents, language } = input;
  const words = ROLL_UP_WORDS[language].rules;
  const { severities } = RESULT_WORDS[language];
  const rules = rulesOfAll(documents);
  const composer = new SheetComposer([...BEFORE, ...SEVERITIES.map(() => 80), 80, 80]);
  composer.head(words.title, aboutRollUp(input));
  composer.space();
  const table = composer.table(
    [
      { header: LOCALES[language].progress.no, isOrdinal: true },
      { header: words.code },
      { header: words.rule },
      ...SEVERITIES.map((severity) => ({ header: severities[severity], format: 'count' as const })),
      { header: words.all, format: 'count' },
      { header: words.documents, format: 'count' },
    ],
    rules.map(({ code, name, bySeverity, all, documents: count }, i) => [
      i + 1,
      code,
      name,
      ...SEVERITIES.map((severity) => bySeverity[severity]),
      all,
      count,
    ]),
  );
  if (rules.length === 0) {
    composer.line('note', words.none);
    return composer.content(table);
  }
  composer.space();
  const row = composer.room(CHART.height);
  const area = { row: table.firstRow, rows: Math.min(rules.length, MOST_BARS), columns: 1 };
  const chart: SheetChart = {
    kind: 'stacked-bar',
    title: words.chart,
    labels: { ...area, column: NAME_COLUMN },
    series: SEVERITIES.map((severity, i) => ({
      values: { ...area, column: BEFORE.length + i },
      name: severities[severity],
      color: COLORS[severity],
    })),
    row,
    column: 0,
    size: CHART,
  };
  return composer.content(table, [chart]);
}
