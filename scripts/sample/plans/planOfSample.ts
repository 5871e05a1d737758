/** What a sample plan is: its values and clauses, and the rows of its further tables. */
import type { PlanData } from '../../../src/domain/plan/planData';
import type { DeadlineException } from '../../../src/domain/plan/tables/deadlines';
import type { QuotaBand } from '../../../src/domain/plan/tables/quota';
import type { SeveritySetting } from '../../../src/domain/plan/severity';

export interface SamplePlan {
  readonly data: PlanData;
  readonly deadlines: readonly Partial<DeadlineException>[];
  readonly quota: readonly Partial<QuotaBand>[];
  readonly rules: Readonly<Record<string, { readonly severity: SeveritySetting }>>;
}
