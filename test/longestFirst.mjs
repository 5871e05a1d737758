/** The order of the test files: long ones first, so that at the end no worker is left alone with one. */
import TestSequencer from '@jest/test-sequencer';

/** Folders whose files take long, the longest first: where no earlier run has measured them. */
const LONG = [
  'workbench',
  'sidebar',
  'papers',
  'faults',
  'release',
  'addon',
  'corpus',
  'word',
  'cli',
  'plans',
  'xlsx',
];

/** @param {import('@jest/test-result').Test} test */
function rank({ path }) {
  const at = LONG.findIndex((folder) => path.includes(`/test/${folder}/`));
  return at < 0 ? LONG.length : at;
}

export default class LongestFirst extends TestSequencer {
  /** @param {import('@jest/test-result').Test[]} tests */
  sort(tests) {
    const sorted = super.sort(tests);
    const areMeasured = sorted.every(({ duration }) => duration !== undefined);
    return areMeasured ? sorted : sorted.sort((one, other) => rank(one) - rank(other));
  }
}
