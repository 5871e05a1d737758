/** How bad the plan takes a rule to be, and by which clause: the table Quy tắc (SPEC 1). */
import { type Cell, cellText } from '../../sheet/cell';
import { spellingKey } from '../../text/spelling';
import { oneOf, readLine, TEXT } from '../parameters/parameterTypes';
import { DEFAULT_PLAN, type PlanRuleCode } from '../plans';
import { type Severity, SEVERITY_SETTINGS } from '../severity';
import { defineTable, type RowOf } from './planTable';

const SEVERITY = oneOf(SEVERITY_SETTINGS);
const FORMER_NOTE = spellingKey('ghi chú');

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
      read: planRuleCode,
    },
    severity: {
      header: 'Mức độ',
      label: { vi: 'Mức độ', en: 'Severity' },
      expected: SEVERITY.expected,
      choices: Object.values(SEVERITY.choices),
      read: (cell) => SEVERITY.read(cell) ?? formerSeverity(cell),
    },
    clause: {
      header: 'Điều khoản',
      label: { vi: 'Điều khoản', en: 'Clause' },
      expected: TEXT.expected,
      read: readLine,
    },
  },
  namedBy: ['code', 'severity'],
});

/** What the plan says of a rule; null leaves what the rule says of itself. */
export type RuleSetting = RowOf<typeof RULE_SETTINGS.fields>;

/** The severity in a word of earlier versions, which stands in plans that were made with them. */
function formerSeverity(cell: Cell): Severity | undefined {
  return spellingKey(cellText(cell)) === FORMER_NOTE ? 'info' : undefined;
}

/** The code in a cell where it is that of a rule which a plan may set. */
export function planRuleCode(cell: Cell): PlanRuleCode | undefined {
  const code = cellText(cell).toLowerCase();
  const isCode = Object.prototype.hasOwnProperty.call(DEFAULT_PLAN.ruleClauses, code);
  return isCode ? (code as PlanRuleCode) : undefined;
}
