/** The spreadsheet's own texts in Vietnamese. */
import { type ILocales, LocaleType, mergeLocales } from '@univerjs/core';
import core from '@univerjs/preset-sheets-core/locales/vi-VN';
import lists from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import filter from '@univerjs/preset-sheets-filter/locales/vi-VN';

/** What the component's own texts lack. */
const OWN = {
  'sheets-formula': {
    progress: {
      analyzing: 'Đang phân tích',
      calculating: 'Đang tính',
      'array-analysis': 'Đang phân tích mảng',
      'array-calculation': 'Đang tính mảng',
      done: 'Xong',
    },
  },
};

export const gridTextsVi: ILocales = {
  [LocaleType.VI_VN]: mergeLocales(core, lists, filter, OWN),
};
