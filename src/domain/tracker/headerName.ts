/** How the text of a header names a column: its spellings, short forms and remarks (SPEC 2). */
import { headerKey, spellingKey } from '../text/spelling';
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from './columns';
import { columnOfForm, levelKey } from './headerForms';

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
  ['báo cáo', 'BC'],
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
const HALF_DAYS = /sobuoi|halfdays/;
const TENTATIVE = headerKey('DK');
const CONTENTS = headerKey('Nội dung');
/** People of whom women are counted too, but who are no members. */
const OTHER_PEOPLE =
  /bch|btv|thuongvu|db|uv|ubkt|kiemtra|ld|cnvc|canbo|congchuc|vienchuc|congnhan|nhanvien|giaovien|nhansu|chutich|capuy|dangvien|khachmoi|hocsinh|ketnap|committee|delegate|employee|worker|staff|guest/;
/** What else an office notes the days of, and what other terms. */
const OTHER_MEETING =
  /hoinghi|chidoan|chibo|dangbo|doantn|thanhnien|phunu|taphuan|hoithao|(?:khoa|nhiemky)(?:cu|truoc)|party|youth|conference|previous/;
/** Below the name of a day: what makes it a planned one, the one held, and the first. */
const AS_PLANNED = keys('Kế hoạch', 'Theo kế hoạch', 'Dự kiến', 'Đăng ký');
const ENDS = keys('Kết thúc', 'Bế mạc', 'Đến ngày', 'Đến');
const AS_HELD = new Set([...keys('Thực hiện', 'Thực tế', 'Chính thức', 'Đã tổ chức'), ...ENDS]);
const AS_START = keys('Từ ngày', 'Từ', 'Bắt đầu', 'Khai mạc');
const PLANNED_ABOVE = /^(?:(?:theo)?kh|dk|dangky)(?:tochuc|tc|dh)*$/;
/** Says that something is a day and not of what. */
const DAY_ALONE = keys('Ngày', 'Thời gian', 'TG', 'Thời điểm', 'Ngày giờ');
const MEMBERS = /dv|members/;
const JOINED = headerKey('kết nạp');

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

function keys(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(nameKey));
}

const COLUMN_BY_NAME: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMN_KEYS.flatMap((column) =>
    namesOf(column).map((name): [string, ColumnKey] => [nameKey(name), column]),
  ),
);

/**
 * Its headers, and what English messages call it; a column 'Status' may be anybody's, and the
 * add-on writes into the one that it knows.
 */
export function namesOf(column: ColumnKey): readonly string[] {
  const { headers, english } = COLUMNS[column];
  return column === 'status' ? headers : [...headers, english];
}

/** The columns some of whose names end with these words: 'dự kiến', 'nữ'. */
const COLUMNS_BY_ENDING = columnsByEnding();

function columnsByEnding(): ReadonlyMap<string, ReadonlySet<ColumnKey>> {
  const columns = new Map<string, Set<ColumnKey>>();
  for (const column of COLUMN_KEYS) {
    for (const name of namesOf(column)) {
      const words = name.split(' ');
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

/** What the higher level is called, in the forms in which it is compared. */
export interface UpperLevel {
  /** In headers. */
  readonly headers: ReadonlySet<string>;
  /** In cells. */
  readonly cells: ReadonlySet<string>;
}

/** In headers of every office, whatever its own level is called: the first trackers had it. */
const FIRST_LEVEL = 'Huyện';

/** @param spellings the plan's, as people write them */
export function upperLevel(spellings: readonly string[]): UpperLevel {
  const headers = ['Cấp trên', FIRST_LEVEL, ...spellings].map((one) => levelKey(nameKey(one)));
  return {
    headers: new Set(headers.filter((key) => key !== '')),
    cells: new Set(spellings.map(spellingKey)),
  };
}

/** Where the plan is not known. */
export const ANY_LEVEL = upperLevel([]);

/**
 * The column that a header's text names.
 * @example columnNamed('Ngày đại hội (chính thức)') // 'held'
 */
export function columnNamed(text: string, upper = ANY_LEVEL): ColumnKey | undefined {
  const key = nameKey(text);
  if (key === '') return undefined;
  const whole = COLUMN_BY_NAME.get(key) ?? columnOfForm(key, upper.headers);
  if (whole) return whole;
  const split = splitRemark(text);
  const column = split ? columnNamed(split.name, upper) : undefined;
  return column && !tellsApart(split!.remark, column) ? column : undefined;
}

/** The column that a header in two levels names: by both texts, or by the lower one alone. */
export function columnNamedByPair(
  parent: string,
  child: string,
  upper = ANY_LEVEL,
): ColumnKey | undefined {
  const { name } = splitRemark(parent) ?? { name: parent };
  const both = columnNamed(`${parent} ${child}`, upper) ?? columnNamed(`${name} ${child}`, upper);
  if (both) return both;
  const above = nameKey(name);
  const own = nameKey(child);
  const content = above.includes(CONTENTS) ? columnNamed(`${CONTENTS} ${child}`) : undefined;
  if (content) return content;
  const alone = columnNamed(child, upper);
  const day = dayBelow(above, own, columnNamed(name, upper), alone);
  if (day) return day;
  return alone && !isTurned(above, alone, own) ? alone : undefined;
}

/** The column that a header in three levels names; the highest may turn what the others say. */
export function columnNamedByThree(
  highest: string,
  parent: string,
  child: string,
  upper = ANY_LEVEL,
): ColumnKey | undefined {
  const all = columnNamed(`${highest} ${parent} ${child}`, upper);
  if (all) return all;
  const lower = columnNamedByPair(parent, child, upper);
  const own = nameKey(child);
  if (lower && !isTurned(nameKey(highest), lower, own)) return lower;
  const outer = columnNamedByPair(highest, child, upper);
  return outer && !isTurned(nameKey(parent), outer, own) ? outer : undefined;
}

/** Which day a lower text names that says no more than 'Kế hoạch', 'Thực hiện' or 'Ngày'. */
function dayBelow(
  above: string,
  own: string,
  parent: ColumnKey | undefined,
  alone: ColumnKey | undefined,
): ColumnKey | undefined {
  const isDay = DAY_ALONE.has(own);
  if (PLANNED_ABOVE.test(above) && (isDay || alone === 'held')) return 'planned';
  if (isDay) return AS_HELD.has(above) && !ENDS.has(above) ? 'held' : undefined;
  if (parent !== 'held' && !DAY_ALONE.has(above)) return undefined;
  if (AS_PLANNED.has(own)) return 'planned';
  if (parent !== 'held' && ENDS.has(own)) return undefined;
  if (AS_HELD.has(own)) return 'held';
  return parent === 'held' && AS_START.has(own) ? 'start' : undefined;
}

/** Whether a header says how long a congress is to last; how long it has lasted goes before. */
export function isPlannedLength(heading: readonly string[], column: ColumnKey): boolean {
  return column === 'duration' && heading.some((text) => PLANNED_ABOVE.test(nameKey(text)));
}

/** Whether the upper text makes another thing of the lower: 'Nữ' of delegates are no members. */
function isTurned(above: string, column: ColumnKey, own: string): boolean {
  if (COLUMNS[column].type === 'date') {
    if (OTHER_MEETING.test(above)) return true;
    return column !== 'planned' && above.includes(TENTATIVE);
  }
  if (column !== 'members_f' || MEMBERS.test(own)) return false;
  const isOfOthers = OTHER_PEOPLE.test(above) || OTHER_MEETING.test(above);
  return isOfOthers && !(MEMBERS.test(above) && !above.includes(JOINED));
}

/**
 * The column of women by what is headed to its left, where it does not say itself that it is of the
 * members: the committee, other people whose women are not asked for (undefined), or the members.
 */
export function womenOf(
  own: readonly string[],
  left: ColumnKey | undefined,
  heading: readonly string[] = [],
): ColumnKey | undefined {
  if (own.some((text) => MEMBERS.test(nameKey(text)))) return 'members_f';
  if (left === 'bch_elected') return 'bch_f';
  if (left === 'summoned' || left === 'present') return undefined;
  return OTHER_PEOPLE.test(nameKey(heading.join(' '))) ? undefined : 'members_f';
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
  return split ? countsHalfDays(split.name) : HALF_DAYS.test(nameKey(text));
}
