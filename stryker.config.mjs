/** Mutation tests (`npm run mutation`): what is mutated, and which tests shall notice. */

/** By the name that MUTATION_TARGET has; the domain without it. */
const TARGETS = {
  domain: {
    mutate: ['src/domain/{check,plan,tracker,unit}/**/*.ts'],
    tests: [
      'test/domain/{check,plan,tracker,unit}/**/*.test.ts',
      'test/domain/*.test.ts',
      // reads the sources as text, and here they are changed
      '!test/domain/check/rules/everyRule.test.ts',
    ],
  },
};

const name = process.env.MUTATION_TARGET ?? 'domain';
const { mutate, tests } = TARGETS[name];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate,
  inProcess: { tests, jestConfig: 'jest.config.mjs' },
  testRunner: 'in-process',
  plugins: ['./test/mutation/inProcessRunner.mjs'],
  coverageAnalysis: 'perTest',
  // What runs once, while a module is loaded: lists of columns and rules, and their words.
  ignoreStatic: true,
  ignorePatterns: ['dist*', 'release', 'reports', 'bench'],
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  // Others may have the machine for a while.
  timeoutMS: 60_000,
  concurrency: Number(process.env.MUTATION_PROCESSES ?? 2),
  tempDirName: 'reports/mutation/sandbox',
  allowConsoleColors: false,
  allowEmpty: true,
};
