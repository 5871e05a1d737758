/** Commands start from built code, and build again what is not as its sources are. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SmallProject } from './smallProject';

const ROOT = join(__dirname, '../..');
const OUTPUTS = ['dist/Code.js', 'dist/help.txt', 'dist/page.html'];
const BUILT = { status: 0, stdout: '', stderr: '' };

describe('a target', () => {
  let project: SmallProject;
  let builds: number;

  beforeAll(() => {
    project = new SmallProject();
    expect(project.refresh()).toEqual(BUILT);
  });
  beforeEach(() => {
    builds = project.builds();
  });
  afterAll(() => project.remove());

  it('that is as its sources are is left alone, also when they were only touched', () => {
    // Not even the lock was written
    const watched = [...OUTPUTS, 'dist-cli/built'];
    const times = project.times(...watched);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(project.folder, 'src/main.ts'), later, later);
    expect(project.refresh()).toEqual(BUILT);
    expect(project.builds()).toBe(builds);
    expect(project.times(...watched)).toEqual(times);
  });

  it('is built again when a bundled source has changed, however old it says it is', () => {
    const [, helpBefore, pageBefore] = project.times(...OUTPUTS);
    project.write('src/rule/index.ts', "export const rule = 'other rule';\n");
    utimesSync(join(project.folder, 'src/rule/index.ts'), 0, 0);
    expect(project.refresh()).toEqual(BUILT);
    expect(project.builds()).toBe(builds + 1);
    expect(project.read('dist/Code.js')).toContain('other rule');
    // What has not changed is not written
    expect(project.times('dist/help.txt', 'dist/page.html')).toEqual([helpBefore, pageBefore]);
  });

  it('is built again when a source has changed that the build reads as it is', () => {
    project.write('src/page.html', '<p>other page</p>');
    project.refresh();
    expect(project.read('dist/page.html')).toBe('<p>other page</p>');
  });

  it('is built again when a new file stands for what was imported before', () => {
    project.write('src/rule.ts', "export const rule = 'new file';\n");
    project.refresh();
    expect(project.read('dist/Code.js')).toContain('new file');
  });

  it('is built again when one of its files is missing, and then holds no others', () => {
    const code = project.read('dist/Code.js');
    project.delete('dist/Code.js');
    project.write('dist/old.js', '');
    project.refresh();
    expect(project.read('dist/Code.js')).toBe(code);
    expect(readdirSync(join(project.folder, 'dist')).sort()).toEqual(
      OUTPUTS.map((name) => name.slice('dist/'.length)),
    );
  });

  it('whose sources do not compile says so, ends with 2, and keeps what it was', () => {
    const code = project.read('dist/Code.js');
    const source = project.read('src/main.ts');
    project.write('src/main.ts', 'import {');
    const { status, stderr } = project.refresh();
    expect(status).toBe(2);
    expect(stderr).toMatch(/src\/main\.ts:1:\d+: ERROR/);
    expect(stderr).toContain('scripts/build.ts: exit code 1');
    expect(project.read('dist/Code.js')).toBe(code);
    project.write('src/main.ts', source);
  });

  it('whose build was killed is built again', () => {
    project.write('dist/Code.js', '// half');
    const { pid } = spawnSync(process.execPath, ['--version']);
    project.write('dist-cli/built/lock', String(pid));
    expect(project.refresh()).toEqual(BUILT);
    expect(project.read('dist/Code.js')).toContain('new file');
    expect(existsSync(join(project.folder, 'dist-cli/built/lock'))).toBe(false);
  });

  it('is built once when two commands find that a source of the build itself has changed', async () => {
    project.write('src/help.ts', "export const HELP = 'for two';\n");
    expect(await Promise.all([project.refreshing(), project.refreshing()])).toEqual([0, 0]);
    expect(project.builds()).toBe(builds + 1);
    expect(project.read('dist/help.txt')).toBe('for two');
  });

  it('is not taken for built when a source changes while it is being built', () => {
    const program = project.read('scripts/build.ts');
    const late = ".finally(() => appendFileSync(path('src/page.html'), '<p>too late</p>'))";
    project.write('scripts/build.ts', program.replace("readSource('src/page.html')", `$&${late}`));
    project.refresh();
    expect(project.read('dist/page.html')).toBe('<p>other page</p>');
    project.refresh();
    expect(project.read('dist/page.html')).toBe('<p>other page</p><p>too late</p>');
    project.write('scripts/build.ts', program);
    project.refresh();
  });

  it('lists its files with their sizes where that is asked for', () => {
    const { stdout } = project.refresh('--sizes');
    expect(project.builds()).toBe(builds);
    expect(stdout).toMatch(
      /^dist\/Code\.js: \d\.\d KB\ndist\/help\.txt: 0\.0 KB\ndist\/page\.html: 0\.0 KB\n$/,
    );
  });
});

describe('the file check', () => {
  const project = new SmallProject();
  afterAll(() => project.remove());

  it('builds what it lacks, and does what its sources say now', () => {
    expect(project.call('scripts/check.mjs')).toEqual({ ...BUILT, stdout: 'first rule\n' });
    project.write('src/rule/index.ts', "export const rule = 'other rule';\n");
    expect(project.call('scripts/check.mjs')).toEqual({ ...BUILT, stdout: 'other rule\n' });
  });

  it('needs no packages once it is built', () => {
    project.uninstall();
    expect(project.call('scripts/check.mjs')).toEqual({ ...BUILT, stdout: 'other rule\n' });
  });

  it('says in one line what is missing to build it, and only there does it fail', () => {
    project.delete('dist/Code.js');
    const { status, stdout, stderr } = project.call('scripts/check.mjs');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^[^\n]*"npm ci" \(không kèm --omit=dev\)[^\n]*without --omit=dev[^\n]*\n$/,
    );
    expect(project.refresh('--if-possible')).toEqual({ status: 0, stdout: '', stderr });
  });
});

describe('this project', () => {
  const inputsOf = (target: string) =>
    (
      JSON.parse(readFileSync(join(ROOT, `dist-cli/built/${target}.json`), 'utf8')) as {
        inputs: string[];
      }
    ).inputs;
  const namesIn = (folder: string, pattern: RegExp) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => pattern.test(name))
      .map((name) => `${folder}/${name}`);

  it('has every rule, every page and the manifest among the sources of dist', () => {
    expect(inputsOf('addon')).toEqual(
      expect.arrayContaining([
        ...namesIn('src/domain/check/rules', /\.ts$/),
        ...namesIn('src/sidebar/styles', /\.css$/),
        'src/sidebar/page.html',
        'src/papers/page.html',
        'src/functions/help/index.ts',
        'src/domain/setup/index.ts',
        'scripts/build.ts',
        'scripts/build/addonScript.ts',
        'appsscript.json',
        'package-lock.json',
      ]),
    );
  });

  it('builds the command line again for its own sources, and not for those of the rules', () => {
    const inputs = inputsOf('cli');
    expect(inputs).toEqual(
      expect.arrayContaining([...namesIn('src/cli', /\.ts$/), 'src/word/wordFile.ts']),
    );
    expect(inputs.filter((name) => /^src\/(domain\/check|workbench|sidebar)/.test(name))).toEqual(
      [],
    );
  });

  it('names its command, which node starts', () => {
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    expect(bin).toEqual({ 'congress-check': 'scripts/check.mjs' });
    const command = join(ROOT, bin['congress-check']!);
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(command).mode & 0o111).toBe(0o111);
  });
});
