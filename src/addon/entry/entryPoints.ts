/** The functions, beside custom functions, that Google calls by name. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly doc: string;
}

const trigger = (name: string, doc: string): EntryPoint => ({ name, parameters: ['event'], doc });
const menuItem = (name: string, doc: string): EntryPoint => ({ name, parameters: [], doc });
const call = (name: string, parameters: readonly string[], doc: string): EntryPoint => ({
  name,
  parameters,
  doc,
});

export const ENTRY_POINTS: readonly EntryPoint[] = [
  trigger('onOpen', 'Puts up the menu when the document is opened.'),
  trigger('onInstall', 'Puts up the menu when the add-on is installed.'),
  trigger('onEdit', 'Brings statuses up to date after an edit.'),
  trigger('refreshAsOfDaily', 'Brings the as-of date up to date once a day.'),
  menuItem('openSidebar', 'Shows the sidebar.'),
  menuItem('checkFromMenu', 'Checks the tracker and writes what was found.'),
  menuItem('highlightFromMenu', 'Checks the tracker and colours its rows.'),
  menuItem('summariesFromMenu', 'Builds every summary sheet.'),
  menuItem('setUpFromMenu', 'Makes the sheets that the document lacks.'),
  menuItem('removeHighlightFromMenu', "Takes the add-on's colours away."),
  menuItem('helpFromMenu', 'Shows how to begin.'),
  call('sidebarStart', [], 'What the sidebar shows first.'),
  call('sidebarCheck', ['request'], 'Checks trackers from the sidebar.'),
  call('buildSummaries', ['sheets'], 'Builds every summary sheet from the sidebar.'),
  call('removeHighlights', ['sheets'], 'Takes the colours of some sheets away.'),
  call('pinColumns', ['request'], 'Remembers which column is which.'),
  call('showCell', ['request'], "Goes to a finding's cell."),
  call('saveSettings', ['settings'], 'Writes settings onto the plan sheet.'),
  call('setUp', ['kinds'], 'Makes sheets from the sidebar.'),
  call('setDailyRefresh', ['on'], 'Turns the daily refresh of the as-of date on or off.'),
  call('removeEverything', [], 'Takes away what the add-on has written.'),
  call('checkTracker', ['request'], 'Checks a tracker of any size: the file check.'),
];
