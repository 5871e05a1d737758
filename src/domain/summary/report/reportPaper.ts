/** The report that goes upward, as a paper (SPEC 8; plan III.6). */
import type { Paper, PaperBlock } from '../../paper/paper';
import type { SummaryInput } from '../summaryInput';
import { conditionsPart } from './parts/reportConditions';
import { type ReportFacts, reportFacts, type ReportPart } from './reportFacts';
import { reportFoot } from './reportFoot';
import { reportAddressees, reportFileName, reportHead, reportTitle } from './reportHead';
import { outcomesPart } from './parts/reportOutcomes';
import { overduePart } from './parts/reportOverdue';
import { progressPart } from './parts/reportProgress';
import { resultsPart } from './parts/reportResults';
import { heading } from './reportTexts';
import { toDoPart } from './parts/reportToDo';

/** The report. Figures count grassroots and pilot units; the upper congress stands alone. */
export function reportPaper(input: SummaryInput): Paper {
  const facts = reportFacts(input);
  return {
    language: input.language,
    fileName: reportFileName(input),
    head: reportHead(input),
    title: reportTitle(facts),
    addressees: reportAddressees(input),
    blocks: partsOf(facts),
    foot: reportFoot(input),
  };
}

/** Parts of which there is nothing to say are left out; the others are numbered. */
function partsOf(facts: ReportFacts): PaperBlock[] {
  const parts = [
    progressPart(facts),
    resultsPart(facts),
    outcomesPart(facts),
    overduePart(facts),
    conditionsPart(facts),
  ].filter((part) => part !== null);
  const numeralOf = (key: string) => NUMERALS[parts.findIndex((part) => part.key === key)]!;
  const all: ReportPart[] = [...parts, toDoPart(facts, numeralOf('overdue'))];
  return all.flatMap(({ key, title, blocks }, i) => [
    heading(key, `${NUMERALS[i]!}${facts.mark} ${title}`),
    ...blocks,
  ]);
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
