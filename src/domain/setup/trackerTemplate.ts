/** The tracker as set-up makes it: every column with its explanation, and no unit (SPEC 2). */
import { rulesAbout } from '../check/columnRules';
import type { Language, Localized } from '../text/language';
import { COLUMN_HELP } from '../tracker/columnHelp';
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from '../tracker/columns';
import type { ColumnDefinition, ColumnType } from '../tracker/defineColumns';
import { columnArea, rowArea } from '../sheet/area';
import { equalRows } from '../sheet/equalRows';
import { CLAUSES_SLOT } from './clausesSlot';
import { type SetUpSheet, TRACKER_SHEET } from './setUpNames';

const [TITLE_ROW, HINT_ROW, HEADER_ROW] = [0, 1, 2];
const FIRST_UNIT_ROW = HEADER_ROW + 1;
/** Rows that are ready for units. */
const UNIT_ROWS = 150;

const TITLE: Localized = {
  vi: 'BẢNG THEO DÕI ĐẠI HỘI CÔNG ĐOÀN CÁC CẤP',
  en: 'TRACKER OF THE UNION CONGRESSES AT EVERY LEVEL',
};
const HINT: Localized = {
  vi: 'Mỗi đơn vị ghi một dòng; đưa con trỏ đến tiêu đề cột để xem cách ghi',
  en: 'One row a unit; point at a header to see what to write',
};
const WORDS: Readonly<Record<'examples' | 'rules', Localized>> = {
  examples: { vi: 'Ví dụ', en: 'Examples' },
  rules: { vi: 'Quy tắc', en: 'Rules' },
};

/** The mark columns whose header asks for a day: a list would call each day a mistake. */
const DATED_MARKS: readonly ColumnKey[] = ['personnel', 'docs', 'emulation', 'result_sent'];
const MARK_CHOICE = ['x'];

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 160,
  count: 88,
  date: 124,
  duration: 92,
  mark: 88,
  choice: 108,
};
const OWN_WIDTHS: Partial<Record<ColumnKey, number>> = {
  no: 44,
  unit_code: 84,
  unit_name: 280,
  level: 84,
  commune: 124,
  party_cell: 200,
  personnel: 112,
  docs: 112,
  emulation: 112,
  result_sent: 112,
  note: 260,
};

/** The sheet `Đại hội cơ sở`, ready for units. */
export function trackerTemplate(language: Language): SetUpSheet {
  const width = COLUMN_KEYS.length;
  const statusColumn = COLUMN_KEYS.indexOf('status');
  // Up to the name alone, which never reaches over the frozen columns.
  const frozenColumns = COLUMN_KEYS.indexOf('unit_name') + 1;
  const units = (column: number) => columnArea(column, FIRST_UNIT_ROW, UNIT_ROWS);
  return {
    kind: 'tracker',
    name: TRACKER_SHEET,
    rows: equalRows(
      [[TITLE[language]], [HINT[language]], COLUMN_KEYS.map((key) => COLUMNS[key].headers[0])],
      width,
    ),
    styles: [
      { ...rowArea(TITLE_ROW, frozenColumns), role: 'title' },
      { ...rowArea(HINT_ROW, frozenColumns), role: 'hint' },
      { ...rowArea(HEADER_ROW, width), role: 'header' },
      { ...units(0), columns: statusColumn, role: 'input' },
      { ...units(statusColumn), role: 'fixed' },
      { ...units(statusColumn + 1), columns: width - statusColumn - 1, role: 'input' },
    ],
    formats: COLUMN_KEYS.flatMap((key, column) =>
      isDated(key) ? [{ ...units(column), format: 'date' }] : [],
    ),
    choices: COLUMN_KEYS.flatMap((key, column) => {
      const values = valuesOf(key);
      return values.length > 0 ? [{ ...units(column), values }] : [];
    }),
    notes: COLUMN_KEYS.map((key, column) => ({
      row: HEADER_ROW,
      column,
      text: columnNote(key, language),
    })),
    widths: COLUMN_KEYS.map((key) => OWN_WIDTHS[key] ?? WIDTHS[COLUMNS[key].type]),
    frozenRows: FIRST_UNIT_ROW,
    frozenColumns,
    statusColumn,
  };
}

function isDated(key: ColumnKey): boolean {
  return COLUMNS[key].type === 'date' || DATED_MARKS.includes(key);
}

/** What the column's list offers; empty where it has none. */
function valuesOf(key: ColumnKey): readonly string[] {
  const { type, choices }: ColumnDefinition = COLUMNS[key];
  if (type === 'mark') return DATED_MARKS.includes(key) ? [] : MARK_CHOICE;
  return Object.values(choices ?? {}).map(([first]) => first);
}

function columnNote(key: ColumnKey, language: Language): string {
  const { write, examples } = COLUMN_HELP[key];
  const rules = rulesAbout(key);
  const line = (word: keyof typeof WORDS, text: string) => `${WORDS[word][language]}: ${text}`;
  return [
    write[language],
    ...(examples.length > 0 ? [line('examples', examples.join('; '))] : []),
    CLAUSES_SLOT,
    ...(rules.length > 0 ? [line('rules', rules.join(', '))] : []),
  ].join('\n');
}
