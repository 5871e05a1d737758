/** What is shown of many trackers on a terminal. */
import { expect, it } from '@jest/globals';
import type { Found } from '../../../src/cli/many/checkAll';
import { manyReport } from '../../../src/cli/many/manyReport';
import { MANY_WORDS } from '../../../src/cli/many/manyWords';
import type { PlanOrigin } from '../../../src/domain/rollUp';
import { documentShare } from '../../../src/domain/rollUp/documentShare';
import { checkTable } from '../../domain/trackerTable';

const SHARE = documentShare(checkTable({ rows: [{ 'Ngày tổ chức': '5/5/2023' }] }), 'vi');

function linesOf(origins: readonly PlanOrigin[], more: Partial<Found> = {}): string[] {
  const documents = origins.map((planOrigin, at) => ({
    ...{ document: `${at}.csv`, plan: 'p', planOrigin, asOf: null, ...SHARE, findings: [] },
  }));
  const found: Found = { documents, unread: [], noTracker: [], hasErrors: false, ...more };
  return manyReport(found, MANY_WORDS.en, 80)
    .split('\n')
    .slice(documents.length + 3);
}
const bySheet = { file: null, sheet: 'Kế hoạch' };
const byFile = (file: string) => ({ file, sheet: null });

it('says which plans held, files by their names until there are too many', () => {
  const files = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g'].map((name) => byFile(`${name}.json`));
  expect(linesOf([bySheet, bySheet, ...files, { file: null, sheet: null }])).toEqual([
    'Plans',
    '  sheet “Kế hoạch” of the file: 2 trackers',
    '  file a.json, b.json, c.json, d.json, e.json, and 2 more: 8 trackers',
    "  the program's default: 1 tracker. For another plan write it on a sheet “Kế hoạch” of the file (columns “Khóa” and “Giá trị”), or use --plan FILE.json or --plans FOLDER.",
    '',
    '11 trackers were checked.',
  ]);
  expect(linesOf([bySheet])).toEqual([
    'Plans',
    '  sheet “Kế hoạch” of the file: 1 tracker',
    '',
    '1 tracker was checked.',
  ]);
});

it('names the files without a tracker, in one line whatever they are called', () => {
  const noTracker = ['a\n.csv', 'b.xlsx'].map((document) => ({ document, reason: '' }));
  const unread = [{ document: 'c.xlsx', reason: '' }];
  expect(linesOf([bySheet], { noTracker, unread }).slice(-3)).toEqual([
    '1 tracker was checked.',
    '2 files have no tracker and are in no figure: a .csv, b.xlsx. If one is a tracker, check it by itself to see which column is missing.',
    '1 file could not be checked; see the lines that say why.',
  ]);
});
