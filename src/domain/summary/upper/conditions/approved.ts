/** What the conditions on personnel and documents share: how an approval stands. */
import { type ApprovalColumn, approvalOf } from '../../../check/predicates/approval';
import { message } from '../../../text/message';
import { columnLabel } from '../../../tracker/columns';
import { hasColumn, type Known, missingColumn, unreadable } from '../condition';
import { firstDayOf } from '../upperDays';
import { met, notMet, type Verdict } from '../verdict';

const NOT_APPROVED = {
  vi: 'Cột {column:column} của đại hội huyện chưa ghi nhận đã duyệt.',
  en: 'The column {column:column} of the upper congress has no approval.',
} as const;
const APPROVED = {
  vi: '{column:column}: đã xác nhận.',
  en: '{column:column}: confirmed.',
} as const;
const APPROVED_ON = {
  vi: '{column:column}: {approved:span}.',
  en: '{column:column}: {approved:span}.',
} as const;
const APPROVED_BEFORE = {
  vi: '{column:column}: {approved:span}; khai mạc {first:date}.',
  en: '{column:column}: {approved:span}; the congress opens on {first:date}.',
} as const;
const APPROVED_LATE = {
  vi: '{column:column}: {approved:span}, muộn so với ngày khai mạc {first:date}.',
  en: '{column:column}: {approved:span}, too late for a congress that opens on {first:date}.',
} as const;
const APPROVED_LATER = {
  vi: '{column:column}: {approved:span}, sau ngày chốt số liệu {asOf:date}.',
  en: '{column:column}: {approved:span}, after the as-of date {asOf:date}.',
} as const;

/** Whether the column says that it was approved in time, and by the as-of date. */
export function approved({ asOf, upper }: Known<'asOf' | 'upper'>, key: ApprovalColumn): Verdict {
  if (!hasColumn(upper.table, key)) return missingColumn(key);
  const { unit } = upper;
  const column = columnLabel(key);
  const first = firstDayOf(unit, asOf);
  const approval = approvalOf(unit, key, first);
  if (approval.kind === 'unclear') return unreadable(key, approval.text);
  if (approval.kind === 'missing') return notMet(message(NOT_APPROVED, { column }), [unit]);
  if (approval.kind === 'confirmed') return met(message(APPROVED, { column }));
  const slots = { column, approved: approval.approved };
  if (approval.kind === 'late' && first) {
    return notMet(message(APPROVED_LATE, { ...slots, first }), [unit]);
  }
  if (approval.approved.first > asOf) {
    return notMet(message(APPROVED_LATER, { ...slots, asOf }), [unit]);
  }
  return met(first ? message(APPROVED_BEFORE, { ...slots, first }) : message(APPROVED_ON, slots));
}
