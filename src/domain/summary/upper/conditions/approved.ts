/** What the conditions on personnel and documents share: how an approval stands. */
import { type ApprovalColumn, approvalOf } from '../../../check/predicates/approval';
import { message } from '../../../text/message';
import { columnLabel } from '../../../tracker/columns';
import { planName } from '../../../plan/planNames';
import { hasColumn, type Known, missingColumn, unreadable } from '../condition';
import { firstDayOf } from '../upperDays';
import { met, notMet, type Verdict } from '../verdict';

const NOT_APPROVED = {
  vi: 'Ở dòng {upper:localized}, cột “{column:column}” chưa ghi đã duyệt.',
  en: 'In the row of {upper:localized}, the column "{column:column}" has no approval.',
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
  vi: '{column:column}: {approved:span}, không trước ngày khai mạc {first:date}.',
  en: '{column:column}: {approved:span}, not before the congress opens on {first:date}.',
} as const;
const APPROVED_AFTER_OPENING = {
  vi: '{column:column}: {approved:span}, sau ngày khai mạc {first:date}.',
  en: '{column:column}: {approved:span}, after the congress opens on {first:date}.',
} as const;
const APPROVED_LATER = {
  vi: '{column:column}: {approved:span}, muộn hơn ngày chốt số liệu {asOf:date}.',
  en: '{column:column}: {approved:span}, after the as-of date {asOf:date}.',
} as const;

/** Whether the column says that it was approved in time, and by the as-of date. */
export function approved(
  { plan, asOf, upper }: Known<'asOf' | 'upper'>,
  key: ApprovalColumn,
): Verdict {
  if (!hasColumn(upper.table, key)) return missingColumn(key);
  const { unit } = upper;
  const column = columnLabel(key);
  const first = firstDayOf(unit, asOf);
  const approval = approvalOf(unit, key, first);
  if (approval.kind === 'unclear') return unreadable(plan, key, approval.text);
  if (approval.kind === 'missing') {
    const slots = { column, upper: planName(plan, 'upperCongress') };
    return notMet(message(NOT_APPROVED, slots), [unit]);
  }
  if (approval.kind === 'confirmed') return met(message(APPROVED, { column }));
  const slots = { column, approved: approval.approved };
  if (approval.kind === 'late' && first) {
    // Drafts are wanted before the first day, personnel by that day.
    const late = key === 'docs' ? APPROVED_LATE : APPROVED_AFTER_OPENING;
    return notMet(message(late, { ...slots, first }), [unit]);
  }
  if (approval.approved.first > asOf) {
    return notMet(message(APPROVED_LATER, { ...slots, asOf }), [unit]);
  }
  return met(first ? message(APPROVED_BEFORE, { ...slots, first }) : message(APPROVED_ON, slots));
}
