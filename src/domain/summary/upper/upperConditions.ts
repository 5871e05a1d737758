/** The conditions under which the upper congress can be held, and how each stands (SPEC 8). */
import type { Message } from '../../text/message';
import type { SummaryInput } from '../summaryInput';
import { judge } from './condition';
import { afterGrassroots } from './conditions/afterGrassroots';
import { allElected } from './conditions/allElected';
import { beforeGrassroots } from './conditions/beforeGrassroots';
import { draftsApproved } from './conditions/draftsApproved';
import { grassrootsHeld } from './conditions/grassrootsHeld';
import { personnelPrepared } from './conditions/personnelPrepared';
import { pilotHeldFirst } from './conditions/pilotHeldFirst';
import { shortEnough } from './conditions/shortEnough';
import { withinDeadline } from './conditions/withinDeadline';
import { upperFacts, type PlacedUnit } from './upperFacts';
import type { Verdict } from './verdict';

const CONDITIONS = [
  grassrootsHeld,
  afterGrassroots,
  beforeGrassroots,
  withinDeadline,
  shortEnough,
  pilotHeldFirst,
  personnelPrepared,
  draftsApproved,
  allElected,
] as const;

export interface UpperCondition extends Verdict {
  readonly key: (typeof CONDITIONS)[number]['key'];
  readonly clause: string;
  readonly label: Message;
}

export interface UpperOutlook {
  /** The row by which it is judged; null where no tracker has one. */
  readonly upper: PlacedUnit | null;
  /** How many required rows of the upper level there are. */
  readonly upperRows: number;
  /** Those that the plan asks for, in the order above. */
  readonly conditions: readonly UpperCondition[];
}

/**
 * Judges each condition: by the days held where the upper congress has been held, else by the
 * planned ones. Not known where a column is missing, a cell cannot be read, the plan's value is
 * invalid, or there is no row for the upper congress (SPEC 8).
 */
export function upperConditions(input: SummaryInput): UpperOutlook {
  const facts = upperFacts(input);
  return {
    upper: facts.upper,
    upperRows: facts.upperRows,
    conditions: CONDITIONS.filter(({ isAsked }) => isAsked?.(facts) ?? true).map((condition) => {
      const { key, clause, label } = condition;
      return {
        key,
        clause: clause(facts.plan),
        label: label(facts.plan),
        ...judge(condition, facts),
      };
    }),
  };
}
