/** The part of the script that is loaded on demand: what people have done, and the file check. */
export { checkTracker } from './fileCheck';
export { personCall } from './calls/personCall';
export { printedTables } from './printedTables';
export { writeRollUp } from './rollUp';
