/** The tests of one file, defined and run with jest's own parts in this process. */
import * as circus from 'jest-circus';
import { jestExpect } from '@jest/expect';
import { ModuleMocker } from 'jest-mock';

const { beforeAll, beforeEach, afterAll, afterEach, describe, it, test } = circus;
const mocker = new ModuleMocker(globalThis);

/** What stands in for the package `@jest/globals`. */
export const JEST_GLOBALS = {
  ...{ beforeAll, beforeEach, afterAll, afterEach, describe, it, test },
  expect: jestExpect,
  jest: {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    restoreAllMocks: mocker.restoreAllMocks.bind(mocker),
  },
};

/** The tests that `define` defines, in their order; each with its full name and its blocks. */
export function definedTests(define) {
  circus.resetState();
  define();
  const { rootDescribeBlock, hasFocusedTests } = circus.getState();
  if (hasFocusedTests) throw new Error('A test is marked as the only one');
  return testsOf(rootDescribeBlock, [], '');
}

function testsOf(block, parents, name) {
  const blocks = [...parents, block];
  return block.children.flatMap((child) => {
    const fullName = `${name} ${child.name}`.trimStart();
    if (child.type === 'describeBlock') return testsOf(child, blocks, fullName);
    return child.mode === 'skip' || child.mode === 'todo'
      ? []
      : [{ name: fullName, run: child.fn, blocks }];
  });
}

/**
 * Runs tests of one file in their order with the hooks around them. `onStart` is called before each,
 * and `onResult` with its error or undefined; when that returns false the rest is not run.
 */
export async function runTests(tests, { onStart, onResult }) {
  const opened = new Map();
  try {
    for (const { name, run, blocks } of tests) {
      const unopened = await failureOf(async () => {
        for (const block of blocks) await open(block, opened);
      });
      onStart(name);
      const error = await failureOf(async () => {
        if (unopened !== undefined) throw unopened;
        for (const hook of hooks(blocks, 'beforeEach')) await hook();
        try {
          await run?.call({});
        } finally {
          for (const hook of hooks(blocks.toReversed(), 'afterEach')) await hook();
        }
      });
      if (onResult(name, error) === false) return;
    }
  } finally {
    for (const block of [...opened.keys()].reverse()) {
      for (const hook of hooks([block], 'afterAll')) await failureOf(hook);
    }
    mocker.restoreAllMocks();
  }
}

/** A block whose hooks before all tests failed fails for each of its tests. */
async function open(block, opened) {
  if (!opened.has(block)) {
    const work = async () => {
      for (const hook of hooks([block], 'beforeAll')) await hook();
    };
    opened.set(block, await failureOf(work));
  }
  const error = opened.get(block);
  if (error !== undefined) throw error;
}

function hooks(blocks, type) {
  return blocks.flatMap((block) =>
    block.hooks.filter((hook) => hook.type === type).map((hook) => hook.fn),
  );
}

async function failureOf(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error ?? new Error(String(error));
  }
}
