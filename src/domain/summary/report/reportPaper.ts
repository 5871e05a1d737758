/** The report that goes upward, as a paper (SPEC 8; plan III.6). */
import type { Paper } from '../../paper/paper';
import { countedUnits } from '../../unit/countedUnits';
import { listedUnits } from '../parts/listedUnits';
import { groupedProgress } from '../progress/progress';
import type { SummaryInput } from '../summaryInput';
import { upperConditions } from '../upper/upperConditions';
import { blocBlocks } from './reportBlocs';
import { conditionBlocks, findingBlocks, overdueBlocks, toDoBlocks } from './reportFollowUp';
import { reportFoot } from './reportFoot';
import { reportFileName, reportHead, reportTitle } from './reportHead';
import { progressBlocks } from './reportProgress';

/** The report. Figures count grassroots and pilot units; the upper congress stands alone. */
export function reportPaper(input: SummaryInput): Paper {
  const { language } = input;
  const all = listedUnits(input).map(({ unit }) => unit);
  const units = countedUnits(all, (unit) => unit);
  const progress = groupedProgress(all, 'bloc', input.plan.plan, language);
  const outlook = upperConditions(input);
  return {
    language,
    fileName: reportFileName(input),
    head: reportHead(input),
    title: reportTitle(input),
    addressees: [],
    blocks: [
      ...progressBlocks(units, progress, input),
      ...blocBlocks(progress, units.grassroots, input),
      ...overdueBlocks(units, input),
      ...conditionBlocks(outlook, input),
      ...findingBlocks(input),
      ...toDoBlocks(units, outlook, input),
    ],
    foot: reportFoot(input),
  };
}
