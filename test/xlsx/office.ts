import { test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Whether a program can be called by its name. To ask it for its version takes LibreOffice half a second. */
export function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

const hasOffice = isOnPath('soffice');
if (!hasOffice) {
  process.stderr.write('LibreOffice (soffice) is not on the PATH: its reading was not run.\n');
}

/** Set where all tests are run once more in another time zone and locale. */
const isElsewhere = process.env.CONGRESS_ELSEWHERE !== undefined;

/**
 * A test that needs LibreOffice, skipped where there is none. An independent reader is part of
 * what the build promises, so the build (CI) may not go without it. What it shows of a file depends
 * neither on the time zone nor on the locale: it is not asked again elsewhere.
 */
export function office(name: string, body: () => void | Promise<void>): void {
  if (!isElsewhere && (hasOffice || process.env.CI)) test(name, body);
  else test.skip(name, body);
}

/** Every formula is computed anew on loading: a file's own results do not count. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>`;

/**
 * Converts a workbook, or another kind of file, with a LibreOffice of its own profile.
 * @param name of the file, without extension @param filter as `--convert-to` takes it
 * @returns the files that it wrote
 */
export function convert(
  name: string,
  bytes: Uint8Array,
  filter: string,
  extension: 'xlsx' | 'docx' = 'xlsx',
): Map<string, Uint8Array> {
  return convertAll(new Map([[`${name}.${extension}`, bytes]]), filter);
}

/**
 * Converts several files at once: LibreOffice takes longer to start than to convert.
 * @param files by their names, which tell what they are
 * @returns the files that it wrote, by their names
 */
export function convertAll(
  files: ReadonlyMap<string, Uint8Array>,
  filter: string,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const inputs = [...files].map(([name, bytes]) => {
      const input = join(folder, name);
      writeFileSync(input, bytes);
      return input;
    });
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const options = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      ...inputs,
    ];
    execFileSync('soffice', options, { stdio: 'pipe' });
    return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
