/** The language that a user has chosen for documents whose plan sheet says none: they have no such sheet. */
import type { Language } from '../../domain/text/language';
import { USER_LANGUAGE } from '../addonApi';

/** @returns null where the user has chosen none, and where properties cannot be had (in a cell) */
export function userLanguage(): Language | null {
  try {
    const value = PropertiesService.getUserProperties().getProperty(USER_LANGUAGE);
    return value === 'vi' || value === 'en' ? value : null;
  } catch (error) {
    console.warn(String(error));
    return null;
  }
}

export function rememberUserLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(USER_LANGUAGE, language);
}
