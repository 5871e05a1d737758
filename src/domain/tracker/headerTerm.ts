/** Terms of office in headers: of two that stand in a table, the older is not the congress's. */

/** '2023-2028', with the words before it. */
const TERM =
  /(?:(?:nhiệm\s+kỳ|khóa|khoá|nk)\s*)?\(?\s*(20\d\d)\s*[-–—]\s*(?:20)?\d\d(?!\d)\s*\)?/iu;

/** The year in which the term begins that a header names; null where it names none. */
function termOf(heading: readonly string[]): number | null {
  for (const text of heading) {
    const match = text.includes('20') ? TERM.exec(text.normalize('NFC')) : null;
    if (match) return Number(match[1]);
  }
  return null;
}

/** What a header's term says of its column. */
export type TermSaid = 'none' | 'alone' | 'newer' | 'older';

/** For each header of a row: whether it names a term, and which of those that stand there. */
export function termsSaid(headings: readonly (readonly string[])[]): readonly TermSaid[] {
  const terms = headings.map(termOf);
  const named = terms.filter((year) => year !== null);
  const latest = Math.max(...named);
  const areSeveral = named.some((year) => year < latest);
  return terms.map((year) => {
    if (year === null) return 'none';
    if (!areSeveral) return 'alone';
    return year === latest ? 'newer' : 'older';
  });
}

/** @example withoutTerm('BCH nhiệm kỳ 2023 - 2028') // 'BCH' */
export function withoutTerm(text: string): string {
  return text.normalize('NFC').replace(TERM, ' ').trim();
}
