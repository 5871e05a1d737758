/** Numbers as the language writes them. */
import type { Language } from '../domain/text/language';

/** @example localNumber(62.3, 'vi') // '62,3' */
export function localNumber(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumFractionDigits: 1 });
}
