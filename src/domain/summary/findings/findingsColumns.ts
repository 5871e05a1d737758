/** The columns of the findings sheet, and the words by which they are found again. */
import type { Language } from '../../text/language';
import { RESULT_WORDS } from '../../text/locales/resultWords';

export const FINDINGS_COLUMNS = [
  'no',
  'severity',
  'cell',
  'unit',
  'message',
  'clause',
  'column',
  'code',
  'state',
] as const;
export type FindingsColumn = (typeof FINDINGS_COLUMNS)[number];

const vi = { column: 'Cột', state: 'Tình trạng' };
const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: { column: 'Column', state: 'State' },
};

/** The header of each column. */
export function findingsHeaders(language: Language): Readonly<Record<FindingsColumn, string>> {
  const { no, severity, cell, unit, message, clause, code } = RESULT_WORDS[language].findingsSheet;
  return { no, severity, cell, unit, message, clause, code, ...WORDS[language] };
}

/** What a column was called in earlier versions, whose sheets are read too. */
export const EARLIER_HEADERS: Partial<Readonly<Record<FindingsColumn, readonly string[]>>> = {
  message: ['Nội dung và cách ghi lại', 'What is wrong and what to write'],
};

/** What stands before and behind the trackers' names in the line under the title. */
export function sourceMarks(language: Language): readonly [before: string, behind: string] {
  const { source, asOf } = RESULT_WORDS[language].findingsSheet;
  return [`${source}: `, ` · ${asOf}: `];
}
