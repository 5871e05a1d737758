/** A check's result for a person at a terminal: findings worst first, then totals. */
import { styleText } from 'node:util';
import type { CheckOutcome } from '../addon/addonApi';
import { formatDay } from '../domain/calendar';
import { isDefaultPlan, type PlanOrigin, shownPlan } from '../domain/rollUp';
import type { Language } from '../domain/text/language';
import { type Messages, MESSAGES } from './messages';
import { textTable } from './textTable';

type Finding = CheckOutcome['report']['findings'][number];
type Severity = Finding['severity'];

export interface TerminalOptions {
  readonly width: number;
  readonly colors: boolean;
}

/** What the command line knows of a check. */
export interface ShownCall {
  /** Of what the command line says itself. */
  readonly language: Language;
  readonly planOrigin: PlanOrigin;
}

/** More findings than this scroll by unread; a file holds them all. */
const MOST_SHOWN = 500;
/** As much of a unit's name as its messages quote. */
const LONGEST_NAME = 200;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
/** Row and cell, before unit and message. */
const COLUMNS = [{ width: 6, align: 'right' }, { width: 7 }] as const;
const LEAST_MESSAGE_WIDTH = 30;
/** The unit gives way where a terminal is narrow. */
const [LEAST_UNIT_WIDTH, UNIT_WIDTH] = [11, 32];
const LONGEST_HEADING = 60;

/** Text of the report, without a newline at its end. */
export function humanReport(
  { report, words, standing, notices, unknownColumns }: CheckOutcome,
  { language, planOrigin }: ShownCall,
  { width, colors }: TerminalOptions,
): string {
  const messages = MESSAGES[language];
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colors ? styleText(style, text, { validateStream: false }) : text;
  const { asOf, beforeReading } = report;
  const { grassroots, heldRate, upperLine, names } = standing;
  const invalid = words.invalidValue;
  const lines: string[] = [
    paint('bold', report.sheet),
    [
      `${words.findingsSheet.asOf}: ${asOf === null ? invalid : formatDay(asOf)}`,
      beforeReading === null ? `before_reading: ${invalid}` : words.beforeReadings[beforeReading],
    ].join(' · '),
    [
      messages.plan(shownPlan(report.plan ?? invalid, planOrigin, language)),
      ...(isDefaultPlan(planOrigin) ? [messages.otherPlan] : []),
    ].join('. '),
    '',
  ];

  let shown = 0;
  for (const severity of SEVERITIES) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    const title = `${words.severities[severity]} (${findings.length})`;
    lines.push(paint(['bold', COLORS[severity]], title));
    const listed = findings.slice(0, MOST_SHOWN - shown);
    shown += listed.length;
    if (listed.length > 0) lines.push(table(listed, messages, words, width), '');
  }
  if (report.findings.length === 0) lines.push(paint('green', messages.noFindings), '');
  const unshown = report.findings.length - shown;
  if (unshown > 0) lines.push(messages.more(unshown), '');

  lines.push(paint('bold', messages.byStatus(names.unitLabels)));
  for (const [status, count] of Object.entries(grassroots.byStatus)) {
    const label = words.statuses[status as keyof typeof words.statuses];
    lines.push(`  ${String(count).padStart(6)}  ${label}`);
  }
  const rate = heldRate === '' ? '' : heldRate.toFixed(1);
  lines.push(paint('bold', messages.totals(grassroots, rate, names)));
  if (upperLine !== null) lines.push(`${upperLine}.`);
  if (report.units.length === 0) lines.push(messages.noUnits);
  if (report.skipped.length > 0) lines.push(skippedLine(report.skipped, messages));
  if (unknownColumns.length > 0) {
    const columns = unknownColumns.map(
      ({ letters, heading }) => `${heading.slice(0, LONGEST_HEADING)} (${letters})`,
    );
    lines.push(messages.unknownColumns(columns.join(', ')));
  }
  if (report.rulesNotRun.length > 0) {
    lines.push('', messages.notRun);
    for (const { code, reason } of report.rulesNotRun) lines.push(`  ${code}: ${reason}`);
  }
  for (const notice of notices) lines.push('', notice);
  return lines.join('\n');
}

function table(
  findings: readonly Finding[],
  messages: Messages,
  words: CheckOutcome['words'],
  width: number,
): string {
  const clauses: Readonly<Record<string, string>> = words.clauses;
  const { unit, message, table: wholeTable } = words.findingsSheet;
  const room = width - COLUMNS.reduce((sum, column) => sum + column.width + 2, 2);
  const unitWidth = Math.min(UNIT_WIDTH, Math.max(LEAST_UNIT_WIDTH, room - LEAST_MESSAGE_WIDTH));
  const messageWidth = Math.max(LEAST_MESSAGE_WIDTH, room - unitWidth);
  return textTable(
    [...COLUMNS, { width: unitWidth }, { width: messageWidth }],
    [
      [messages.row, messages.cell, unit, message],
      ...findings.map((finding) => {
        const row = finding.row === null ? '–' : String(finding.row);
        const cell = finding.column === null ? '' : `${finding.column}${row}`;
        const clause = clauses[finding.clause] ?? finding.clause;
        const text = `${finding.message} [${clause}, ${finding.code}]`;
        return [row, cell, (finding.unit ?? wholeTable).slice(0, LONGEST_NAME), text];
      }),
    ],
  );
}

function skippedLine(skipped: readonly { reason: string }[], messages: Messages): string {
  const counts = new Map<string, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts].map(([reason, count]) => `${messages.skipReasons[reason]!} ${count}`);
  return `${messages.skipped(skipped.length)} (${parts.join(', ')}).`;
}
