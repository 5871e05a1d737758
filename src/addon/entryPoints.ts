/** The functions, beside custom functions, that Google calls by name. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly doc: string;
}

export const ENTRY_POINTS: readonly EntryPoint[] = [
  {
    name: 'checkTracker',
    parameters: ['request'],
    doc: 'Checks the tracker and, where asked, writes status and findings.',
  },
];
