/** The papers that a check makes, by kind. */
import type { Paper } from '../paper/paper';
import type { Localized } from '../text/language';
import { letterNotices, reminderLetters } from './reminders/reminderLetters';
import { reportLayout } from './report/reportLayout';
import type { PaperKind } from './paperShapes';
import type { SummaryInput } from './summaryInput';

export interface MadePapers {
  readonly papers: readonly Paper[];
  /** What the user should know of them. */
  readonly notices: readonly string[];
}

const NO_TRACKER: Localized = {
  vi: 'Chưa lập được văn bản: bảng không có cột tên đơn vị hoặc cột ngày tổ chức nên chưa biết đơn vị nào. Hãy sửa tiêu đề cột rồi làm lại.',
  en: 'No paper was made: the table lacks the column of the unit’s name or that of the date held, so no unit is known. Correct the headers and try again.',
};

/** Papers say something of units: where no table has any that is known, there is none. */
const ofUnits =
  (make: (input: SummaryInput) => MadePapers) =>
  (input: SummaryInput): MadePapers =>
    input.tables.every(({ findings }) => findings.some(({ code }) => code === 'header-missing'))
      ? { papers: [], notices: [NO_TRACKER[input.language]] }
      : make(input);

export const PAPERS: Readonly<Record<PaperKind, (input: SummaryInput) => MadePapers>> = {
  report: ofUnits((input) => ({ papers: [reportLayout(input).paper], notices: [] })),
  reminders: ofUnits((input) => ({
    papers: reminderLetters(input),
    notices: letterNotices(input),
  })),
};

export const PAPER_KINDS = Object.keys(PAPERS) as PaperKind[];
