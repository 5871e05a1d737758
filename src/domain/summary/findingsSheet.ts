/** The findings sheet: every finding of a check, worst first (SPEC 8). */
import { formatDay } from '../calendar';
import type { CheckReport, FindingReport } from '../checkReport';
import { SEVERITIES } from '../finding';
import type { Language } from '../language';
import { clauseLabel, LOCALES } from '../locales';

/** A sheet as data: what stands in it and how wide; an adapter writes it. */
export interface SheetDescription {
  readonly name: string;
  /** Rows of equal length; texts are data and never formulas. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Zero-based rows that stand out. */
  readonly titleRows: readonly number[];
  /** Zero-based header row and last row of each table; their cells wrap. */
  readonly tables: readonly { readonly headerRow: number; readonly lastRow: number }[];
  /** Width of each column in pixels. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
}

/** More findings than this are counted, not listed: a sheet of their own would not open. */
const MOST_LISTED = 100_000;
const HEADER_ROW = 3;
const WIDTHS = [45, 85, 65, 260, 560, 110, 170];

/** Findings from the worst to the mildest, each severity in the order of the sheet. */
export function worstFirst(findings: readonly FindingReport[]): FindingReport[] {
  return SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

/** @param builtAt when the sheet was built, as people read it */
export function findingsSheet(
  report: CheckReport,
  builtAt: string,
  language: Language,
): SheetDescription {
  const locale = LOCALES[language];
  const words = locale.findingsSheet;
  const about = [
    `${words.source}: ${report.sheet}`,
    `${words.asOf}: ${report.asOf === null ? locale.invalidValue : formatDay(report.asOf)}`,
    report.beforeReading === null
      ? `before_reading: ${locale.invalidValue}`
      : locale.beforeReadings[report.beforeReading],
    `${words.builtAt}: ${builtAt}`,
  ].join(' · ');
  const header = [
    words.no,
    words.severity,
    words.cell,
    words.unit,
    words.message,
    words.clause,
    words.code,
  ];
  const listed = worstFirst(report.findings).slice(0, MOST_LISTED);
  const unlisted = report.findings.length - listed.length;
  const rows: (string | number)[][] = [
    line(words.title),
    line(about),
    line(),
    header,
    ...listed.map((finding, i) => [
      i + 1,
      locale.severities[finding.severity],
      finding.row === null ? words.table : `${finding.column ?? ''}${finding.row}`,
      finding.unit ?? '',
      finding.message,
      clauseLabel(finding.clause, language),
      finding.code,
    ]),
  ];
  const lastRow = rows.length - 1;
  if (listed.length === 0) rows.push(line(words.none));
  if (unlisted > 0) rows.push(line(`… +${unlisted}`));
  if (report.rulesNotRun.length > 0) {
    rows.push(line(), line(words.notRun));
    for (const { code, reason } of report.rulesNotRun)
      rows.push(['', '', '', code, reason, '', '']);
  }
  return {
    name: words.name,
    rows,
    titleRows: [0],
    tables: [{ headerRow: HEADER_ROW, lastRow }],
    widths: WIDTHS,
    frozenRows: HEADER_ROW + 1,
  };
}

function line(text = ''): string[] {
  return [text, ...WIDTHS.slice(1).map(() => '')];
}
