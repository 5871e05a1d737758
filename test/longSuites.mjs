/** Which suites `npm test` leaves to CI and the night, so that whoever types it waits five minutes at most. */

/** Each takes some ten seconds or more, most of them in a browser. */
export const LONG_SUITES = [
  'test/cli/chartsInFiles.test.ts',
  'test/cli/printedSheets.test.ts',
  'test/corpus/corpus.test.ts',
  'test/faults/faults.test.ts',
  'test/papers/printed.test.ts',
  'test/release/release.test.ts',
  'test/sidebar/everyControl.test.ts',
  'test/sidebar/following.test.ts',
  'test/sidebar/states.test.ts',
  'test/workbench/calculating.test.ts',
  'test/workbench/enteredFormulas.test.ts',
  'test/workbench/everyControl.test.ts',
  'test/workbench/files.test.ts',
  'test/workbench/firstLoad.test.ts',
  'test/workbench/followingPanel.test.ts',
  'test/workbench/gridFormulas.test.ts',
  'test/workbench/gridLooks.test.ts',
  'test/workbench/keyboardAlone.test.ts',
  'test/workbench/language.test.ts',
  'test/workbench/notes.test.ts',
  'test/workbench/page.test.ts',
  'test/workbench/panelUndo.test.ts',
  'test/workbench/papers.test.ts',
  'test/workbench/typing.test.ts',
  'test/workbench/undo.test.ts',
];

/**
 * What a run leaves out: nothing under CI, in the night, and where jest is called by itself or told
 * which tests to run.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {readonly string[]} args what jest was called with
 * @returns {readonly string[]} paths in the project
 */
export function leftOut({ CI, CONGRESS_EVERY_MOMENT, npm_lifecycle_event }, args) {
  const isWhole = CI !== undefined || CONGRESS_EVERY_MOMENT !== undefined;
  const isTold = args.some((arg) => !arg.startsWith('-'));
  return npm_lifecycle_event === 'test' && !isWhole && !isTold ? LONG_SUITES : [];
}
