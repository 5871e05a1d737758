/** The papers that a check makes, by kind. */
import type { Paper } from '../paper/paper';
import { letterNotices, reminderLetters } from './reminders/reminderLetters';
import { reportLayout } from './report/reportLayout';
import type { PaperKind } from './paperShapes';
import type { SummaryInput } from './summaryInput';

export interface MadePapers {
  readonly papers: readonly Paper[];
  /** What the user should know of them. */
  readonly notices: readonly string[];
}

export const PAPERS: Readonly<Record<PaperKind, (input: SummaryInput) => MadePapers>> = {
  report: (input) => ({ papers: [reportLayout(input).paper], notices: [] }),
  reminders: (input) => ({ papers: reminderLetters(input), notices: letterNotices(input) }),
};

export const PAPER_KINDS = Object.keys(PAPERS) as PaperKind[];
