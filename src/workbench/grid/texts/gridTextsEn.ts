/** The spreadsheet's own texts in English. */
import { type ILocales, LocaleType, mergeLocales } from '@univerjs/core';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import lists from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';

/** What the component's own texts lack. */
const OWN = {
  'sheets-formula': {
    progress: {
      analyzing: 'Analysing',
      calculating: 'Calculating',
      'array-analysis': 'Analysing arrays',
      'array-calculation': 'Calculating arrays',
      done: 'Done',
    },
  },
};

export const gridTextsEn: ILocales = {
  [LocaleType.EN_US]: mergeLocales(core, lists, filter, OWN),
};
