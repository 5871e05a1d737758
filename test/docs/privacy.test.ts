/** The page on privacy lists what the add-on keeps in a document, all of it and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');
/** The one room that writes into documents; marks in formulas everybody can see. */
const ADDON = readdirSync(join(ROOT, 'src/addon'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(ROOT, 'src/addon', name), 'utf8'));

test('every key of metadata and property that the add-on has stands in the table, and no other', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| `congress.'));
  const listed = rows.map((row) => /`([^`]+)`/.exec(row)![1]!);
  const kept = ADDON.flatMap((text) =>
    [...text.matchAll(/'(congress\.\w+)'/g)].map(([, key]) => key!),
  );
  expect(listed.sort()).toEqual([...new Set(kept)].sort());
});

test('what may be in the log is told in both languages', () => {
  expect(PAGE).toMatch(/Nhật ký:[^-]*tên trang[^-]*mã của bảng tính/);
  expect(PAGE).toMatch(/Log:[^-]*names of sheets[^-]*id of the spreadsheet/);
});
