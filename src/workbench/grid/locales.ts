/** The spreadsheet's own texts, in the languages of the page. */
import { type ILocales, LocaleType, mergeLocales } from '@univerjs/core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import listsEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import listsVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterVi from '@univerjs/preset-sheets-filter/locales/vi-VN';
import type { Language } from '../../domain/text/language';

/** What the component's own locales lack. */
const OWN = {
  vi: {
    'sheets-formula': {
      progress: {
        analyzing: 'Đang phân tích',
        calculating: 'Đang tính',
        'array-analysis': 'Đang phân tích mảng',
        'array-calculation': 'Đang tính mảng',
        done: 'Xong',
      },
    },
  },
  en: {
    'sheets-formula': {
      progress: {
        analyzing: 'Analysing',
        calculating: 'Calculating',
        'array-analysis': 'Analysing arrays',
        'array-calculation': 'Calculating arrays',
        done: 'Done',
      },
    },
  },
};

export const LOCALES: ILocales = {
  [LocaleType.VI_VN]: mergeLocales(coreVi, listsVi, filterVi, OWN.vi),
  [LocaleType.EN_US]: mergeLocales(coreEn, listsEn, filterEn, OWN.en),
};

export const localeOf = (language: Language): LocaleType =>
  language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US;
