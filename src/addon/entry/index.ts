/** What the generated top-level functions call. */
export { customFunction } from './runCustomFunction';
export { refreshAsOfDaily } from './dailyRefresh';
export { onEdit } from './editTrigger';
export { checkTracker } from './fileCheck';
export {
  checkFromMenu,
  helpFromMenu,
  highlightFromMenu,
  onInstall,
  onOpen,
  removeHighlightFromMenu,
  setUpFromMenu,
  summariesFromMenu,
} from './menu';
export {
  buildSummaries,
  openSidebar,
  mapColumns,
  removeEverything,
  removeHighlights,
  saveSettings,
  setDailyRefresh,
  setUp,
  showCell,
  showPlanCell,
  sidebarCheck,
  sidebarStart,
} from './sidebar';
