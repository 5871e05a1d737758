import { expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { richWorkbook, zipParts } from './xlsxFixture';

const SCRIPT = `
  const bytes = Uint8Array.from(input);
  const { workbook } = files.readXlsx(bytes);
  const [sheet] = workbook.sheets;
  sheet.rows[2].values[1] = 'Hoà Bình 😀';
  sheet.changes.set(2, new Set([1]));
  const again = files.readXlsx(files.writeXlsx(workbook)).workbook.sheets[0];
  const csv = files.readCsv(files.writeCsv(workbook, 0)).workbook.sheets[0];
  JSON.stringify([again.name, again.rows[2].values[1], csv.rows[2].values[1]]);
`;

test('the bundle works in a page, without anything of Node', () => {
  const { outputFiles } = buildSync({
    entryPoints: ['src/xlsx/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'files',
    platform: 'browser',
    logLevel: 'error',
  });
  // The text codecs are the only thing beyond the language that it may find, as in any page.
  const input = Array.from(zipParts(richWorkbook()));
  const context = createContext({ input, TextEncoder, TextDecoder });
  runInContext(outputFiles[0]?.text ?? '', context);
  expect(JSON.parse(String(runInContext(SCRIPT, context)))).toEqual([
    'Theo dõi & đôn đốc',
    'Hoà Bình 😀',
    'Hoà Bình 😀',
  ]);
});
