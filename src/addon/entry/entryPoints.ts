/** The functions, beside custom functions, that Google calls by name. */
import type { AddonFunctionName } from '../addonApi';
import type * as actions from './actions';
import type * as script from './index';

/** The script, which every execution loads, or the part of it that its own calls load on demand. */
export type Part = 'script' | 'actions';

export interface EntryPoint<P extends Part = Part> {
  readonly part: P;
  readonly parameters: readonly string[];
  readonly doc: string;
  /** Whether people have it done, and are told in words what goes wrong. */
  readonly isForPeople: boolean;
}

/** What the parts export but the functions through which those of cells and of people go. */
type OfScript = Exclude<keyof typeof script, 'customFunction' | 'personCall' | 'actions'>;
type OfActions = Exclude<keyof typeof actions, 'personCall'>;
type Name = AddonFunctionName | OfScript | OfActions;

const point =
  <P extends Part>(part: P, isForPeople: boolean, ...parameters: readonly string[]) =>
  (doc: string): EntryPoint<P> => ({ part, parameters, doc, isForPeople });
const trigger = point('script', false, 'event');
const menuItem = point('actions', true);
const call = (doc: string, ...parameters: readonly string[]) =>
  point('actions', true, ...parameters)(doc);

/** A name that only one of exports, contract and this list knows, or another part, does not compile. */
export const ENTRY_POINTS: {
  readonly [K in Name]: EntryPoint<K extends OfScript ? 'script' : 'actions'>;
} = {
  onOpen: trigger('Puts up the menu when the document is opened.'),
  onInstall: trigger('Puts up the menu when the add-on is installed.'),
  onEdit: trigger('Brings statuses up to date after an edit.'),
  refreshAsOfDaily: trigger('Brings the as-of date up to date once a day.'),
  openSidebar: menuItem('Shows the sidebar.'),
  checkFromMenu: menuItem('Checks the tracker and writes what was found.'),
  highlightFromMenu: menuItem('Checks the tracker and colours its rows.'),
  summariesFromMenu: menuItem('Builds every summary sheet.'),
  openPapers: menuItem('Shows the papers, to be sent and printed.'),
  setUpFromMenu: menuItem('Makes the sheets that the document lacks.'),
  removeHighlightFromMenu: menuItem("Takes the add-on's colours away."),
  helpFromMenu: menuItem('Shows how to begin.'),
  sidebarStart: call('What the sidebar shows first.'),
  sidebarCheck: call('Checks trackers from the sidebar.', 'request'),
  sidebarLook: call('Looks whether what the sidebar shows still holds.', 'request'),
  buildSummaries: call('Builds every summary sheet from the sidebar.', 'sheets'),
  retakeReport: call('Writes the report anew, as the add-on would.', 'sheets'),
  papers: call('The papers that are sent, as data.', 'request'),
  removeHighlights: call('Takes the colours of some sheets away.', 'sheets'),
  mapColumns: call('Remembers which column is which.', 'request'),
  showCell: call("Goes to a finding's cell.", 'request'),
  showSheet: call('Goes to a sheet, or to a cell of it.', 'request'),
  unitForm: call('The form for one unit.', 'request'),
  saveUnit: call('Writes what was changed in the form for a unit.', 'request'),
  saveSettings: call('Writes settings onto the plan sheet.', 'settings'),
  setUp: call('Makes sheets from the sidebar.', 'kinds'),
  setDailyRefresh: call('Turns the daily refresh of the as-of date on or off.', 'on'),
  removeEverything: call('Takes away what the add-on has written.'),
  textDates: call('Finds the dates that are written as texts.', 'request'),
  writeDates: call('Writes dates in the place of texts.', 'request'),
  restoreTexts: call('Writes the texts in the place of the dates again.', 'request'),
  // Of its caller, the command line, which tells a wrong request from a defect.
  checkTracker: point('actions', false, 'request')('Checks a tracker of any size: the file check.'),
  printedTables: point('actions', false)('Which sheets a saved file sets up for print.'),
};
