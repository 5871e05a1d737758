/** The words of the page, by language. */
import type { Language } from '../../domain/text/language';
import { en } from './en';
import { vi, type Words } from './vi';

export type { Words };

export const WORDS: Readonly<Record<Language, Words>> = { vi, en };

/** A rule's short name; its code where a newer server has a rule that the page does not know. */
export function ruleName(code: string, words: Words): string {
  const names: Readonly<Record<string, string>> = words.rules;
  return names[code] ?? code;
}
