/**
 * Stryker's test runner of this project: jest's tests without jest around them. Each mutant gets
 * all modules anew and the tests that mirror its file; the first that fails ends it.
 */
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { globSync } from 'tinyglobby';
import { ModuleLoader } from './moduleLoader.mjs';
import { keepTimes, processorTime, quickest } from './quickestTests.mjs';
import { sharingRealms } from './sharedRealm.mjs';
import { definedTests, JEST_GLOBALS, runTests } from './testFile.mjs';

/** Where instrumented code keeps which mutant is active and what was covered. */
const context = (globalThis.__stryker__ ??= {});

class InProcessRunner {
  static inject = tokens(commonTokens.options);

  #root = process.cwd();
  #settings;
  #loader;
  #files = [];

  constructor(options) {
    this.#settings = options.inProcess;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { default: jest } = await import(pathToFileURL(resolve(this.#settings.jestConfig)).href);
    Object.assign(globalThis, jest.globals);
    const [[, swcOptions]] = Object.values(jest.transform);
    this.#loader = new ModuleLoader({
      swcOptions,
      provided: { '@jest/globals': JEST_GLOBALS },
      sources: join(this.#root, 'src'),
      aroundSources: asStaticCode,
      adapted: { [resolve('src/cli/vmRealm.ts')]: sharingRealms },
      kept: (this.#settings.kept ?? []).map((folder) => resolve(folder)),
    });
    this.#files = globSync(this.#settings.tests, { absolute: true })
      .map((path) => resolve(path))
      .sort();
  }

  async dryRun() {
    const tests = [];
    const coverage = { static: {}, perTest: {} };
    const times = new Map();
    context.mutantCoverage = coverage;
    for (const path of this.#files) {
      let since = processorTime();
      await this.#run(path, undefined, (result) => {
        times.set(result.id, (times.get(result.id) ?? 0) + processorTime() - since);
        since = processorTime();
        tests.push(result);
      });
      creditToAll(coverage.perTest, this.#id(path, ''));
    }
    keepTimes(times);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    Object.assign(context, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const { timePerMutant } = this.#settings;
    const own = this.#testsOf(sandboxFileName);
    const filter =
      timePerMutant && testFilter
        ? quickest(testFilter, timePerMutant, (id) => this.#distance(fileOf(id), sandboxFileName))
        : testFilter;
    const chosen = filter && new Set(filter);
    const tests = [];
    const isKilled = () => !disableBail && tests.at(-1)?.status === TestStatus.Failed;
    const paths = timePerMutant && filter ? [...new Set(filter.map(fileOf))] : own;
    for (const path of paths) {
      if (isKilled()) break;
      if (chosen && !filter.some((id) => id.startsWith(this.#id(path, '')))) continue;
      await this.#run(path, chosen, (result) => {
        tests.push(result);
        return !isKilled();
      });
    }
    context.activeMutant = undefined;
    const timedOut = determineHitLimitReached(context.hitCount, hitLimit);
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests });
  }

  /** Runs the chosen tests of a file. What happens outside of its tests has the id of no name. */
  async #run(path, chosen, onResult) {
    let startedAt = performance.now();
    const report = (name, error) => {
      context.currentTestId = this.#id(path, '');
      return onResult({
        id: this.#id(path, name),
        name,
        fileName: path,
        timeSpentMs: performance.now() - startedAt,
        ...(error === undefined
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage: String(error.message ?? error) }),
      });
    };
    context.currentTestId = this.#id(path, '');
    this.#loader.forget();
    try {
      const defined = definedTests(() => this.#loader.load(path));
      await runTests(
        defined.filter(({ name }) => !chosen || chosen.has(this.#id(path, name))),
        {
          onStart: (name) => {
            startedAt = performance.now();
            context.currentTestId = this.#id(path, name);
          },
          onResult: report,
        },
      );
    } catch (error) {
      report('can be loaded', error);
    } finally {
      context.currentTestId = undefined;
    }
  }

  #id(path, name) {
    return `${relative(this.#root, path)}: ${name}`;
  }

  /** Nearest is the test file of a source's own name, then come those of its folder, then others. */
  #distance(testPath, sourcePath) {
    const [test, source] = [
      segments(relative(join(this.#root, 'test'), testPath)),
      segments(relative(join(this.#root, 'src'), sourcePath)),
    ];
    if (test.join() === source.join()) return 0;
    return this.#testsOf(sourcePath).includes(testPath) ? 1 : 2;
  }

  /**
   * The test files that shall notice a change of a file: those of the folder that mirrors its own, or
   * the next one above that has some; the file of its own name first.
   */
  #testsOf(sourcePath) {
    const source = segments(relative(join(this.#root, 'src'), sourcePath));
    const files = this.#files.map((path) => {
      const test = segments(relative(join(this.#root, 'test'), path));
      const differs = source.findIndex((segment, index) => segment !== test[index]);
      return { path, shared: differs === -1 ? source.length : differs };
    });
    const nearest = Math.max(...files.map(({ shared }) => Math.min(shared, source.length - 1)));
    return files
      .filter(({ shared }) => shared >= nearest)
      .sort((a, b) => b.shared - a.shared)
      .map(({ path }) => path);
  }
}

/** The test file of a test. */
function fileOf(id) {
  return resolve(id.slice(0, id.indexOf(': ')));
}

function segments(path) {
  return path.replace(/(\.test)?\.ts$/, '').split(sep);
}

/** What a module of the sources does while it is loaded is covered by no test of its own. */
function asStaticCode(evaluate) {
  const test = context.currentTestId;
  context.currentTestId = undefined;
  try {
    evaluate();
  } finally {
    context.currentTestId = test;
  }
}

/** What is done while a file is loaded, and before all of its tests, is covered by each of them. */
function creditToAll(perTest, fileId) {
  const shared = Object.entries(perTest[fileId] ?? {});
  Reflect.deleteProperty(perTest, fileId);
  for (const [id, counts] of Object.entries(perTest)) {
    if (!id.startsWith(fileId)) continue;
    for (const [mutant, count] of shared) counts[mutant] = (counts[mutant] ?? 0) + count;
  }
}

/** What a Stryker configuration says to this runner. */
export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      required: ['tests', 'jestConfig'],
      properties: {
        tests: { type: 'array', items: { type: 'string' } },
        jestConfig: { type: 'string' },
        kept: { type: 'array', items: { type: 'string' } },
        timePerMutant: { type: 'number' },
      },
    },
  },
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
