/** The commands that the documents give are run, here or elsewhere, or it is said why not. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isBench } from '../../bench/benches';
import { Sheet, Workbook } from '../../src/document';
import { writeXlsx } from '../../src/xlsx';
import { commandsOf, type Trial, TRIALS } from './commands';
import { DOCUMENTS, read, ROOT } from './documents';

const WRITTEN = DOCUMENTS.map((name) => [name, commandsOf(read(name))] as const);

/** A tracker of one unit, held after its deadline. */
function smallTracker(): Uint8Array {
  const workbook = new Workbook();
  const sheet = new Sheet('Trang tính1');
  const rows = [
    ['Tên CĐCS', 'Ngày tổ chức'],
    ['Trường Mầm non Hoa Ban', '6/6/2023'],
  ];
  sheet.rows = rows.map((values) => ({ values, styles: [] }));
  workbook.sheets.push(sheet);
  return writeXlsx(workbook);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  mkdirSync(join(folder, 'FOLDER'));
  for (const name of ['FILE', 'FILE.xlsx', 'TEP.xlsx', 'FOLDER/FILE.xlsx']) {
    writeFileSync(join(folder, name), smallTracker());
  }
  mkdirSync(join(folder, 'PLANS'));
  writeFileSync(
    join(folder, 'MORE.csv'),
    'Tên CĐCS,Ngày tổ chức\nTrường Tiểu học Bản Bo,6/6/2023\n',
  );
  for (const name of ['RESULT.json', 'RESULTS.json', 'PLANS/plan.json']) {
    writeFileSync(join(folder, name), '{}');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Calls a command in the project, with the files that it names in a folder of its own. */
function call(command: string) {
  const line = command.replace('npx jest', 'npx jest --listTests');
  const placed = line.replace(/(?<=[ "])[A-Z][A-Z-]*(?:\.\w+)?(?=[ "/]|$)/g, (name) =>
    join(folder, name),
  );
  return spawnSync('sh', ['-c', placed], { cwd: ROOT, encoding: 'utf8' });
}

describe('a command of the documents', () => {
  test.each(WRITTEN)('%s gives is listed in test/docs/commands.ts', (_, commands) => {
    expect(commands.filter((command) => !(command in TRIALS))).toEqual([]);
  });

  test('is listed as long as a document gives it', () => {
    const written = WRITTEN.flatMap(([, commands]) => commands);
    expect(Object.keys(TRIALS).filter((command) => !written.includes(command))).toEqual([]);
  });

  test('that is tried elsewhere is tried there', () => {
    const lies = Object.entries(TRIALS).filter(([, trial]) => {
      if ('ci' in trial) return !read('.ci/run').includes(trial.ci);
      if ('sameAs' in trial) return !('ends' in (TRIALS[trial.sameAs] ?? {}));
      return 'suite' in trial && !read(trial.suite).includes(trial.words);
    });
    expect(lies).toEqual([]);
  });

  test('of npm run is one of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const names = Object.keys(TRIALS).flatMap(
      (command) => /^npm run (?:--silent )?([\w:-]+)/.exec(command)?.[1] ?? [],
    );
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('that runs some benchmarks names benchmarks', () => {
    const some = Object.keys(TRIALS).filter((command) => /^npm run bench -- \w/.test(command));
    const names = some.flatMap((command) => command.split(' ').slice(4));
    expect(names.filter((name) => !isBench(name))).toEqual([]);
    expect(names).not.toEqual([]);
  });

  const run = Object.entries(TRIALS).flatMap(([command, trial]: [string, Trial]) =>
    'ends' in trial ? [{ command, ...trial }] : [],
  );
  test.each(run)('does what it says: $command', ({ command, ends, says }) => {
    const { status, stdout, stderr } = call(command);
    expect(`${stdout}${stderr}`).toMatch(says);
    expect(status).toBe(ends);
    const made = command.match(/(?<=--(?:out|report) )\S+/g) ?? [];
    for (const name of made) expect(readFileSync(join(folder, name), 'latin1')).toMatch(/^PK/);
  });
});
