/** The plan sheet as set-up makes it: a plan in the form in which it is read (SPEC 1). */
import { parseIsoDay } from '../calendar';
import { RULES } from '../check/rules';
import { AS_OF_LABELS } from '../plan/asOfLabel';
import { isOptional, type ParameterKey, PARAMETER_KEYS, PARAMETERS } from '../plan/parameters';
import { parameterHelp } from '../plan/parameters/parameterHelp';
import { labelsOf, type ParameterType } from '../plan/parameters/parameterTypes';
import { type PlanData, wholeClause } from '../plan/planData';
import { PLAN_HEADERS, PLAN_SHEET } from '../plan/reading/planSheet';
import { SEVERITY_SETTINGS } from '../plan/severity';
import { DEADLINES, QUOTA, RULE_SETTINGS } from '../plan/tables';
import { cellArea, columnArea, rowArea } from '../sheet/area';
import type { StyleRole } from '../sheet/styles';
import { equalRows } from '../sheet/equalRows';
import type { DescribedCell } from '../sheet/sheetDescription';
import { atStart } from '../text/atStart';
import type { Language, Localized } from '../text/language';
import { clauseLabel } from '../text/locales/labels';
import { TableTemplate, tableRows } from './planTableTemplate';
import type { SetUpSheet } from './setUpNames';
import { DEFAULT_WRITTEN_PLAN, type WrittenPlan } from './writtenPlan';

const WIDTHS = [196, 280, 310, 150, 150, 400, 130];
const COLUMNS = PLAN_HEADERS.length;
const VALUE_COLUMN = PLAN_HEADERS.indexOf('Giá trị');
/** An office changes values and clauses; the rest is given. */
const PARAMETER_ROLES: readonly StyleRole[] = PLAN_HEADERS.map((header) =>
  header === 'Giá trị' || header === 'Điều khoản' ? 'input' : 'fixed',
);
const [TITLE_ROW, HINT_ROW, AS_OF_ROW, HEADER_ROW] = [0, 1, 2, 3];
const FIRST_PARAMETER_ROW = HEADER_ROW + 1;

const TITLE: Localized = {
  vi: 'THÔNG SỐ CỦA KẾ HOẠCH ĐẠI HỘI CÔNG ĐOÀN CÁC CẤP',
  en: 'VALUES OF THE PLAN FOR THE UNION CONGRESSES',
};
const HINT: Localized = {
  vi: 'Sửa cột “Giá trị”, cột “Điều khoản” và các bảng phía dưới; bảng theo dõi được kiểm tra theo các giá trị này',
  en: "Change the columns 'Giá trị' and 'Điều khoản' and the tables below; the tracker is checked against these values",
};
const AS_OF_NOTE: Localized = {
  vi: 'Tiện ích ghi ngày đang áp dụng vào ô này. Muốn chốt số liệu vào một ngày khác, sửa thông số “Ngày chốt số liệu” (as_of).',
  en: 'The add-on writes the date in effect here. To close the figures on another day, change the as-of date (as_of).',
};
/** Beside the cell, for whoever does not point at it. */
const AS_OF_HINT: Localized = {
  vi: '← tiện ích tự ghi, không sửa ở đây; sửa ở dòng “Ngày chốt số liệu” bên dưới',
  en: "← written by the add-on, not to be changed here; change the row 'As-of date' below",
};
const TABLE_HINTS: Readonly<Record<'deadlines' | 'rules' | 'quota', Localized>> = {
  deadlines: {
    vi: 'Thời hạn riêng của một cấp hoặc một khối; ô để trống: theo thông số chung',
    en: 'Own deadlines of a level or a bloc; a blank cell leaves the general value',
  },
  rules: {
    vi: 'Quy tắc: đổi mức độ, hoặc ghi “tắt” để không kiểm tra; sửa điều khoản theo kế hoạch của mình',
    en: "Rules: change the severity, or write 'off'; give the clauses of your own plan",
  },
  quota: {
    vi: 'Định mức theo số đoàn viên; để trống thì không kiểm tra theo định mức',
    en: 'Size bands by number of members; left blank, nothing is checked against them',
  },
};
const BLANK_ALLOWED: Localized = { vi: 'có thể để trống', en: 'may be left blank' };

/** What stands for a clause where no clause sets a value. */
const NO_CLAUSE = '–';

/** The sheet `Kế hoạch` with a plan; its language is the one asked for. */
export function planTemplate(
  language: Language,
  plan: WrittenPlan = DEFAULT_WRITTEN_PLAN,
): SetUpSheet {
  const asOfLine = [
    ...Array<string>(VALUE_COLUMN - 1).fill(''),
    AS_OF_LABELS[language],
    '',
    AS_OF_HINT[language],
  ];
  const rows: (readonly DescribedCell[])[] = [
    [TITLE[language]],
    [HINT[language]],
    asOfLine,
    PLAN_HEADERS,
    ...PARAMETER_KEYS.map((key) => parameterRow(key, plan, language)),
  ];
  let end = rows.length;
  const tables = planTables(language, plan).map((table) => {
    const top = end + 1;
    while (rows.length < top) rows.push([]);
    rows.push(...table.rows());
    end = top + 2 + table.height;
    return { table, top };
  });
  return {
    kind: 'plan',
    name: PLAN_SHEET,
    rows: equalRows(rows, WIDTHS.length),
    styles: [
      { ...rowArea(TITLE_ROW, COLUMNS), role: 'title' },
      { ...rowArea(HINT_ROW, COLUMNS), role: 'hint' },
      { ...rowArea(AS_OF_ROW, 2, VALUE_COLUMN - 1), role: 'fixed' },
      { ...cellArea(AS_OF_ROW, VALUE_COLUMN + 1), role: 'hint' },
      { ...rowArea(HEADER_ROW, COLUMNS), role: 'header' },
      ...PARAMETER_ROLES.map((role, column) => ({ ...parameterBox(column), role })),
      ...tables.flatMap(({ table, top }) => table.styles(top)),
    ],
    formats: [
      ...[
        cellArea(AS_OF_ROW, VALUE_COLUMN),
        ...PARAMETER_KEYS.filter(isDay).map((key) => valueBox(key)),
      ].map((area) => ({ ...area, format: 'date' as const })),
      ...tables.flatMap(({ table, top }) => table.formats(top)),
    ],
    choices: [
      ...PARAMETER_KEYS.flatMap((key) => {
        const { choices } = PARAMETERS[key].type;
        return choices ? [{ ...valueBox(key), values: labelsOf(choices, language) }] : [];
      }),
      ...tables.flatMap(({ table, top }) => table.choices(top)),
    ],
    notes: [
      { row: AS_OF_ROW, column: VALUE_COLUMN, text: AS_OF_NOTE[language] },
      ...PARAMETER_KEYS.map((key) => ({
        row: rowOf(key),
        column: VALUE_COLUMN,
        text: valueNote(key, language),
      })),
      ...tables.flatMap(({ table, top }) => table.notes(top)),
    ],
    widths: WIDTHS,
    frozenRows: FIRST_PARAMETER_ROW,
  };
}

/** The further tables, in the order in which they stand. */
export function planTables(
  language: Language,
  plan: WrittenPlan = DEFAULT_WRITTEN_PLAN,
): TableTemplate[] {
  const deadlines = tableRows(DEADLINES, plan.deadlines, language);
  const quota = tableRows(QUOTA, plan.quota, language);
  return [
    new TableTemplate(DEADLINES, TABLE_HINTS.deadlines, deadlines, language),
    new TableTemplate(RULE_SETTINGS, TABLE_HINTS.rules, ruleRows(plan, language), language),
    new TableTemplate(QUOTA, TABLE_HINTS.quota, quota, language),
  ];
}

/** Every rule that a plan may set, with its severity and the plan's clause. */
function ruleRows({ data, rules }: WrittenPlan, language: Language): DescribedCell[][] {
  return RULES.filter(({ isAboutData }) => !isAboutData).map(({ code, name, severity }) => [
    code,
    name[language],
    SEVERITY_SETTINGS[rules[code]?.severity ?? severity][language],
    clauseLabel(wholeClause(data.ruleClauses[code]!), language),
  ]);
}

function rowOf(key: ParameterKey): number {
  return FIRST_PARAMETER_ROW + PARAMETER_KEYS.indexOf(key);
}

function valueBox(key: ParameterKey) {
  return cellArea(rowOf(key), VALUE_COLUMN);
}

function parameterBox(column: number) {
  return columnArea(column, FIRST_PARAMETER_ROW, PARAMETER_KEYS.length);
}

function isDay(key: ParameterKey): boolean {
  return PARAMETERS[key].type.kind === 'day';
}

function parameterRow(
  key: ParameterKey,
  { data }: WrittenPlan,
  language: Language,
): DescribedCell[] {
  const { label, unit, note } = parameterHelp(key);
  return [
    key,
    label[language],
    valueCell(key, data, language),
    unit[language],
    clauseLabel(data.clauses[key] ?? NO_CLAUSE, language),
    note[language],
  ];
}

function valueCell(key: ParameterKey, { values }: PlanData, language: Language): DescribedCell {
  const { choices }: ParameterType = PARAMETERS[key].type;
  const value = key === 'language' ? language : values[key];
  if (value === null) return '';
  if (choices) return choices[value]![language];
  const day = typeof value === 'string' && isDay(key) ? parseIsoDay(value) : null;
  return day ? { date: day } : value;
}

function valueNote(key: ParameterKey, language: Language): string {
  const { expected } = PARAMETERS[key].type;
  const allowed = [expected[language], ...(isOptional(key) ? [BLANK_ALLOWED[language]] : [])];
  return sentence(allowed.join('; '));
}

function sentence(text: string): string {
  return `${atStart(text)}.`;
}
