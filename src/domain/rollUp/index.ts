/** The roll-up of many checked trackers: what each gives to it, and its sheets in their order. */
import type { DescribedSummary } from '../summary/defineSummary';
import { LANGUAGES } from '../text/language';
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

/** Whether sheets are called as those of a roll-up are, all of them and no others. */
export function areNamedAsRollUp(names: readonly string[]): boolean {
  return LANGUAGES.some((language) => {
    const [own, more] = [names.slice(0, SHEETS.length), names.slice(SHEETS.length)];
    return (
      SHEETS.every(({ name }, at) => own[at] === name[language]) &&
      more.every((one) => one === unreadSheet.name[language])
    );
  });
}

/** How the kinds of these sheets begin, by which a roll-up is known again. */
export const ROLL_UP_PREFIX = 'roll-up-';

/** The sheets of a roll-up; that of files which could not be checked only where there are some. */
export function rollUpSheets(input: RollUpInput): DescribedSummary[] {
  const described: DescribedSummary[] = SHEETS.map(({ describe }) => describe(input));
  return input.unread.length === 0 ? described : [...described, unreadSheet.describe(input)];
}
