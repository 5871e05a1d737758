/** The spreadsheet's own texts, in the languages of the page. */
import { type ILanguagePack, type ILocales, LocaleType, mergeLocales } from '@univerjs/core';
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

/** The texts in both languages, with words of the page's own. */
export function localesWith(words: Readonly<Record<Language, object>>): ILocales {
  return {
    [LocaleType.VI_VN]: merged(mergeLocales(coreVi, listsVi, filterVi), OWN.vi, words.vi),
    [LocaleType.EN_US]: merged(mergeLocales(coreEn, listsEn, filterEn), OWN.en, words.en),
  };
}

/** With the formulas' own texts completed: the component's merging would put others in their place. */
function merged(locale: ILanguagePack, own: (typeof OWN)[Language], words: object): ILanguagePack {
  const formulas = locale['sheets-formula'] as object;
  const completed = { ...formulas, ...own['sheets-formula'] };
  return mergeLocales(locale, { 'sheets-formula': completed }, words);
}

export const localeOf = (language: Language): LocaleType =>
  language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US;
