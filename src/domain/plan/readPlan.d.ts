/** Making a plan of the values at hand, and saying which of them are invalid (SPEC 1). */
import type { Cell } from '../cell';
import { type ParameterKey } from './parameters';
import { Plan } from './plan';
/** Where a value was written: a cell's address on the plan sheet, or a key of a file. */
export interface PlanEntry<V> {
    readonly value: V;
    /** Such as `Kế hoạch!C5`; null for a value that came with the call or the file. */
    readonly cell: string | null;
}
/** One place that plan values come from; an earlier source goes before a later one. */
export interface PlanSource {
    readonly values: ReadonlyMap<string, PlanEntry<Cell>>;
    /** Bands as written, not yet validated; absent where the source says nothing of them. */
    readonly quota?: readonly PlanEntry<unknown>[];
    /** Further entries for a key that the source already has. */
    readonly repeated?: readonly {
        readonly key: string;
        readonly cell: string | null;
    }[];
}
export type PlanProblem = {
    readonly kind: 'invalid';
    readonly key: ParameterKey;
    readonly entry: PlanEntry<Cell>;
} | {
    readonly kind: 'repeated';
    readonly key: string;
    readonly cell: string | null;
} | {
    readonly kind: 'unknown';
    readonly key: string;
    readonly cell: string | null;
} | {
    readonly kind: 'quota';
    readonly cells: readonly (string | null)[];
    readonly bands: number;
};
export interface PlanReading {
    readonly plan: Plan;
    readonly problems: readonly PlanProblem[];
}
/** Reads the plan from its sources; a key in none of them has its default. */
export declare function readPlan(sources: readonly PlanSource[]): PlanReading;
