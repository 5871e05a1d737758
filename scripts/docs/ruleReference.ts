/** The rule reference: every rule with name, clause, severity, needs and messages in both languages. */
import { wholeClause } from '../../src/domain/plan/planData';
import { DEFAULT_PLAN } from '../../src/domain/plan/plans';
import { LOCALES } from '../../src/domain/text/locales';
import { clauseLabel } from '../../src/domain/text/locales/labels';
import type { Rule } from '../../src/domain/check/rule';
import { type RuleCode, RULES } from '../../src/domain/check/rules';
import { type ColumnKey, COLUMNS } from '../../src/domain/tracker/columns';
import { AS_OF } from '../../test/domain/trackerTable';
import { ruleRuns } from './examples/ruleRuns';
import { shownDay } from './examples/shownTracker';
import { markdownTable } from './table';

const EXAMPLES = `Ví dụ ở mỗi quy tắc do chính chương trình chạy ra khi tạo trang này, tính đến ngày ${shownDay(AS_OF)} nếu không ghi khác: ghi như vậy thì báo gì, ghi thế nào thì không báo (–). · The examples are what the program itself says as this page is made, as of ${shownDay(AS_OF)} where nothing else is said: what it reports on such cells, and on which it reports nothing (–).`;

export function ruleReference(): string {
  const overview = markdownTable(
    ['Mã · Code', 'Tên', 'Name', 'Điều khoản · Clause', 'Mức độ · Severity'],
    RULES.map(({ code, name, severity }) => [
      `[\`${code}\`](#${code})`,
      name.vi,
      name.en,
      clauseText(clauseOf(code)),
      severityText(severity),
    ]),
  );
  return [
    '# Các quy tắc kiểm tra · Rule reference',
    'Trang này được tạo từ mã nguồn (`npm run generate`). This page is generated from the rules in `src/domain/check/rules`.',
    EXAMPLES,
    overview,
    ...RULES.map(section),
  ].join('\n\n');
}

/** The default plan's clause of a rule; `data` where it rests on none. */
function clauseOf(code: string): string {
  const clause = DEFAULT_PLAN.ruleClauses[code];
  return clause === undefined ? 'data' : wholeClause(clause);
}

/** In both languages, where they differ. */
function clauseText(clause: string): string {
  const [vi, en] = [clauseLabel(clause, 'vi'), clauseLabel(clause, 'en')];
  return vi === en ? vi : `${vi} · ${en}`;
}

function severityText(severity: Rule['severity']): string {
  return `${LOCALES.vi.severities[severity]} · ${LOCALES.en.severities[severity]}`;
}

function section(rule: Rule<RuleCode>): string {
  const { code, name, severity, description, needs, needsAny, messages } = rule;
  const clause = clauseOf(code);
  const facts = [
    `Điều khoản · clause: **${clauseText(clause)}**`,
    `mức độ · severity: **${severityText(severity)}** (\`${severity}\`)`,
    ...(needs ? [`cần cột · needs: ${headersOf(needs)}`] : []),
    ...(needsAny ? [`cần một trong các cột · needs one of: ${headersOf(needsAny)}`] : []),
    ...(rule.needsQuota ? ['cần khung số lượng · needs size bands (`quota`)'] : []),
  ];
  const rows = Object.entries(messages).map(([name, text]) => [
    `\`${name}\``,
    plainSlots(text.vi),
    plainSlots(text.en),
  ]);
  return [
    `## ${code}`,
    `**${name.vi}** · ${name.en}`,
    description.vi,
    `_${description.en}_`,
    facts.join(' · '),
    markdownTable(['Trường hợp · Case', 'Tiếng Việt', 'English'], rows),
    ruleRuns(code),
  ].join('\n\n');
}

function headersOf(columns: readonly ColumnKey[]): string {
  return columns.map((column) => COLUMNS[column].headers[0]).join(', ');
}

/** `{late:days}` is shown as `⟨late⟩`. */
function plainSlots(template: string): string {
  return template.replace(/\{(\w+):\w+\}/g, '⟨$1⟩');
}
