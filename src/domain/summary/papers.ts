/** The papers that a check makes, by kind. */
import type { Paper } from '../paper/paper';
import { reminderLetters } from './reminders/reminderLetters';
import { reportPaper } from './report/reportPaper';
import type { SummaryInput } from './summaryInput';

export const PAPERS = {
  report: (input) => [reportPaper(input)],
  reminders: reminderLetters,
} as const satisfies Readonly<Record<string, (input: SummaryInput) => readonly Paper[]>>;

export type PaperKind = keyof typeof PAPERS;
export const PAPER_KINDS = Object.keys(PAPERS) as PaperKind[];
