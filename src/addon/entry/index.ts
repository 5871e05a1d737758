/** What the generated top-level functions call: all that runs without anybody waiting for it. */
export { customFunction } from './runCustomFunction';
export { refreshAsOfDaily } from './dailyRefresh';
export { onEdit } from './editTrigger';
export { onInstall, onOpen } from './opening';
export { actions, personCall } from './loadActions';
