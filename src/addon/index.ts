/** What the generated top-level functions call. */
export { checkTracker } from './checkTracker';
export { customFunction } from './customFunction';
export { checkFromMenu, onInstall, onOpen, removeHighlightFromMenu } from './menu';
