/** What the check of many files has found, for a person at a terminal. */
import { type CheckedDocument, findingsOf, isDefaultPlan, rulesOfAll } from '../../domain/rollUp';
import { oneLine } from '../lastResort';
import { textTable } from '../textTable';
import type { Found } from './checkAll';
import type { ManyWords } from './manyWords';

/** Of the rules that most break. */
const MOST_RULES = 5;
/** Of the plan files that are named. */
const MOST_PLANS = 5;
const FIGURE = { width: 8, align: 'right' } as const;
const FIGURES = 7;
const LEAST_NAME_WIDTH = 20;

/** Text without a newline at its end. */
export function manyReport(
  { documents, unread, noTracker }: Found,
  words: ManyWords,
  width: number,
): string {
  const { columns } = words;
  const header = [
    columns.file,
    columns.units,
    columns.required,
    columns.held,
    columns.rate,
    columns.overdue,
    columns.errors,
    columns.warnings,
  ];
  const rows = documents.map((document) => [document.document, ...figures([document])]);
  const longest = Math.max(...documents.map(({ document }) => document.length), LEAST_NAME_WIDTH);
  const room = Math.max(width - FIGURES * (FIGURE.width + 2), LEAST_NAME_WIDTH);
  const table = textTable(
    [{ width: Math.min(longest, room) }, ...Array.from({ length: FIGURES }, () => FIGURE)],
    [header, ...rows, [words.total, ...figures(documents)]],
  );
  const rules = rulesOfAll(documents).slice(0, MOST_RULES);
  return [
    table,
    '',
    ...(rules.length === 0 ? [] : [words.rules]),
    ...rules.map(
      ({ name, code, all, documents: count }) => `  ${words.rule(name, code, all, count)}`,
    ),
    ...(rules.length === 0 ? [] : ['']),
    ...planLines(documents, words),
    words.checked(documents.length),
    ...(noTracker.length === 0
      ? []
      : [oneLine(words.noTrackers(noTracker.map(({ document }) => document)))]),
    ...(unread.length === 0 ? [] : [words.unread(unread.length)]),
  ].join('\n');
}

/** Which plans hold, and for how many trackers each. */
function planLines(documents: readonly CheckedDocument[], words: ManyWords): string[] {
  const origins = documents.map(({ planOrigin }) => planOrigin);
  const bySheet = origins.flatMap(({ file, sheet }) => (file === null && sheet ? [sheet] : []));
  const byFile = origins.flatMap(({ file }) => file ?? []);
  const byDefault = origins.filter(isDefaultPlan).length;
  const lines = [
    ...(bySheet.length === 0 ? [] : [words.ownSheet(bySheet[0]!, bySheet.length)]),
    ...(byFile.length === 0 ? [] : [words.planFiles(listed(byFile, words), byFile.length)]),
    ...(byDefault === 0 ? [] : [words.defaultPlan(byDefault)]),
  ];
  return lines.length === 0 ? [] : [words.plans, ...lines.map((line) => `  ${line}`), ''];
}

function listed(files: readonly string[], words: ManyWords): string {
  const all = [...new Set(files)];
  const more = all.length - MOST_PLANS;
  return [...all.slice(0, MOST_PLANS), ...(more > 0 ? [words.moreFiles(more)] : [])].join(', ');
}

function figures(documents: readonly CheckedDocument[]): string[] {
  const sum = (of: (document: CheckedDocument) => number) =>
    documents.reduce((total, document) => total + of(document), 0);
  const required = sum(({ grassroots }) => grassroots.required);
  const held = sum(({ grassroots }) => grassroots.held);
  return [
    sum(({ grassroots }) => grassroots.units),
    required,
    held,
    required === 0 ? '' : Math.round((held * 1000) / required) / 10,
    sum(({ grassroots }) => grassroots.byStatus.overdue),
    sum((document) => findingsOf(document, 'error')),
    sum((document) => findingsOf(document, 'warning')),
  ].map(String);
}
