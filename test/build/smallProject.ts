/** A project of a few lines that is built by the scripts of this one, each build logged. */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const SCRIPTS = [
  'scripts/check.mjs',
  'scripts/refresh.mjs',
  'scripts/fresh',
  'scripts/build/bundleText.ts',
  'scripts/build/path.ts',
  'scripts/build/publish.ts',
  'scripts/build/sources.ts',
  'scripts/build/version.ts',
];

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "version": "1.0.0" }',
  'src/main.ts': "import { rule } from './rule';\nconsole.log(rule);\n",
  'src/rule/index.ts': "export const rule = 'first rule';\n",
  'src/help.ts': "export const HELP = 'first help';\n",
  'src/page.html': '<p>first page</p>',
  'scripts/build.ts': `
import { appendFileSync } from 'node:fs';
import { HELP } from '../src/help';
import { bundleText } from './build/bundleText';
import { path } from './build/path';
import { publish } from './build/publish';
import { readSource } from './build/sources';

appendFileSync(path('builds.log'), 'addon\\n');
await publish(
  { name: 'addon', program: 'scripts/build.ts', folder: 'dist' },
  {
    'Code.js': await bundleText(path('src/main.ts')),
    'help.txt': HELP,
    'page.html': await readSource('src/page.html'),
  },
);
`,
  'scripts/buildCli.ts': `
import { publish } from './build/publish';

await publish(
  { name: 'cli', program: 'scripts/buildCli.ts', folder: 'dist-cli/bin' },
  { 'check.js': "await import('../../dist/Code.js');" },
);
`,
};

export interface Call {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The project in a folder of its own. */
export class SmallProject {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'small-')));

  constructor() {
    for (const script of SCRIPTS) {
      cpSync(join(ROOT, script), join(this.folder, script), { recursive: true });
    }
    for (const [name, text] of Object.entries(FILES)) this.write(name, text);
    this.install();
  }

  /** Gives it the tools; without them it has been installed without devDependencies. */
  install(): void {
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  uninstall(): void {
    rmSync(join(this.folder, 'node_modules'));
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Deletes a file. */
  delete(name: string): void {
    rmSync(join(this.folder, name));
  }

  /** When each file was written. */
  times(...names: string[]): number[] {
    return names.map((name) => statSync(join(this.folder, name)).mtimeMs);
  }

  /** How many builds of the add-on have begun. */
  builds(): number {
    const log = join(this.folder, 'builds.log');
    return existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0;
  }

  /** Calls a script, as npm does. */
  call(script: string, ...args: string[]): Call {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  /** Builds the add-on where it is not fresh. */
  refresh(...options: string[]): Call {
    return this.call('scripts/refresh.mjs', 'addon', ...options);
  }

  /** The same, not waited for. */
  refreshing(): Promise<number | null> {
    const args = ['scripts/refresh.mjs', 'addon'];
    const child = spawn(process.execPath, args, { cwd: this.folder, stdio: 'ignore' });
    return new Promise((resolve) => child.on('close', resolve));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
