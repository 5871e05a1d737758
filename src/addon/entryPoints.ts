/** The functions, beside custom functions, that Google calls by name. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly doc: string;
}

export const ENTRY_POINTS: readonly EntryPoint[] = [
  { name: 'onOpen', parameters: [], doc: 'Puts up the menu when the document is opened.' },
  { name: 'onInstall', parameters: [], doc: 'Puts up the menu when the add-on is installed.' },
  { name: 'checkFromMenu', parameters: [], doc: 'Checks the tracker and writes what was found.' },
  { name: 'removeHighlightFromMenu', parameters: [], doc: "Takes the add-on's colours away." },
  {
    name: 'checkTracker',
    parameters: ['request'],
    doc: 'Checks the tracker and, where asked, writes status and findings.',
  },
];
