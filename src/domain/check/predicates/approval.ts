/** Whether what must be approved before a congress was approved in time (II.2, III.4). */
import type { CalendarDate, Interval } from '../../calendar';
import type { Unit } from '../../unit/unit';

/** Personnel may be approved on the first day (II.2), documents before it (III.4). */
const MAY_BE_ON_FIRST_DAY = { personnel: true, docs: false } as const;

export type ApprovalColumn = keyof typeof MAY_BE_ON_FIRST_DAY;

export type Approval =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unclear'; readonly text: string }
  /** Marked without a day. */
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'in-time' | 'late'; readonly approved: Interval };

/** @param firstDay of the congress; without one nothing is late */
export function approvalOf(
  { cells }: Unit,
  column: ApprovalColumn,
  firstDay: CalendarDate | null,
): Approval {
  const mark = cells.mark(column);
  if (mark.kind === 'unknown') return { kind: 'unclear', text: mark.text };
  if (mark.kind !== 'date') return { kind: mark.kind === 'no' ? 'missing' : 'confirmed' };
  const approved = mark.interval;
  const isLate =
    firstDay !== null &&
    (approved.first > firstDay || (approved.first === firstDay && !MAY_BE_ON_FIRST_DAY[column]));
  return { kind: isLate ? 'late' : 'in-time', approved };
}
