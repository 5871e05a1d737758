/** What the check of many files has found, for a person at a terminal. */
import { type CheckedDocument, findingsOf, rulesOfAll } from '../../domain/rollUp';
import { textTable } from '../textTable';
import type { ManyWords } from './manyWords';

/** Of the rules that most break. */
const MOST_RULES = 5;
const FIGURE = { width: 8, align: 'right' } as const;
const FIGURES = 7;
const LEAST_NAME_WIDTH = 20;

/** Text without a newline at its end. @param unread how many files could not be checked */
export function manyReport(
  documents: readonly CheckedDocument[],
  unread: number,
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
    words.checked(documents.length),
    ...(unread === 0 ? [] : [words.unread(unread)]),
  ].join('\n');
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
