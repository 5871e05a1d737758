import type { Plan } from '../plan/plan';
import { type QuotaBand } from '../plan/quota';
import type { Unit } from '../unit';
/** The size band of a grassroots or pilot unit (II.3), or null where none is set or known. */
export declare function sizeBand(unit: Unit, plan: Plan): QuotaBand | null;
