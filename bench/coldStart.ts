/**
 * What an execution pays before its first line runs: the script compiled and evaluated in a process
 * that has never seen it. Each variant is loaded in processes of its own, in turn.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleText, SCRIPT_OPTIONS } from '../scripts/build/bundleText';
import { ACTIONS_PAGE, pageFile, SCRIPT_FILE } from '../src/addon/addonApi';
import { readJsonPage } from '../src/domain/text/jsonPage';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const built = (name: string) => readFileSync(pathOf(`../dist/${name}`), 'utf8');

/** One request's schema: what a script that checks its requests by zod has at the least. */
const WITH_ZOD = `import * as z from 'zod';
export const request = z.strictObject({
  sheet: z.string(), row: z.int().min(1), unit: z.string(), day: z.optional(z.iso.date()),
});`;

export interface ColdStart {
  /** Kilobytes. */
  readonly size: { readonly script: number; readonly actions: number };
  /** Medians, in milliseconds. */
  readonly times: {
    readonly empty: number;
    readonly script: number;
    /** The script and the part that what people have done loads. */
    readonly withActions: number;
    /** The script and classic zod, of which the script has none. */
    readonly withZod: number;
  };
}

export async function coldStart(rounds: number): Promise<ColdStart> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-'));
  const put = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const [script, actions] = [
    built(SCRIPT_FILE),
    readJsonPage(built(pageFile(ACTIONS_PAGE))) as string,
  ];
  const zod = await bundleText(put('withZod.ts', WITH_ZOD), {
    ...SCRIPT_OPTIONS,
    globalName: 'zod',
    nodePaths: [pathOf('../node_modules')],
  });
  const files = {
    empty: [put('empty.js', '')],
    script: [put('script.js', script)],
    withActions: [put('script.js', script), put('actions.js', actions)],
    withZod: [put('zod.js', zod), put('script.js', script)],
  };
  const times = { empty: [], script: [], withActions: [], withZod: [] } as Record<
    keyof typeof files,
    number[]
  >;
  const names = Object.keys(files) as (keyof typeof files)[];
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(loadOnce(files[name]));
  }
  rmSync(folder, { recursive: true });
  const kilobytes = (text: string) => Buffer.byteLength(text) / 1024;
  return {
    size: { script: kilobytes(script), actions: kilobytes(actions) },
    times: {
      empty: median(times.empty),
      script: median(times.script),
      withActions: median(times.withActions),
      withZod: median(times.withZod),
    },
  };
}

/** Milliseconds of loading files in a process of their own. */
function loadOnce(files: readonly string[]): number {
  const { stdout, stderr } = spawnSync(process.execPath, [pathOf('loadOnce.mjs'), ...files], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
