/** The spreadsheet's name for a language of the page. */
import { LocaleType } from '@univerjs/core';
import type { Language } from '../../domain/text/language';

export const localeOf = (language: Language): LocaleType =>
  language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US;
