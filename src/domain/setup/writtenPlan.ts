/** A whole plan as set-up writes it: values with their clauses, and the rows of the further tables. */
import type { PlanData } from '../plan/planData';
import { DEFAULT_PLAN } from '../plan/plans';
import type { SeveritySetting } from '../plan/severity';
import type { DeadlineException } from '../plan/tables/deadlines';
import type { QuotaBand } from '../plan/tables/quota';

export interface WrittenPlan {
  readonly data: PlanData;
  readonly deadlines: readonly Partial<DeadlineException>[];
  readonly quota: readonly Partial<QuotaBand>[];
  /** Rules whose severity is not their own, by code. */
  readonly rules: Readonly<Record<string, { readonly severity: SeveritySetting }>>;
}

/** The default plan: its further tables wait for what an office writes. */
export const DEFAULT_WRITTEN_PLAN: WrittenPlan = {
  data: DEFAULT_PLAN,
  deadlines: [],
  quota: [],
  rules: {},
};
