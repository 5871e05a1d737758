/** What a rule asks, with its clause. */
import { RULES } from '../domain/check/rules';
import { cellText } from '../domain/sheet/cell';
import { clauseLabel } from '../domain/text/locales/labels';
import { spellingKey } from '../domain/text/spelling';
import { mapCells, placeOf } from './argumentShape';
import { argumentError, defineFunction, type FunctionContext } from './defineFunction';

/** The end of a description's first sentence, with a bracket that says where the rule comes from. */
const SOURCE_AND_STOP = /\s*(?:\([^()]*\))?\.(?=$| \p{Lu})/u;

export const planRule = defineFunction({
  name: 'PLAN_RULE',
  parameters: ['code', 'plan'],
  required: 1,
  compute: ([code], context) =>
    mapCells('code', code, context, (cell, row) => {
      const key = spellingKey(cellText(cell));
      const rule = RULES.find((candidate) => candidate.code === key);
      if (rule) return sentence(rule, context);
      const place = placeOf('code', row);
      throw argumentError(context, {
        vi: `${place.vi}: không có quy tắc “${cellText(cell)}”. Ghi mã quy tắc như ở trang Kết quả kiểm tra, ví dụ ${RULES[0].code}.`,
        en: `${place.en}: there is no rule "${cellText(cell)}". Write a code as on the sheet of findings, e.g. ${RULES[0].code}.`,
      });
    }),
});

/** The description with the clause before the full stop of its first sentence, and once. */
function sentence(
  { code, description, isAboutData }: (typeof RULES)[number],
  { language, reading }: FunctionContext,
): string {
  const text = description[language];
  const clause = isAboutData ? 'data' : reading.plan.ruleClause(code);
  const label = clauseLabel(clause, language);
  return text.includes(label) ? text : text.replace(SOURCE_AND_STOP, ` (${label}).`);
}
