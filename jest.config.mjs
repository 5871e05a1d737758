import { readFileSync } from 'node:fs';
import { leftOut } from './test/longSuites.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Each test tries all that it can (`npm run test:whole`). */
const IS_WHOLE = process.env.CONGRESS_EVERY_MOMENT !== undefined;

const notRun = leftOut(process.env, process.argv.slice(2));

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // The browser's processes wait for one another: a worker less than processors left one idle.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/longestFirst.mjs',
  // Ends what hangs. Processors may be slow and have much else to do.
  testTimeout: IS_WHOLE ? 3_600_000 : 240_000,
  // What the build puts into the code
  globals: { PRODUCT_VERSION: version },
  // A sandbox of the mutation tests that was left behind
  modulePathIgnorePatterns: ['<rootDir>/reports/'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...notRun.map((path) => `<rootDir>/${path}`)],
  // What tests import. The add-on runs in them as it is built: its mutation tests say what is not covered.
  collectCoverageFrom: ['src/{cli,document,domain,functions,host,word,xlsx}/**/*.ts'],
  coverageReporters: [['text', { skipFull: true }]],
  reporters: ['default', ['<rootDir>/test/closingLine.mjs', { notRun: notRun.length }]],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};
