/** What sheets of results are made of, as far as a check alone knows it. */
import type { SummaryInput } from '../../domain/summary/summaryInput';
import type { CheckedTracker } from '../document/checkedTracker';
import type { OpenDocument } from '../document/openDocument';

/** The input of the sheets that need neither tasks nor earlier runs. */
export function checkInput(
  { plan, calendar, language }: OpenDocument,
  checked: readonly CheckedTracker[],
): SummaryInput {
  return {
    tables: checked.map(({ result }) => result),
    plan: plan.reading,
    asOf: checked[0]!.result.asOf,
    tasks: null,
    history: null,
    earlierFindings: null,
    earlierReport: null,
    comparesRuns: false,
    builtAt: calendar.timestamp(),
    today: calendar.today(),
    language,
  };
}
