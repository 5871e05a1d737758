/** What a rule asks, with its clause. */
import { cellText } from '../domain/sheet/cell';
import { clauseLabel } from '../domain/text/locales';
import { RULES } from '../domain/check/rules';
import { mapCells } from './argument';
import { argumentError, defineFunction } from './defineFunction';

export const planRule = defineFunction({
  name: 'PLAN_RULE',
  parameters: ['code', 'plan'],
  required: 1,
  compute: ([code], context) =>
    mapCells(code, (cell) => {
      const rule = RULES.find((candidate) => candidate.code === cellText(cell).toLowerCase());
      if (rule) {
        const clause = rule.isAboutData ? 'data' : context.reading.plan.ruleClause(rule.code);
        return `${rule.description[context.language]} (${clauseLabel(clause, context.language)})`;
      }
      const codes = RULES.map((known) => known.code).join(', ');
      throw argumentError(context, {
        vi: `code: không có quy tắc “${cellText(cell)}”. Các mã: ${codes}.`,
        en: `code: there is no rule "${cellText(cell)}". The codes: ${codes}.`,
      });
    }),
});
