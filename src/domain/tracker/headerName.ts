/** How the text of a header names a column: its spellings, short forms and remarks (SPEC 2). */
import { headerKey } from '../text/spelling';
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from './columns';

/** Words that headers write out or shorten, as they like. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['công đoàn cơ sở', 'CĐCS'],
  ['đại hội', 'ĐH'],
  ['đại biểu', 'ĐB'],
  ['đoàn viên', 'ĐV'],
  ['ban chấp hành', 'BCH'],
  ['ủy viên', 'UV'],
  ['lao động', 'LĐ'],
  ['dự kiến', 'DK'],
  ['kế hoạch', 'KH'],
  ['ngày, tháng, năm', 'ngày'],
  ['ngày, tháng', 'ngày'],
]);
/** 'TT' is 'số thứ tự' where it stands alone; within a name it may be 'trung tâm' or 'thị trấn'. */
const RUNNING_NUMBER = { full: headerKey('số thứ tự'), short: headerKey('TT') };

const SHORT_BY_FULL = new Map(
  [...SHORT_FORMS].map(([full, short]) => [headerKey(full), headerKey(short)]),
);
const FULL_FORMS = new RegExp([...SHORT_BY_FULL.keys()].join('|'), 'g');

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const REMARK = /[([][^()[\]]*/g;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;
const HALF_DAY = headerKey('buổi');
const HALF_DAYS = headerKey('Số buổi');

/**
 * The form in which names of columns are compared. Both sides are shortened rather than written
 * out, which also works where the spaces between the words are gone.
 * @example nameKey('Tên công đoàn cơ sở') === nameKey('TÊN CĐCS') // true
 */
export function nameKey(text: string): string {
  const key = headerKey(text);
  if (key === RUNNING_NUMBER.full) return RUNNING_NUMBER.short;
  return key.replace(FULL_FORMS, (full) => SHORT_BY_FULL.get(full)!);
}

const COLUMN_BY_NAME: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMN_KEYS.flatMap((column) =>
    COLUMNS[column].headers.map((header): [string, ColumnKey] => [nameKey(header), column]),
  ),
);

/** The columns some of whose names end with these words: 'dự kiến', 'nữ'. */
const COLUMNS_BY_ENDING = columnsByEnding();

function columnsByEnding(): ReadonlyMap<string, ReadonlySet<ColumnKey>> {
  const columns = new Map<string, Set<ColumnKey>>();
  for (const column of COLUMN_KEYS) {
    for (const header of COLUMNS[column].headers) {
      const words = header.split(' ');
      words.forEach((_, first) => {
        const ending = nameKey(words.slice(first).join(' '));
        columns.set(ending, (columns.get(ending) ?? new Set()).add(column));
      });
    }
  }
  return columns;
}

/** 'Số đoàn viên (người)' is 'Số đoàn viên' with the remark 'người'; null where there is none. */
function splitRemark(text: string): { name: string; remark: string } | null {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (open < 0) return null;
  const [remark = '', ...after] = text.slice(open + 1).split(/[)\]]/);
  return LETTER_OR_DIGIT.test(after.join('')) ? null : { name: text.slice(0, open), remark };
}

/** 'Ngày tổ chức (dự kiến)' is no 'Ngày tổ chức': the remark is what tells two dates apart. */
function tellsApart(remark: string, column: ColumnKey): boolean {
  const { type } = COLUMNS[column];
  const others = COLUMNS_BY_ENDING.get(nameKey(remark));
  if (type === 'text' || !others || others.has(column)) return false;
  return [...others].some((other) => COLUMNS[other].type === type);
}

/**
 * The column that a header's text names.
 * @example columnNamed('Ngày đại hội (chính thức)') // 'held'
 */
export function columnNamed(text: string): ColumnKey | undefined {
  const whole = COLUMN_BY_NAME.get(nameKey(text));
  if (whole) return whole;
  const split = splitRemark(text);
  const column = split ? columnNamed(split.name) : undefined;
  return column && !tellsApart(split!.remark, column) ? column : undefined;
}

/** The column that a header in two levels names: by both texts, or by the lower one alone. */
export function columnNamedByPair(parent: string, child: string): ColumnKey | undefined {
  const { name } = splitRemark(parent) ?? { name: parent };
  return columnNamed(`${parent} ${child}`) ?? columnNamed(`${name} ${child}`) ?? columnNamed(child);
}

/** Whether the header of a duration column makes its bare numbers half-days. */
export function countsHalfDays(text: string): boolean {
  const remarks = text.match(REMARK) ?? [];
  if (
    remarks.some((remark) => remark.split(NO_LETTERS).some((word) => headerKey(word) === HALF_DAY))
  ) {
    return true;
  }
  const split = splitRemark(text);
  return split ? countsHalfDays(split.name) : nameKey(text) === HALF_DAYS;
}
