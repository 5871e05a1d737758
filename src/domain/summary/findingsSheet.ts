/** The findings sheet: every finding of a check, worst first (SPEC 8). */
import { formatDay } from '../calendar';
import type { CheckReport, FindingReport } from '../checkReport';
import { SEVERITIES } from '../finding';
import type { Language } from '../language';
import { clauseLabel, LOCALES } from '../locales';

/** A sheet of results as data: what stands in it and how wide; an adapter writes it. */
export interface SheetDescription {
  /** What it is, whatever it is called. */
  readonly kind: string;
  readonly name: string;
  /** Rows of equal length; texts are data and never formulas. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Zero-based row of the heading. */
  readonly titleRow: number;
  /** Zero-based row of the table's header; it and all above stay in sight. */
  readonly headerRow: number;
  /** Width of each column in pixels. */
  readonly widths: readonly number[];
}

/** More findings than this are counted, not listed: a sheet of their own would not open. */
const MOST_LISTED = 100_000;
const HEADER_ROW = 3;
const WIDTHS = [45, 85, 65, 260, 560, 110, 170];

interface Listed {
  readonly sheet: string;
  readonly finding: FindingReport;
}

/**
 * The findings of one check, or of several trackers that were checked together.
 * @param builtAt when the sheet was built, as people read it
 */
export function findingsSheet(
  reports: readonly CheckReport[],
  builtAt: string,
  language: Language,
): SheetDescription {
  const locale = LOCALES[language];
  const words = locale.findingsSheet;
  const areSeveral = reports.length > 1;
  // From the worst to the mildest, each severity in the order of the sheets.
  const all = SEVERITIES.flatMap((severity) =>
    reports.flatMap(({ sheet, findings }): Listed[] =>
      findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => ({ sheet, finding })),
    ),
  );
  const rows: (string | number)[][] = [
    line(words.title),
    line(aboutLine(reports, builtAt, language)),
    line(),
    [words.no, words.severity, words.cell, words.unit, words.message, words.clause, words.code],
    ...all
      .slice(0, MOST_LISTED)
      .map(({ sheet, finding }, i) => [
        i + 1,
        locale.severities[finding.severity],
        `${areSeveral ? `${sheet}!` : ''}${cellOf(finding) ?? words.table}`,
        finding.unit ?? '',
        finding.message,
        clauseLabel(finding.clause, language),
        finding.code,
      ]),
  ];
  if (all.length === 0) rows.push(line(words.none));
  if (all.length > MOST_LISTED) rows.push(line(`… +${all.length - MOST_LISTED}`));
  if (reports.some(({ rulesNotRun }) => rulesNotRun.length > 0)) {
    rows.push(line(), line(words.notRun));
    for (const { sheet, rulesNotRun } of reports) {
      for (const { code, reason } of rulesNotRun) {
        rows.push(['', '', areSeveral ? sheet : '', '', reason, '', code]);
      }
    }
  }
  return {
    kind: 'findings',
    name: words.name,
    rows,
    titleRow: 0,
    headerRow: HEADER_ROW,
    widths: WIDTHS,
  };
}

function cellOf({ row, column }: FindingReport): string | null {
  return row === null ? null : `${column ?? ''}${row}`;
}

/** What was checked, as of which day, by which reading of 'before', and when. */
function aboutLine(reports: readonly CheckReport[], builtAt: string, language: Language): string {
  const locale = LOCALES[language];
  const words = locale.findingsSheet;
  const { asOf, beforeReading } = reports[0] ?? { asOf: null, beforeReading: null };
  return [
    `${words.source}: ${reports.map(({ sheet }) => sheet).join(', ')}`,
    `${words.asOf}: ${asOf === null ? locale.invalidValue : formatDay(asOf)}`,
    beforeReading === null
      ? `before_reading: ${locale.invalidValue}`
      : locale.beforeReadings[beforeReading],
    `${words.builtAt}: ${builtAt}`,
  ].join(' · ');
}

function line(text = ''): string[] {
  return [text, ...WIDTHS.slice(1).map(() => '')];
}
