/** How bad the plan takes a rule to be, and by which clause: the table Quy tắc (SPEC 1). */
import { cellText } from '../../sheet/cell';
import { oneOf, TEXT } from '../parameters/parameterTypes';
import { DEFAULT_PLAN, type PlanRuleCode } from '../plans';
import { SEVERITY_SETTINGS } from '../severity';
import { defineTable, type RowOf } from './planTable';

const SEVERITY = oneOf(SEVERITY_SETTINGS);

export const RULE_SETTINGS = defineTable({
  key: 'rules',
  title: { vi: 'Quy tắc', en: 'Rules' },
  since: 2,
  fields: {
    code: {
      header: 'Mã',
      label: { vi: 'Mã', en: 'Code' },
      expected: {
        vi: 'mã của một quy tắc không thuộc loại số liệu, ví dụ pilot-first',
        en: 'the code of a rule that is not about data, e.g. pilot-first',
      },
      isRequired: true,
      read: (cell) => {
        const code = cellText(cell).toLowerCase();
        return isPlanRule(code) ? code : undefined;
      },
    },
    severity: {
      header: 'Mức độ',
      label: { vi: 'Mức độ', en: 'Severity' },
      expected: SEVERITY.expected,
      choices: Object.values(SEVERITY.choices),
      read: SEVERITY.read,
    },
    clause: {
      header: 'Điều khoản',
      label: { vi: 'Điều khoản', en: 'Clause' },
      expected: TEXT.expected,
      read: cellText,
    },
  },
  namedBy: ['code', 'severity'],
});

/** What the plan says of a rule; null leaves what the rule says of itself. */
export type RuleSetting = RowOf<typeof RULE_SETTINGS.fields>;

/** Whether a rule is one that a plan may set. */
function isPlanRule(code: string): code is PlanRuleCode {
  return Object.prototype.hasOwnProperty.call(DEFAULT_PLAN.ruleClauses, code);
}
