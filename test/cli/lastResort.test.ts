/** What nobody has foreseen ends with one line and exit code 2. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { UsageError } from '../../src/cli/commandLine';
import { lineOf } from '../../src/cli/lastResort';
import { MESSAGES } from '../../src/cli/messages';
import { COMMAND, placed, ROOT, runCommand } from './runCommand';

const SAMPLES = join(ROOT, 'samples');

/** What the check says on stderr when its work throws something. */
async function saidOf(thrown: unknown, ...args: string[]): Promise<unknown[][]> {
  jest.resetModules();
  const checkFile = () => {
    throw thrown;
  };
  jest.doMock('../../src/cli/checkFile', () => ({ checkFile }));
  const { runCheck } = await import('../../src/cli/checkCommand');
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const status = await runCheck(['a.xlsx', ...args]);
  const lines = said.mock.calls;
  said.mockRestore();
  expect(status).toBe(2);
  return lines;
}

describe('an error that nobody has foreseen', () => {
  it('is one line with what to do, in the language of the call', async () => {
    const error = new RangeError('Invalid array length');
    expect(await saidOf(error)).toEqual([
      [expect.stringMatching(/lỗi chưa lường trước: Invalid array length\. Hãy mở tệp bằng Excel/)],
    ]);
  });

  it('is one line in English too', async () => {
    expect(await saidOf(new TypeError('x is not a function'), '--lang', 'en')).toEqual([
      [expect.stringMatching(/an unforeseen error: x is not a function\. Open the file in Excel/)],
    ]);
  });

  it('is one line whatever is thrown', async () => {
    expect(await saidOf('a text')).toEqual([[expect.stringContaining('lường trước: a text.')]]);
    expect(await saidOf(new RangeError())).toEqual([
      [expect.stringContaining('trước: RangeError.')],
    ]);
  });

  it('is one line although its message has several, or steers the terminal', () => {
    const line = lineOf(new Error('one\n    at two\u001b[2J\u2028three'), MESSAGES.en);
    expect(line).toContain('unforeseen error: one at two [2J three. Open');
    expect(lineOf(new Error('x'.repeat(1e6)), MESSAGES.en).length).toBeLessThan(1500);
    expect(lineOf(new UsageError('a.xlsx\n: \u009b2Jb'), MESSAGES.en)).toBe('a.xlsx : 2Jb');
  });

  it('that is thrown after the check ends the process with one line', () => {
    const late =
      'const t = setInterval(() => { if (process.exitCode === undefined) return;' +
      ' clearInterval(t); throw new Error("late"); }, 1);';
    const before = ['--import', `data:text/javascript,${encodeURIComponent(late)}`];
    const { status, stderr } = runCommand(SAMPLES, ['tam-duong.xlsx', '--lang', 'en'], { before });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The check stopped at an unforeseen error: late\. [^\n]*\n$/);
  });
});

describe('output that cannot be written', () => {
  const onLinux = existsSync('/dev/full') ? it : it.skip;

  onLinux.each([[[]], [['--json']]])('is told in one line, with %j', (options) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = runCommand(SAMPLES, ['tam-duong.xlsx', ...options], {
      stdio: ['ignore', full, 'pipe'],
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'Không in được kết quả: ổ đĩa đã đầy.\n',
    });
  });

  /** Runs the check with nobody who reads its results, and on wish nobody who reads its messages. */
  async function unread(folder: string, args: readonly string[], isSilent: boolean) {
    const child = spawn(process.execPath, [...COMMAND, ...args], {
      ...placed(folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    if (isSilent) child.stderr.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    return { status, said };
  }

  it('because nobody reads on is no error, and the verdict stands', async () => {
    const args = ['tam-duong.xlsx', '--json'];
    expect(await unread(SAMPLES, args, false)).toEqual({ status: 1, said: '' });
  });

  it('because nobody reads on, messages neither, keeps no roll-up from being written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'closed-'));
    writeFileSync(join(folder, 'a.csv'), 'Tên CĐCS,Ngày tổ chức\nTrường A,5/5/2023\n');
    const args = ['a.csv', 'none.csv', '--json', '--out', 'r.xlsx'];
    expect(await unread(folder, args, true)).toEqual({ status: 2, said: '' });
    expect(readdirSync(folder)).toEqual(['a.csv', 'r.xlsx']);
    rmSync(folder, { recursive: true });
  });
});
