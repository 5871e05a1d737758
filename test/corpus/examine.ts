/** One file of a corpus: checked, checked with a copy, the copy judged, and checked again. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkFile, type CheckedFile } from '../../src/cli/checkFile';
import { UsageError } from '../../src/cli/commandLine';
import { lineOf } from '../../src/cli/lastResort';
import { MESSAGES } from '../../src/cli/messages';
import { writeOutputs } from '../../src/cli/outputFile';
import { BUNDLE, FILES } from '../bundle';
import { changesOf, unmeantChanges } from '../xlsx/judge/compareFiles';
import { faultsOf, newFaults } from '../xlsx/judge/judge';

const LANGUAGE = 'en';
const MESSAGES_HERE = MESSAGES[LANGUAGE];

/** What a check says, a line an item. */
export interface Said {
  /** Row, name, status, and the days of a congress that is held. */
  readonly units: readonly string[];
  /** Code and cell. */
  readonly findings: readonly string[];
  /** What the user is told of the file. */
  readonly notices: readonly string[];
}

/** A call of the check: what it says, or why it was refused. */
export type Call = (Said | { readonly refused: string }) & {
  readonly exit: 0 | 1 | 2;
  /** Seconds of the processor. */
  readonly seconds: number;
};

export interface Copy {
  /** What is wrong with it that was right, or not there, in the input. */
  readonly faults: readonly string[];
  /** Parts of the input that are others now, or gone. */
  readonly changed: readonly string[];
  /** Changes that nobody has asked for. */
  readonly unmeant: readonly string[];
  /** The copy as the input of a check. */
  readonly again: Call;
}

export interface Examined {
  readonly check: Call;
  /** The call that also writes a copy; null where none was asked for. */
  readonly withCopy: Call | null;
  /** Null where none was written. */
  readonly copy: Copy | null;
  /** Megabytes of the process at its largest, before anybody looked at the copy. */
  readonly megabytes: number;
  /** Why the verdict is bad, a line each; empty for a good one. */
  readonly bad: readonly string[];
}

/**
 * Examines a file.
 * @param asOf the day on which it is checked
 * @param scratch a folder for the copy; null where the file is to be checked alone
 */
export function examine(path: string, asOf: string, scratch: string | null): Examined {
  const bad: string[] = [];
  const check = callOf(path, asOf, bad);
  if (scratch === null) return { check, withCopy: null, copy: null, megabytes: largest(), bad };
  const out = join(scratch, `${basename(path)}.copy.xlsx`);
  let written: Uint8Array | undefined;
  const withCopy = callOf(path, asOf, bad, out, (bytes) => {
    written = bytes;
  });
  const megabytes = largest();
  const isSame = contentOf(check) === contentOf(withCopy);
  if (written && !isSame) bad.push('the call with a copy says something else');
  const copy = written ? copyOf(path, out, written, asOf, bad) : null;
  if (copy && contentOf(copy.again) !== contentOf(check)) {
    bad.push(`the copy is read as something else: ${firstDifference(check, copy.again)}`);
  }
  return { check, withCopy, copy, megabytes, bad };
}

function copyOf(path: string, out: string, bytes: Uint8Array, asOf: string, bad: string[]): Copy {
  const judged = judge(readFileSync(path), bytes);
  bad.push(...judged.faults.map((fault) => `fault of the copy: ${fault}`));
  bad.push(...judged.unmeant.map((change) => `not meant: ${change}`));
  return { ...judged, again: callOf(out, asOf, bad) };
}

/** What an outsider says of the copy; of one that does not even open it is the only fault. */
function judge(input: Uint8Array, copy: Uint8Array): Omit<Copy, 'again'> {
  const isPackage = input[0] === 0x50 && input[1] === 0x4b;
  if (!isPackage) return { faults: faultsOf(copy), changed: [], unmeant: [] };
  const faults = newFaults(input, copy);
  try {
    const parts = changesOf(input, copy)
      .filter(({ kind, place }) => kind !== 'added' || place !== null)
      .map(({ part }) => part);
    const unmeant = unmeantChanges(input, copy).map(
      ({ part, place, kind }) => `${part} ${place ?? ''} ${kind}`,
    );
    return { faults, changed: [...new Set(parts)], unmeant };
  } catch (error) {
    return {
      faults: [...faults, `it cannot be compared: ${String(error)}`],
      changed: [],
      unmeant: [],
    };
  }
}

/** Calls the check; what nobody has foreseen is bad. */
function callOf(
  file: string,
  asOf: string,
  bad: string[],
  out?: string,
  take?: (bytes: Uint8Array) => void,
): Call {
  const before = process.cpuUsage();
  const seconds = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const command = { file, asOf, out, sheet: undefined, plan: undefined, json: true };
  try {
    const checked = checkFile(
      { ...command, language: LANGUAGE },
      {
        bundle: BUNDLE,
        files: FILES,
        language: LANGUAGE,
        takeCopy: (copy) => {
          writeOutputs([copy], MESSAGES_HERE);
          take?.(copy.bytes);
        },
      },
    );
    const hasErrors = checked.report.findings.some(({ severity }) => severity === 'error');
    return { exit: hasErrors ? 1 : 0, seconds: seconds(), ...saidOf(checked) };
  } catch (error) {
    const line = lineOf(error, MESSAGES_HERE).replace(`${file}: `, '');
    if (!(error instanceof UsageError)) bad.push(line);
    return { exit: 2, seconds: seconds(), refused: line };
  }
}

function saidOf({ report, fileNotices, otherTrackers }: CheckedFile): Said {
  return {
    units: report.units.map(({ row, unit, status, held }) =>
      [row, unit, status, ...new Set(held ?? [])].join(' '),
    ),
    findings: report.findings.map(({ code, column, row }) => `${code}@${column ?? ''}${row ?? ''}`),
    notices: [
      ...fileNotices.map(MESSAGES_HERE.notice),
      ...(otherTrackers.length > 0 ? [MESSAGES_HERE.otherTrackers(otherTrackers)] : []),
    ],
  };
}

/** What two calls have to agree on. */
function contentOf(call: Call): string {
  return JSON.stringify('refused' in call ? call.refused : [call.units, call.findings]);
}

function firstDifference(one: Call, other: Call): string {
  if ('refused' in other) return other.refused;
  if ('refused' in one) return 'it is read';
  const [a, b] = [one, other].map(({ units, findings }) => [...units, ...findings]) as [
    string[],
    string[],
  ];
  const at = a.findIndex((line, i) => line !== b[i]);
  return at < 0 ? `also ${b[a.length] ?? ''}` : `“${a[at]!}” is “${b[at] ?? ''}”`;
}

/** Megabytes of this process at its largest. */
function largest(): number {
  return process.resourceUsage().maxRSS / 1024;
}
