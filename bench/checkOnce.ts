/** One check of so many rows in a process that does nothing else: `tsx bench/checkOnce.ts ROWS`. */
import { AS_OF, openBundle } from './bundle';
import { bigTracker } from './trackers';

openBundle(bigTracker(Number(process.argv[2]))).run('checkTracker', [
  { asOf: AS_OF, write: false },
]);
