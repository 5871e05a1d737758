/** A cell of a paper as it is shown. */
import type { PaperCell } from '../domain/paper/paper';
import type { Language } from '../domain/text/language';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const MOST_DECIMALS = 10;

/** Its text; a number has the separators of the language. */
export function cellText(cell: PaperCell, language: Language): string {
  if (typeof cell === 'string') return cell;
  return cell.toLocaleString(LANGUAGE_TAGS[language], { maximumFractionDigits: MOST_DECIMALS });
}
