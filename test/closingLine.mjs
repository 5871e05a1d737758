/** A jest reporter that ends the run with one plain line: how many tests passed and failed. */
export default class ClosingLine {
  /** @param {{ readonly notRun: number }} options how many long suites this run has left out */
  constructor(_config, { notRun }) {
    this.notRun = notRun;
  }

  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites },
  ) {
    // A suite that could not even start is a failure although none of its tests ran.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    if (this.notRun > 0) {
      console.log(`${this.notRun} long suites were not run: CI runs them, and npx jest.`);
    }
    console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
  }
}
