/** How bad the plan takes a rule to be, and by which clause: the table Quy tắc (SPEC 1). */
import { type Cell, cellText } from '../../sheet/cell';
import { LANGUAGES } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { spellingKey } from '../../text/spelling';
import { oneOf, readLine, TEXT } from '../parameters/parameterTypes';
import { DEFAULT_PLAN, type PlanRuleCode } from '../plans';
import { SEVERITIES, type Severity, SEVERITY_SETTINGS } from '../severity';
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
      read: planRuleCode,
    },
    severity: {
      header: 'Mức độ',
      label: { vi: 'Mức độ', en: 'Severity' },
      expected: SEVERITY.expected,
      choices: Object.values(SEVERITY.choices),
      read: (cell) => SEVERITY.read(cell) ?? shownSeverity(cell),
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

/** The severity that the lists of findings call so: 'Lưu ý'. */
function shownSeverity(cell: Cell): Severity | undefined {
  const key = spellingKey(cellText(cell));
  return SEVERITIES.find((severity) =>
    LANGUAGES.some((language) => spellingKey(LOCALES[language].severities[severity]) === key),
  );
}

/** The code in a cell where it is that of a rule which a plan may set. */
export function planRuleCode(cell: Cell): PlanRuleCode | undefined {
  const code = cellText(cell).toLowerCase();
  const isCode = Object.prototype.hasOwnProperty.call(DEFAULT_PLAN.ruleClauses, code);
  return isCode ? (code as PlanRuleCode) : undefined;
}
