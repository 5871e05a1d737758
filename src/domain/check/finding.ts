/** A broken rule, as data: where, how bad, by which clause, and with which arithmetic. */
import type { Message } from '../text/message';
import type { ColumnKey } from '../tracker/columns';
import type { RuleCode } from './rules';
import type { Severity } from '../plan/severity';

export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** The sheet's own row number, or null for a finding about the table. */
  readonly row: number | null;
  /** Null where the row is null. */
  readonly column: ColumnKey | null;
  /** The unit's name as written, or null for a finding about the table. */
  readonly unit: string | null;
  /** Clause of the plan; `data` where the cell itself is at fault. */
  readonly clause: string;
  /** The cell of the plan or of the table's head that it is about, such as `Kế hoạch!C5`. */
  readonly address?: string;
  /** Put into a language only where it is shown. */
  readonly message: Message;
}
