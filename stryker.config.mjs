/** Mutation tests (`npm run mutation`): what is mutated, and which tests shall notice. */

/** By the name that MUTATION_TARGET has, the domain without it. A run below `leastScore` percent fails. */
const TARGETS = {
  domain: {
    leastScore: 85,
    mutate: ['src/domain/{check,plan,tracker,unit}/**/*.ts'],
    tests: [
      'test/domain/{check,plan,tracker,unit}/**/*.test.ts',
      'test/domain/*.test.ts',
      // reads the sources as text, and here they are changed
      '!test/domain/check/rules/everyRule.test.ts',
    ],
  },
  addon: {
    leastScore: 75,
    mutate: [
      'src/addon/**/*.ts',
      // Read when the stubs are made, before there is a mutant
      '!src/addon/entry/entryPoints.ts',
    ],
    tests: [
      'test/{addon,functions}/**/*.test.ts',
      // Other programs, and sheets of millions of letters
      '!test/addon/{formulasInLibreOffice,highlight,longCells}.test.ts',
    ],
    // The tests run the built script.
    buildCommand: 'node scripts/refresh.mjs addon',
    ignorers: ['words'],
    inProcess: {
      // What is not mutated stays loaded.
      kept: ['src/document', 'src/domain', 'src/host', 'src/xlsx'],
      // Hundreds of tests cover a line: one that no quick one notices counts as a survivor.
      timePerMutant: 4_000,
    },
  },
};

const name = process.env.MUTATION_TARGET ?? 'domain';
const { tests, inProcess, leastScore, ...target } = TARGETS[name];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...target,
  inProcess: { tests, jestConfig: 'jest.config.mjs', ...inProcess },
  testRunner: 'in-process',
  plugins: ['./test/mutation/inProcessRunner.mjs', './test/mutation/wordsIgnorer.mjs'],
  coverageAnalysis: 'perTest',
  // What runs once, while a module is loaded: lists of columns and rules, and their words.
  ignoreStatic: true,
  ignorePatterns: ['dist*', 'release', 'reports'],
  thresholds: { high: 95, low: leastScore, break: leastScore },
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  // Others may have the machine for a while.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 60,
  concurrency: Number(process.env.MUTATION_PROCESSES ?? 2),
  tempDirName: 'reports/mutation/sandbox',
  allowConsoleColors: false,
  allowEmpty: true,
};
