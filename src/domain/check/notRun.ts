/** Why a rule is not run, in words that the summaries share. */
import type { ParameterKey } from '../plan/parameters';
import type { Plan } from '../plan/plan';
import { type Message, message } from '../text/message';
import { type ColumnKey, columnLabel } from '../tracker/columns';
import type { Rule } from './rule';
import type { RuleCode } from './rules';

/** A rule that was not run, or not for every unit, and why. */
export interface RuleNotRun {
  readonly code: RuleCode;
  readonly reason: Message;
}

const MISSING_COLUMNS = {
  vi: 'Bảng không có cột {columns:columns}.',
  en: 'The tracker has no column {columns:columns}.',
} as const;
const MISSING_ANY_COLUMN = {
  vi: 'Bảng không có cột nào trong các cột {columns:columns}.',
  en: 'The tracker has none of the columns {columns:columns}.',
} as const;
const INVALID_PARAMETERS = {
  vi: 'Thông số của kế hoạch không hợp lệ: {keys:list}.',
  en: 'Parameters of the plan are not valid: {keys:list}.',
} as const;
const RULE_OFF = {
  vi: 'Đã tắt ở bảng Quy tắc của trang Kế hoạch.',
  en: 'Turned off in the table of rules on the plan sheet.',
} as const;
const NO_QUOTA = {
  vi: 'Số lượng ở mục {clause:text} theo một kế hoạch khác, chưa có ở bảng Định mức của trang Kế hoạch nên không kiểm tra.',
  en: 'The numbers of {clause:text} stand in another plan and are not in the table of size bands on the plan sheet, so nothing is checked against them.',
} as const;

/** The tracker has none of these columns, all of which are needed. */
export function missingColumnsReason(columns: readonly ColumnKey[]): Message {
  return message(MISSING_COLUMNS, { columns: columns.map(columnLabel) });
}

/** The plan's values are not valid. */
export function invalidParametersReason(keys: readonly (ParameterKey | 'quota')[]): Message {
  return message(INVALID_PARAMETERS, { keys });
}

/** Why a rule cannot be run on this tracker at all, or null. */
export function obstacle(
  rule: Rule,
  columns: ReadonlyMap<ColumnKey, number>,
  plan: Plan,
): Message | null {
  if (plan.isOff(rule.code)) return message(RULE_OFF, {});
  const missing = (rule.needs ?? []).filter((column) => !columns.has(column));
  if (missing.length > 0) return missingColumnsReason(missing);
  if (rule.needsAny && !rule.needsAny.some((column) => columns.has(column))) {
    return message(MISSING_ANY_COLUMN, { columns: rule.needsAny.map(columnLabel) });
  }
  if (rule.needsQuota && plan.quota.length === 0) {
    return plan.isIncomplete('quota')
      ? invalidParametersReason(['quota'])
      : message(NO_QUOTA, { clause: plan.ruleClause(rule.code) });
  }
  return null;
}
