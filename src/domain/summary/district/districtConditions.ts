/** The conditions under which the district congress can be held, and how each stands (SPEC 8). */
import type { Localized } from '../../text/language';
import type { SummaryInput } from '../summaryInput';
import { judge } from './condition';
import { afterGrassroots } from './conditions/afterGrassroots';
import { allElected } from './conditions/allElected';
import { draftsApproved } from './conditions/draftsApproved';
import { grassrootsHeld } from './conditions/grassrootsHeld';
import { personnelPrepared } from './conditions/personnelPrepared';
import { pilotHeldFirst } from './conditions/pilotHeldFirst';
import { shortEnough } from './conditions/shortEnough';
import { withinDeadline } from './conditions/withinDeadline';
import { districtFacts, type PlacedUnit } from './districtFacts';
import type { Verdict } from './verdict';

const CONDITIONS = [
  grassrootsHeld,
  afterGrassroots,
  withinDeadline,
  shortEnough,
  pilotHeldFirst,
  personnelPrepared,
  draftsApproved,
  allElected,
] as const;

export interface DistrictCondition extends Verdict {
  readonly key: (typeof CONDITIONS)[number]['key'];
  readonly clause: string;
  readonly label: Localized;
}

export interface DistrictOutlook {
  /** The row by which it is judged; null where no tracker has one. */
  readonly district: PlacedUnit | null;
  /** How many required rows of the district's level there are. */
  readonly districtRows: number;
  /** Always the same conditions, in the plan's order. */
  readonly conditions: readonly DistrictCondition[];
}

/**
 * Judges each condition: by the days held where the district congress has been held, else by the
 * planned ones. Not known where a column is missing, a cell cannot be read, the plan's value is
 * invalid, or there is no row for the district (SPEC 8).
 */
export function districtConditions(input: SummaryInput): DistrictOutlook {
  const facts = districtFacts(input);
  return {
    district: facts.district,
    districtRows: facts.districtRows,
    conditions: CONDITIONS.map((condition) => {
      const { key, clause, label } = condition;
      return { key, clause, label, ...judge(condition, facts) };
    }),
  };
}
