/** The table of findings on terminals of several widths. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type CheckedFile, checkFile } from '../../src/cli/checkFile';
import { humanReport } from '../../src/cli/humanReport';
import { BUNDLE, FILES } from '../bundle';

const UNIT = 'Trường trung học phổ thông dân tộc nội trú huyện Tam Đường';
const CALL = { language: 'vi', planOrigin: { file: null, sheet: null } } as const;

let folder: string;
let checked: CheckedFile;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'a.csv');
  writeFileSync(file, `Tên CĐCS,Ngày tổ chức\n${UNIT},6/6/2023\n`);
  const asked = { sheet: undefined, asOf: '2023-06-06', plan: undefined, language: undefined };
  const call = { file, ...asked, json: false, out: undefined };
  checked = checkFile(call, { bundle: BUNDLE, files: FILES, language: 'vi' });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of the only table. */
function tableAt(width: number): string[] {
  const lines = humanReport(checked, CALL, { width, colors: false }).split('\n');
  const start = lines.indexOf('Lỗi (1)') + 1;
  return lines.slice(start, lines.indexOf('', start));
}

it.each([60, 70, 80, 100])('stays within %d columns', (width) => {
  expect(Math.max(...tableAt(width).map((line) => line.length))).toBeLessThanOrEqual(width);
});

it('gives the unit 32 columns where there is room, and less where there is none', () => {
  const placeOfMessage = (width: number) => tableAt(width)[0]!.indexOf('Nội dung');
  expect([140, 81, 80, 60, 20].map(placeOfMessage)).toEqual([51, 51, 50, 30, 30]);
  expect(
    tableAt(60)
      .map((line) => line.slice(17, 28).trim())
      .join(' '),
  ).toBe(`Đơn vị ${UNIT}`);
});
