/** The roll-up of many checked trackers: what each gives to it, and its sheets in their order. */
import type { DescribedSummary } from '../summary/defineSummary';
import { blocsSheet } from './blocsSheet';
import { documentsSheet } from './documentsSheet';
import { duplicatesSheet } from './duplicatesSheet';
import { overdueSheet } from './overdueSheet';
import { overviewSheet } from './overviewSheet';
import type { RollUpInput } from './rollUpInput';
import { rulesSheet } from './rulesSheet';
import { unreadSheet } from './unreadSheet';

export type { DocumentShare } from './documentShare';
export {
  type CheckedDocument,
  findingsOf,
  type RollUpInput,
  type UnreadDocument,
} from './rollUpInput';
export { isDefaultPlan, type PlanOrigin, planOrigin, shownPlan } from './planOrigin';
export { type RuleOfAll, rulesOfAll } from './rulesSheet';

const SHEETS = [
  overviewSheet,
  documentsSheet,
  blocsSheet,
  overdueSheet,
  duplicatesSheet,
  rulesSheet,
] as const;

/** How the kinds of these sheets begin, by which a roll-up is known again. */
export const ROLL_UP_PREFIX = 'roll-up-';

/** The sheets of a roll-up; that of files which could not be checked only where there are some. */
export function rollUpSheets(input: RollUpInput): DescribedSummary[] {
  const described: DescribedSummary[] = SHEETS.map(({ describe }) => describe(input));
  return input.unread.length === 0 ? described : [...described, unreadSheet.describe(input)];
}
