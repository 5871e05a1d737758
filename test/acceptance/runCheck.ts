/** Runs the file check as its user does: its own process, its exit code and its JSON. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MAIN = ['scripts/check.mjs'];
const BATCH = ['--import', 'tsx', join(__dirname, 'batch.ts')];

/** The result as SPEC 9 describes it, without the texts. */
export interface Report {
  readonly asOf: string | null;
  readonly beforeReading: string | null;
  readonly units: readonly {
    readonly row: number;
    readonly milestone: string;
    readonly status: string;
    readonly lastOnTimeDay: string | null;
    readonly held: readonly [string, string] | null;
    readonly daysOverdue: number;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly clause: string;
    readonly message: string;
  }[];
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  readonly rulesNotRun: readonly { readonly code: string; readonly reason: string }[];
  readonly totals: {
    readonly units: number;
    readonly required: number;
    readonly held: number;
    readonly byStatus: Readonly<Record<string, number>>;
    readonly grassroots: {
      readonly units: number;
      readonly required: number;
      readonly held: number;
    };
  };
}

export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line with these arguments. */
export function runCheck(args: readonly string[]): Promise<Outcome> {
  return runScript([...MAIN, ...args]);
}

/** Makes all these calls in one process, which is much faster; the answers keep their order. */
export async function runChecks(calls: readonly (readonly string[])[]): Promise<Outcome[]> {
  const { exit, stdout, stderr } = await runScript(BATCH, JSON.stringify(calls));
  if (exit !== 0) throw new Error(`The batch ended with ${exit}: ${stderr}`);
  return JSON.parse(stdout) as Outcome[];
}

function runScript(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd: ROOT, env: { ...process.env, INIT_CWD: ROOT }, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => {
        resolve({ exit: child.exitCode ?? -1, stdout, stderr });
      },
    );
    child.stdin!.end(input);
  });
}
