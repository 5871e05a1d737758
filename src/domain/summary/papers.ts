/** The papers that a check makes, by kind. */
import type { Paper } from '../paper/paper';
import { interimReport } from './report/interimReport';
import type { SummaryInput } from './summaryInput';

export const PAPERS = {
  report: (input) => [interimReport(input)],
  reminders: () => [],
} as const satisfies Readonly<Record<string, (input: SummaryInput) => readonly Paper[]>>;

export type PaperKind = keyof typeof PAPERS;
export const PAPER_KINDS = Object.keys(PAPERS) as PaperKind[];
