/** Verdicts on the files of a corpus, and the table of them. */
import type { Call, Examined } from './examine';

/** What any file has to be done within; seconds are of the processor. */
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1536;

export interface Verdict {
  readonly file: string;
  readonly exit: number | null;
  /** Why the check was refused. */
  readonly refused?: string;
  readonly units: number;
  readonly findings: number;
  /** Of the slowest call. */
  readonly seconds: number;
  readonly megabytes: number;
  /** Null where no copy was written. */
  readonly copy: {
    readonly faults: readonly string[];
    readonly changed: readonly string[];
    readonly unmeant: readonly string[];
  } | null;
  /** Why there is no copy although the check was done. */
  readonly noCopy?: string;
  /** Empty for a good verdict. */
  readonly bad: readonly string[];
}

/** The verdict on a file that was examined. */
export function verdictOf(
  file: string,
  { check, withCopy, copy, megabytes, bad }: Examined,
): Verdict {
  const calls = [check, withCopy, copy?.again].filter(
    (call) => call !== undefined && call !== null,
  );
  const seconds = Math.max(...calls.map((call) => call.seconds));
  const said = 'refused' in check ? null : check;
  const beyond = [
    ...(seconds > MOST_SECONDS ? [`took ${seconds.toFixed(0)} s of ${MOST_SECONDS}`] : []),
    ...(megabytes > MOST_MEGABYTES ? [`took ${megabytes.toFixed(0)} MB of ${MOST_MEGABYTES}`] : []),
  ];
  return {
    file,
    exit: check.exit,
    ...('refused' in check && { refused: check.refused }),
    units: said?.units.length ?? 0,
    findings: said?.findings.length ?? 0,
    seconds,
    megabytes,
    copy: copy && { faults: copy.faults, changed: copy.changed, unmeant: copy.unmeant },
    ...noCopy(said !== null, withCopy),
    bad: [...bad, ...beyond],
  };
}

/** The verdict on a file whose process has ended before it had one. */
export function verdictOfEnded(file: string, how: string): Verdict {
  const nothing = { units: 0, findings: 0, seconds: NaN, megabytes: NaN, copy: null };
  return { file, exit: null, ...nothing, bad: [`the process has ended: ${how}`] };
}

function noCopy(isChecked: boolean, withCopy: Call | null): { noCopy?: string } {
  return isChecked && withCopy && 'refused' in withCopy ? { noCopy: withCopy.refused } : {};
}

const HEADINGS = ['exit', 'units', 'findings', 's', 'MB', 'copy', 'parts', 'file'];

/** A verdict as one line, for those who wait for the table. */
export function verdictLine(verdict: Verdict): string {
  const [exit, , , seconds, , copy, , file] = cellsOf(verdict);
  return [`${file}: exit ${exit}, ${seconds} s, ${copy}`, ...verdict.bad].join('; ');
}

/** The verdicts as lines of columns, each with what is said of it below. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => ({ verdict, cells: cellsOf(verdict) }));
  const widths = HEADINGS.map((heading, i) =>
    Math.max(heading.length, ...rows.map(({ cells }) => cells[i]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i < 5 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [
    line(HEADINGS),
    ...rows.flatMap(({ verdict, cells }) => [line(cells), ...remarksOf(verdict)]),
  ].join('\n');
}

function cellsOf({
  file,
  exit,
  units,
  findings,
  seconds,
  megabytes,
  copy,
  bad,
}: Verdict): string[] {
  return [
    String(exit ?? '–'),
    String(units),
    String(findings),
    seconds.toFixed(1),
    megabytes.toFixed(0),
    bad.length > 0 ? 'BAD' : copy ? 'good' : '–',
    copy ? String(copy.changed.length) : '–',
    file,
  ];
}

function remarksOf({ refused, noCopy, bad }: Verdict): string[] {
  const said = [refused, noCopy && `no copy: ${noCopy}`].filter((line) => line !== undefined);
  return [...new Set([...said, ...bad])].map((line) => `      ${line}`);
}
