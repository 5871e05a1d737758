/** The functions, beside custom functions, that Google calls by name. */
import type { AddonFunctionName } from '../addonApi';
import type * as actions from './actions';
import type * as script from './index';

/** The script, which every execution loads, or the part of it that its own calls load on demand. */
export type Part = 'script' | 'actions';

export interface EntryPoint<P extends Part = Part> {
  readonly part: P;
  readonly parameters: readonly string[];
  /** Whether people have it done, and are told in words what goes wrong. */
  readonly isForPeople: boolean;
}

/** What the parts export but the functions through which those of cells and of people go. */
type OfScript = Exclude<keyof typeof script, 'customFunction' | 'personCall' | 'actions'>;
type OfActions = Exclude<keyof typeof actions, 'personCall'>;
type Name = AddonFunctionName | OfScript | OfActions;

const point = <P extends Part>(
  part: P,
  isForPeople: boolean,
  ...parameters: readonly string[]
): EntryPoint<P> => ({ part, parameters, isForPeople });
const trigger = point('script', false, 'event');
const call = (...parameters: readonly string[]) => point('actions', true, ...parameters);

/** A name that only one of exports, contract and this list knows, or another part, does not compile. */
export const ENTRY_POINTS: {
  readonly [K in Name]: EntryPoint<K extends OfScript ? 'script' : 'actions'>;
} = {
  onOpen: trigger,
  onInstall: trigger,
  onEdit: trigger,
  refreshAsOfDaily: trigger,
  openSidebar: call(),
  checkFromMenu: call(),
  highlightFromMenu: call(),
  summariesFromMenu: call(),
  openPapers: call(),
  setUpFromMenu: call(),
  officesFromMenu: call(),
  removeHighlightFromMenu: call(),
  openGuide: call(),
  sidebarStart: call(),
  sidebarCheck: call('request'),
  sidebarLook: call('request'),
  buildSummaries: call('sheets'),
  retakeReport: call('sheets'),
  papers: call('request'),
  removeHighlights: call('sheets'),
  mapColumns: call('request'),
  showCell: call('request'),
  showSheet: call('request'),
  unitForm: call('request'),
  saveUnit: call('request'),
  saveSettings: call('settings'),
  setUp: call('kinds'),
  bringInOffices: call(),
  setDailyRefresh: call('on'),
  removeEverything: call(),
  textDates: call('request'),
  writeDates: call('request'),
  restoreTexts: call('request'),
  // Of its caller, the command line, which tells a wrong request from a defect.
  checkTracker: point('actions', false, 'request'),
  printedTables: point('actions', false),
  writeRollUp: point('actions', false, 'sheets'),
};
