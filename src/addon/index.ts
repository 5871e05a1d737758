/** What the generated top-level functions call. */
export { checkTracker } from './checkTracker';
export { customFunction } from './customFunction';
