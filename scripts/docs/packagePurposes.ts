/** What each package that package.json names is for, and what it alone brings along. */

export interface PackagePurpose {
  readonly purpose: string;
  /**
   * Of the installed files that nothing else needs, in MB: its own and those of packages that only it
   * brings. Measured on Linux x64; below 0.1 it is 0.
   */
  readonly alone: number;
}

const of = (alone: number, purpose: string): PackagePurpose => ({ purpose, alone });

/** The packages whose weight is shared with others stand with 0. */
export const PACKAGE_PURPOSES: Readonly<Record<string, PackagePurpose>> = {
  '@date-fns/tz': of(0.1, 'time zones of spreadsheets'),
  '@duckdb/node-api': of(71.8, 'runs the SQL for BigQuery in tests'),
  '@google/clasp': of(
    249.7,
    '`npm run deploy`; the tests of the upload run it against a local server',
  ),
  '@guanmingchiu/sqlparser-ts': of(3.7, 'reads the SQL for BigQuery in its dialect, in tests'),
  '@jest/expect': of(0, 'tests in the process of mutation testing'),
  '@jest/globals': of(0, 'tests'),
  '@jest/test-sequencer': of(0, 'order of test files'),
  '@stryker-mutator/api': of(0, 'mutation testing'),
  '@stryker-mutator/core': of(0, 'mutation testing'),
  '@swc/core': of(0, 'compiles tests'),
  '@swc/jest': of(0.3, 'compiles tests'),
  '@types/cli-progress': of(0, 'types'),
  '@types/google-apps-script': of(2, 'types of Apps Script'),
  '@types/node': of(0, 'types of Node.js'),
  '@univerjs/core': of(0, 'the grid of the workbench'),
  '@univerjs/preset-sheets-core': of(10.7, 'the grid of the workbench'),
  '@univerjs/preset-sheets-data-validation': of(3.7, 'its lists'),
  '@univerjs/preset-sheets-filter': of(1.6, 'its filters'),
  '@univerjs/sheets-formula': of(0, 'its formulas'),
  ajv: of(0, 'compared with in `npm run bench`'),
  'axe-core': of(3.4, 'looks at the pages for what keeps people out, in tests'),
  chartist: of(1.4, 'the charts of the workbench'),
  'cli-progress': of(0.2, 'the progress of the file check'),
  'date-fns': of(11.8, 'calendar dates'),
  'dependency-cruiser': of(4.1, 'who may import whom'),
  docx: of(23.3, 'papers as Word files'),
  esbuild: of(0, 'bundles'),
  eslint: of(0, 'lint'),
  exceljs: of(38.2, 'compared with in `npm run bench`'),
  'fast-check': of(1.7, 'properties in tests'),
  'fast-formula-parser': of(3.9, 'formulas of the local host; compared with in `npm run bench`'),
  fflate: of(0, 'zips'),
  hyperformula: of(16.1, 'compared with in `npm run bench`, and not given on: GPL'),
  jest: of(12.9, 'tests'),
  'jest-circus': of(0, 'tests in the process of mutation testing'),
  'jest-mock': of(0, 'tests in the process of mutation testing'),
  'json-rules-engine': of(1.6, 'compared with in `npm run bench`'),
  marked: of(0.4, 'makes the page of the guide, at build time'),
  numfmt: of(0, 'number formats'),
  'playwright-core': of(14.1, 'opens the pages in Chromium, in tests'),
  prettier: of(11.5, 'the format of code and documents'),
  saxes: of(0.2, 'reads XML'),
  tinyglobby: of(0, 'finds the files to check'),
  tinypool: of(0.1, 'checks files in several threads'),
  tsx: of(0.4, 'runs the scripts'),
  typescript: of(0, 'type checks; the script’s constants'),
  'typescript-eslint': of(4.1, 'lint with types'),
  xlsx: of(14.1, 'compared with in `npm run bench`'),
  zod: of(0, 'reads what comes from outside'),
};
