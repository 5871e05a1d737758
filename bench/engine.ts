/** Rows a second of a whole check in the bundle, and whether the time grows with the rows alone. */
import { createVmRealm } from '../src/cli/vmRealm';
import { createHost } from '../src/host';
import { printLine, time } from './measure';
import { bigTracker } from './trackers';

const SIZES = [1_000, 10_000, 125_000];

export function measureEngine(source: string): void {
  const realm = createVmRealm();
  const perRow = SIZES.map((units) => {
    const workbook = bigTracker(units);
    const host = createHost({ realm, source, workbook });
    const run = () => host.run('checkTracker', [{ asOf: '2023-05-20' }]);
    if (units <= 10_000) run();
    const taken = time(run);
    const calls = Object.values(host.calls.byKind).reduce((sum, count) => sum + count, 0);
    const rate = Math.round((units / taken) * 1000).toLocaleString('en');
    printLine(
      `Check of ${units.toLocaleString('en')} rows`,
      `${rate} rows/s, ${calls} service calls`,
    );
    return taken / units;
  });
  printLine('  time a row, 125,000 beside 10,000', `× ${(perRow[2]! / perRow[1]!).toFixed(2)}`);
}
