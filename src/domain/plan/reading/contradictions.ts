/** Values of the plan that are valid each and cannot be true together (SPEC 1). */
import type { Localized } from '../../text/language';
import type { ParameterKey, PlanValues } from '../parameters';
import type { Plan } from '../plan';
import { BEFORE, ENDS_WHERE, NOT_AFTER, NOT_BEFORE } from '../relations';

/** Two values that contradict each other, and what has to hold between them. */
export interface Contradiction {
  readonly keys: readonly [ParameterKey, ParameterKey];
  readonly expected: Localized;
}

interface Relation<A extends ParameterKey, B extends ParameterKey> {
  readonly keys: readonly [A, B];
  readonly expected: Localized;
  readonly holds: (
    first: NonNullable<PlanValues[A]>,
    second: NonNullable<PlanValues[B]>,
    plan: Plan,
  ) => boolean;
}

function relation<const A extends ParameterKey, const B extends ParameterKey>(
  one: Relation<A, B>,
): Relation<ParameterKey, ParameterKey> {
  return one as unknown as Relation<ParameterKey, ParameterKey>;
}

const RELATIONS = [
  relation({
    keys: ['grassroots.start_from', 'grassroots.complete_before'],
    expected: BEFORE,
    holds: (from, before) => from < before,
  }),
  relation({
    keys: ['upper.start_from', 'upper.complete_before'],
    expected: BEFORE,
    holds: (from, before) => from < before,
  }),
  relation({
    keys: ['pilot.complete_before', 'grassroots.complete_before'],
    expected: NOT_AFTER,
    holds: (pilot, grassroots) => pilot <= grassroots,
  }),
  relation({
    keys: ['upper.complete_before', 'grassroots.complete_before'],
    expected: NOT_BEFORE,
    holds: (upper, grassroots, plan) => plan.get('upper.order') !== 'after' || upper >= grassroots,
  }),
  relation({
    keys: ['propaganda.from', 'propaganda.to'],
    expected: NOT_AFTER,
    holds: (from, to) => from <= to,
  }),
  relation({
    keys: ['term.previous', 'term.next'],
    expected: ENDS_WHERE,
    holds: (previous, next) => previous.slice(-4) === next.slice(0, 4),
  }),
];

/** The contradictions among the plan's general values; a blank or invalid value makes none. */
export function contradictionsIn(plan: Plan): Contradiction[] {
  return RELATIONS.filter(({ keys: [first, second], holds }) => {
    const [one, other] = [plan.get(first), plan.get(second)];
    return one != null && other != null && !holds(one, other, plan);
  });
}
