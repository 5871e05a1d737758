/** The file check: one tracker of any size, asked for by the command line. */
import { checkReport } from '../../../domain/check/checkReport';
import { readPlanFile } from '../../../domain/plan/reading/planFile';
import type { PlanSource } from '../../../domain/plan/reading/planSource';
import { RESULT_WORDS } from '../../../domain/text/locales/resultWords';
import { shownStanding } from '../../../domain/summary/parts/shownStanding';
import { documentShare } from '../../../domain/rollUp/documentShare';
import type { CheckOutcome, CheckRequest } from '../../addonApi';
import { checkAndWrite } from '../../check/checkAndWrite';
import { checkSheets } from '../../check/checkSheets';
import { headed } from '../../check/columnQuestion';
import { OpenDocument } from '../../document/openDocument';
import { openAlone } from '../../document/runLock';
import { firstTracker, otherTrackers, trackersNamed } from '../../document/trackerSheet';
import { papersOf } from '../../sheets/papersOf';
import { checkRequest } from '../calls/requests';

/**
 * Checks one tracker of the active document, whatever its size: the file check.
 * @param request a `CheckRequest`
 * @throws OperatorError where the request is none, or names a sheet that is not there
 */
export function checkTracker(request: unknown): CheckOutcome {
  const {
    sheet: name,
    asOf,
    write,
    language,
    share,
    papers = [],
    ...plans
  } = checkRequest(request);
  const overrides = [
    ...(asOf === undefined ? [] : [readPlanFile({ as_of: asOf })]),
    ...planBefore(plans),
  ];
  const document = write ? openAlone(overrides, language) : new OpenDocument(overrides, language);
  document.isFile = true;
  const choose = () =>
    name === undefined ? [firstTracker(document)] : trackersNamed(document, [name]);
  const { checked, notices } = write
    ? checkAndWrite(document, choose, { colors: true, summaries: true })
    : { checked: checkSheets(document, choose()), notices: [] };
  const [first] = checked;
  const { result } = first!;
  return {
    report: checkReport(result, document.language),
    words: RESULT_WORDS[document.language],
    standing: shownStanding(result.units, result.plan, document.language),
    notices,
    otherTrackers: name === undefined ? otherTrackers(document, first!) : [],
    planSheet: document.plan.saidBy,
    unknownColumns: (result.tracker.header?.unknown ?? []).map(headed),
    share: share === undefined ? null : documentShare(result, share),
    papers: Object.fromEntries(papers.map((kind) => [kind, papersOf(document, checked, kind)])),
  };
}

/** The plan that goes before the plan sheet; the shared one only where no such sheet says one. */
function planBefore({ plan, sharedPlan }: Pick<CheckRequest, 'plan' | 'sharedPlan'>): PlanSource[] {
  if (plan !== undefined) return [readPlanFile(plan)];
  if (sharedPlan === undefined) return [];
  return new OpenDocument().plan.saidBy === null ? [readPlanFile(sharedPlan)] : [];
}
