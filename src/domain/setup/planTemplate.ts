/** The plan sheet as set-up makes it: the default plan, in the form in which it is read (SPEC 1). */
import { parseIsoDay } from '../calendar';
import type { Language, Localized } from '../text/language';
import { clauseLabel } from '../text/locales';
import { AS_OF_LABELS } from '../plan/asOfLabel';
import { type ParameterKey, PARAMETER_KEYS, PARAMETERS } from '../plan/parameters';
import { parameterHelp } from '../plan/parameters/parameterHelp';
import { PLAN_HEADERS, PLAN_SHEET } from '../plan/planSheet';
import { QUOTA_EXPECTED, QUOTA_FIELDS, QUOTA_HEADERS, type QuotaField } from '../plan/quota';
import { cellArea, columnArea, rowArea } from '../sheet/area';
import { equalRows } from '../sheet/equalRows';
import type { DescribedCell } from '../sheet/sheetDescription';
import type { SetUpSheet } from './setUpNames';

const WIDTHS = [196, 280, 310, 124, 130, 400];
const COLUMNS = PLAN_HEADERS.length;
const VALUE_COLUMN = PLAN_HEADERS.indexOf('Giá trị');
const [TITLE_ROW, HINT_ROW, AS_OF_ROW, HEADER_ROW] = [0, 1, 2, 3];
const FIRST_PARAMETER_ROW = HEADER_ROW + 1;
const QUOTA_TITLE_ROW = FIRST_PARAMETER_ROW + PARAMETER_KEYS.length + 1;
const QUOTA_HEADER_ROW = QUOTA_TITLE_ROW + 1;
/** Rows below the quota table's header that wait for the bands. */
const EMPTY_BANDS = 6;

const TITLE: Localized = {
  vi: 'THÔNG SỐ CỦA KẾ HOẠCH ĐẠI HỘI CÔNG ĐOÀN CÁC CẤP',
  en: 'VALUES OF THE PLAN FOR THE UNION CONGRESSES',
};
const HINT: Localized = {
  vi: 'Chỉ sửa cột “Giá trị”; số liệu ở bảng theo dõi được kiểm tra theo các giá trị này',
  en: "Change the column 'Giá trị' alone; the tracker is checked against these values",
};
const AS_OF_NOTE: Localized = {
  vi: 'Tiện ích ghi ngày đang áp dụng vào ô này. Muốn chốt số liệu vào một ngày khác, sửa thông số as_of.',
  en: 'The add-on writes the date in effect here. To close the figures on another day, change as_of.',
};
const QUOTA_TITLE: Localized = {
  vi: 'Khung số lượng theo số đoàn viên (II.3); để trống thì không kiểm tra',
  en: 'Size bands by number of members (II.3); left blank, nothing is checked against them',
};
const BLANK_ALLOWED: Localized = { vi: 'có thể để trống', en: 'may be left blank' };

const QUOTA_NOTES: Readonly<Record<QuotaField, Localized>> = {
  from: { vi: 'Số đoàn viên ít nhất của khung', en: 'Fewest members of the band' },
  to: {
    vi: 'Số đoàn viên nhiều nhất của khung; để trống là không giới hạn',
    en: 'Most members of the band; blank: no limit',
  },
  delegates_max: {
    vi: 'Số đại biểu nhiều nhất của đại hội; để trống thì không kiểm tra',
    en: 'Most delegates to the congress; blank: not checked',
  },
  committee_min: {
    vi: 'Số ủy viên ban chấp hành ít nhất; để trống thì không kiểm tra',
    en: 'Fewest committee members; blank: not checked',
  },
  committee_max: {
    vi: 'Số ủy viên ban chấp hành nhiều nhất; để trống thì không kiểm tra',
    en: 'Most committee members; blank: not checked',
  },
  sent_up: {
    vi: 'Số đại biểu bầu dự đại hội huyện; để trống thì không kiểm tra',
    en: 'Delegates elected to the upper congress; blank: not checked',
  },
};

/** The sheet `Kế hoạch` with the default plan; its language is the one asked for. */
export function planTemplate(language: Language): SetUpSheet {
  const asOfLine = [...Array<string>(VALUE_COLUMN - 1).fill(''), AS_OF_LABELS[language]];
  const rows: readonly (readonly DescribedCell[])[] = [
    [TITLE[language]],
    [HINT[language]],
    asOfLine,
    PLAN_HEADERS,
    ...PARAMETER_KEYS.map((key) => parameterRow(key, language)),
    [],
    [QUOTA_TITLE[language]],
    QUOTA_FIELDS.map((field) => QUOTA_HEADERS[field]),
  ];
  return {
    kind: 'plan',
    name: PLAN_SHEET,
    rows: equalRows(rows, COLUMNS),
    styles: [
      { ...rowArea(TITLE_ROW, COLUMNS), role: 'title' },
      { ...rowArea(HINT_ROW, COLUMNS), role: 'hint' },
      { ...rowArea(AS_OF_ROW, 2, VALUE_COLUMN - 1), role: 'fixed' },
      { ...rowArea(HEADER_ROW, COLUMNS), role: 'header' },
      { ...parameterBox(0), columns: VALUE_COLUMN, role: 'fixed' },
      { ...parameterBox(VALUE_COLUMN), role: 'input' },
      {
        ...parameterBox(VALUE_COLUMN + 1),
        columns: COLUMNS - VALUE_COLUMN - 1,
        role: 'fixed',
      },
      { ...rowArea(QUOTA_TITLE_ROW, COLUMNS), role: 'hint' },
      { ...rowArea(QUOTA_HEADER_ROW, QUOTA_FIELDS.length), role: 'header' },
      {
        ...rowArea(QUOTA_HEADER_ROW + 1, QUOTA_FIELDS.length),
        rows: EMPTY_BANDS,
        role: 'input',
      },
    ],
    formats: [
      cellArea(AS_OF_ROW, VALUE_COLUMN),
      ...PARAMETER_KEYS.filter(isDay).map((key) => valueBox(key)),
    ].map((area) => ({ ...area, format: 'date' })),
    choices: PARAMETER_KEYS.flatMap((key) => {
      const { values } = PARAMETERS[key].type;
      return values ? [{ ...valueBox(key), values }] : [];
    }),
    notes: [
      { row: AS_OF_ROW, column: VALUE_COLUMN, text: AS_OF_NOTE[language] },
      ...PARAMETER_KEYS.map((key) => ({
        row: rowOf(key),
        column: VALUE_COLUMN,
        text: valueNote(key, language),
      })),
      ...QUOTA_FIELDS.map((field, column) => ({
        row: QUOTA_HEADER_ROW,
        column,
        text: QUOTA_NOTES[field][language],
      })),
      { row: QUOTA_TITLE_ROW, column: 0, text: sentence(QUOTA_EXPECTED[language]) },
    ],
    widths: WIDTHS,
    frozenRows: FIRST_PARAMETER_ROW,
  };
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

function parameterRow(key: ParameterKey, language: Language): DescribedCell[] {
  const { label, unit, clause, note } = parameterHelp(key);
  return [
    key,
    label[language],
    valueCell(key, language),
    unit[language],
    clauseLabel(clause, language),
    note[language],
  ];
}

function valueCell(key: ParameterKey, language: Language): DescribedCell {
  if (key === 'language') return language;
  const value = PARAMETERS[key].default;
  if (value === null) return '';
  const day = typeof value === 'string' && isDay(key) ? parseIsoDay(value) : null;
  return day ? { date: day } : value;
}

function valueNote(key: ParameterKey, language: Language): string {
  const { type, default: byDefault } = PARAMETERS[key];
  const allowed = [
    type.expected[language],
    ...(byDefault === null ? [BLANK_ALLOWED[language]] : []),
  ];
  return sentence(allowed.join('; '));
}

function sentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
