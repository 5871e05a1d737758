/** What the spreadsheet's own functions are for, in Vietnamese. */
import { type ILocales, LocaleType } from '@univerjs/core';
import help from '@univerjs/sheets-formula/locale/vi-VN';

export const functionHelpVi: ILocales = { [LocaleType.VI_VN]: help };
