/** The built workbench for tests: built once for what its files hold now, not for each suite. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const KEPT = join(ROOT, 'node_modules/.cache/workbench');
/** What the build reads. */
const SOURCES = ['src', 'scripts', 'dist', 'samples/tam-duong.xlsx', 'package-lock.json'];
const BUILD = ['--import', 'tsx', 'scripts/buildWorkbench.ts', '--quiet'];
/** Milliseconds after which no run is at work any more with what it has last asked for. */
const FORGOTTEN = 3_600_000;

/** The folder of the workbench as the build makes it of what is there now. */
export function builtWorkbench(): string {
  const folder = join(KEPT, fingerprint());
  if (!existsSync(folder)) buildInto(folder);
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

function buildInto(folder: string): void {
  mkdirSync(KEPT, { recursive: true });
  forgetOld();
  const made = mkdtempSync(join(KEPT, 'new-'));
  execFileSync(process.execPath, [...BUILD, `--out=${made}`], { cwd: ROOT });
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another suite has been quicker
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true });
  }
}

function forgetOld(): void {
  for (const name of readdirSync(KEPT)) {
    const old = join(KEPT, name);
    const { mtimeMs } = statSync(old);
    if (Date.now() - mtimeMs > FORGOTTEN) rmSync(old, { recursive: true, force: true });
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(source)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => filesIn(`${path}/${name}`));
}
