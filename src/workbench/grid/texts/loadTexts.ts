/** The spreadsheet's own texts: those of a language are loaded when somebody is to read them. */
import type { ILocales } from '@univerjs/core';
import type { Language } from '../../../domain/text/language';

type Load = () => Promise<ILocales>;

const TEXTS: Readonly<Record<Language, Load>> = {
  vi: async () => (await import('./gridTextsVi')).gridTextsVi,
  en: async () => (await import('./gridTextsEn')).gridTextsEn,
};

/** As much again as all other texts, and nobody reads it before writing a formula. */
const FUNCTION_HELP: Readonly<Record<Language, Load>> = {
  vi: async () => (await import('./functionHelpVi')).functionHelpVi,
  en: async () => (await import('./functionHelpEn')).functionHelpEn,
};

/** All texts but the help of functions. @throws Error where they cannot be loaded */
export const loadTexts = (language: Language): Promise<ILocales> => TEXTS[language]();

/** The help of the spreadsheet's functions. @throws Error where it cannot be loaded */
export const loadFunctionHelp = (language: Language): Promise<ILocales> =>
  FUNCTION_HELP[language]();
