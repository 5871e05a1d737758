/** The part of the script that is loaded on demand: what people have done, and the file check. */
export { checkTracker } from './files/fileCheck';
export { personCall } from './calls/personCall';
export { printedTables } from './files/printedTables';
export { writeRollUp } from './files/rollUp';
