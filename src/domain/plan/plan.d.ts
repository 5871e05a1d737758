/** A plan as the rules use it: every value valid, or known to be invalid (SPEC 1). */
import { type CalendarDate } from '../calendar';
import type { ParameterKey, ParameterValue } from './parameters';
import type { QuotaBand } from './quota';
/** The three deadlines of the plan: the pilot, the grassroots units, the district (II.4). */
export declare const MILESTONES: readonly ["pilot", "grassroots", "district"];
export type Milestone = (typeof MILESTONES)[number];
export type PlanValues = {
    readonly [K in ParameterKey]: ParameterValue<K>;
};
export declare class Plan {
    private readonly values;
    readonly invalid: ReadonlySet<ParameterKey>;
    readonly quota: readonly QuotaBand[];
    /**
     * @param invalid the keys whose values do not validate; their values are not to be used
     * @param quota valid bands alone, in the plan's order
     */
    constructor(values: PlanValues, invalid: ReadonlySet<ParameterKey>, quota: readonly QuotaBand[]);
    /** The value, or undefined where the plan's value is invalid. */
    get<K extends ParameterKey>(key: K): PlanValues[K] | undefined;
    /** The keys that a milestone's last on-time day rests on. */
    deadlineKeys(milestone: Milestone): ParameterKey[];
    /** The milestone's last on-time day D, or undefined where the plan does not say (SPEC 1). */
    lastOnTimeDay(milestone: Milestone): CalendarDate | undefined;
    /** The longest congress of the milestone, in days; the pilot is a grassroots congress. */
    maxDaysKey(milestone: Milestone): 'district.max_days' | 'grassroots.max_days';
}
