import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ScriptProject } from './scriptProject';

const ROOT = join(__dirname, '../..');
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
const PRELOAD = join(__dirname, 'localClasp.mjs');
const TSX = pathToFileURL(require.resolve('tsx')).href;
const SCRIPT_ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcdefghijklmnopqr';
const TOKEN = 'no-real-token';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'SERVER_JS',
  '.json': 'JSON',
  '.html': 'HTML',
};
const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'];

let folder = '';

beforeEach(() => {
  // clasp refuses a folder that is reached by a symbolic link
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'clasp-')));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of what `npm run deploy` starts from, with a script ID put in. */
function copyProject(): void {
  for (const name of ['dist', '.claspignore', '.clasp.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  const settings = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as object;
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: SCRIPT_ID }));
}

/** Signs in with a token that nobody has given out and that never runs out. */
function writeToken(): string {
  const path = join(folder, 'token.json');
  const token = {
    type: 'authorized_user',
    ...{ client_id: 'none', client_secret: 'none', refresh_token: 'none' },
    access_token: TOKEN,
    expiry_date: Date.now() + 86_400_000,
  };
  writeFileSync(path, JSON.stringify({ tokens: { default: token } }));
  return path;
}

async function node(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  // Nothing of the tester's own settings: no account, no proxy
  const clean = { PATH: process.env.PATH ?? '', HOME: folder, USERPROFILE: folder, ...env };
  const child = spawn(process.execPath, args, { cwd: folder, env: clean });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

function push(apiRoot?: string): ReturnType<typeof node> {
  return node([CLASP, '-A', writeToken(), 'push', '-f'], {
    NODE_OPTIONS: `--import=${pathToFileURL(PRELOAD).href}`,
    ...(apiRoot === undefined ? {} : { APPS_SCRIPT_ROOT: apiRoot }),
  });
}

describe('clasp push', () => {
  test('uploads the files of dist as they are, nothing else, and talks to nobody else', async () => {
    copyProject();
    for (const stray of ['Code.js.map', 'Code.test.js', 'node_modules/x/index.js', 'a/b.html']) {
      mkdirSync(join(folder, 'dist', parse(stray).dir), { recursive: true });
      writeFileSync(join(folder, 'dist', stray), '// not for Google');
    }
    const project = new ScriptProject(SCRIPT_ID);
    try {
      const { code, out, err } = await push(await project.listen());
      expect(err).not.toContain('OUTSIDE');
      expect([code, out]).toEqual([0, expect.stringContaining('Pushed')]);
    } finally {
      await project.close();
    }

    // What lies in a folder below is not for Apps Script
    const built = readdirSync(join(ROOT, 'dist'), { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? entry.name : [],
    );
    expect(built).toEqual(expect.arrayContaining(['Code.js', 'appsscript.json']));
    const expected = built.map((file) => ({
      name: parse(file).name,
      type: TYPES[parse(file).ext],
      source: readFileSync(join(ROOT, 'dist', file), 'utf8'),
    }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect([...project.files].sort(byName)).toEqual(expected.sort(byName));

    const path = `/v1/projects/${SCRIPT_ID}/content`;
    expect(new Set(project.requests.map((request) => request.path))).toEqual(new Set([path]));
    expect(project.requests.map(({ method }) => method)).toEqual(['GET', 'PUT']);
    expect(project.requests.every((one) => one.authorization === `Bearer ${TOKEN}`)).toBe(true);
  });

  test('without the local server would go to Google, and to nobody else', async () => {
    copyProject();
    const { code, err } = await push();
    expect(code).not.toBe(0);
    const hosts = [...err.matchAll(/^OUTSIDE: (.*)$/gm)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['script.googleapis.com']));
  });
});

test('the manifest asks for this document, a sidebar and a trigger at most', () => {
  const manifest = (path: string): { oauthScopes: string[] } =>
    JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { oauthScopes: string[] };
  const { oauthScopes } = manifest('dist/appsscript.json');
  expect(manifest('dist/appsscript.json')).toEqual(manifest('appsscript.json'));
  const allowed = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  expect(oauthScopes).toContain(allowed[0]);
  expect(oauthScopes.filter((scope) => !allowed.includes(scope))).toEqual([]);
});

describe('before the upload', () => {
  const check = (scriptId: string): ReturnType<typeof node> => {
    mkdirSync(join(folder, 'scripts'));
    cpSync(join(ROOT, 'scripts/requireScriptId.ts'), join(folder, 'scripts/requireScriptId.ts'));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
    return node(['--import', TSX, 'scripts/requireScriptId.ts']);
  };

  test('a script ID must have been put in: what to do is said in both languages', async () => {
    const { code, out, err } = await check('REPLACE_WITH_YOUR_SCRIPT_ID');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('chép “Mã tập lệnh” vào "scriptId" trong .clasp.json');
    expect(err).toContain('copy the script ID to "scriptId" in .clasp.json');
  });

  test('with one there is nothing to say', async () => {
    expect(await check(SCRIPT_ID)).toEqual({ code: 0, out: '', err: '' });
  });
});
