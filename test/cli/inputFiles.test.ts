/** What the command line names is read, or refused with the reason. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadFile, loadPlan } from '../../src/cli/inputFiles';
import { MESSAGES } from '../../src/cli/messages';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'input-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

describe('a file to check is refused', () => {
  const refusal = (path: string) => expect(() => loadFile(path, MESSAGES.en));

  it('where it is a folder, or no such file is there', () => {
    refusal(folder).toThrow(
      `The file ${folder} cannot be read: it is a folder, name a file in it.`,
    );
    refusal(at('none.xlsx')).toThrow(`There is no file ${at('none.xlsx')}.`);
    refusal(`${put('a.csv', 'a')}/b.csv`).toThrow('there is no such folder.');
  });

  it('where it is larger than any tracker, before it is read', () => {
    truncateSync(put('large.csv', 'a'), 401 << 20);
    refusal(at('large.csv')).toThrow(`${at('large.csv')}: The file is too large to open.`);
  });

  const onUnix = process.platform === 'win32' ? it.skip : it;

  onUnix('where it is a pipe that nobody writes into, or a device without an end', () => {
    execFileSync('mkfifo', [at('pipe.csv')]);
    for (const path of [at('pipe.csv'), '/dev/zero']) {
      refusal(path).toThrow(`The file ${path} cannot be read: it is a device or a pipe, no file.`);
    }
  });
});

describe('a plan is', () => {
  const plan = { place: 'Tam Đường', quota: [{ from: 1, sent_up: 2 }] };
  const json = JSON.stringify(plan);

  it.each([
    ['UTF-8', Buffer.from(json)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${json}`)],
    ['UTF-16, as Windows writes it', Buffer.from(`\ufeff${json}`, 'utf16le')],
  ])('read in %s', (_, bytes) => {
    expect(loadPlan(put('plan.json', bytes), MESSAGES.vi)).toEqual(plan);
  });

  it.each([
    [
      'of another encoding, whose letters would be lost',
      Buffer.from('{"a": "\xd0\xe9"}', 'latin1'),
    ],
    ['that is none', Buffer.from('{"a": 1')],
    ['that is a list', Buffer.from('[]')],
    ['of more than 20 MB', Buffer.alloc((20 << 20) + 1, 32)],
  ])('refused where it is a file %s', (_, bytes) => {
    const path = put('plan.json', bytes);
    expect(() => loadPlan(path, MESSAGES.vi)).toThrow(
      `--plan: ${path} không phải là tệp JSON dạng {"khóa": giá trị}, bảng mã UTF-8, không quá 20 MB.`,
    );
  });
});
