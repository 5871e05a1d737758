/** What the spreadsheet's own functions are for, in English. */
import { type ILocales, LocaleType } from '@univerjs/core';
import help from '@univerjs/sheets-formula/locale/en-US';

export const functionHelpEn: ILocales = { [LocaleType.EN_US]: help };
