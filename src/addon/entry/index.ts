/** What the generated top-level functions call. */
export { customFunction } from './runCustomFunction';
export { refreshAsOfDaily } from './dailyRefresh';
export { onEdit } from './editTrigger';
export { checkTracker } from './fileCheck';
export { onInstall, onOpen } from './menu';
export { personCall } from './calls/personCall';
export { printedTables } from './printedTables';
