/** The plan's parameters: key, default, unit, clause, label and what a value must be (SPEC 1). */
import * as z from 'zod/mini';
import { type CalendarDate, parseIsoDay } from '../calendar';
import { type Cell, cellText } from '../cell';
import { LANGUAGES, type Localized } from '../language';
import { spellingKey } from '../spelling';
import { readDate } from '../tracker/reading/date';

/** One kind of value: how a cell becomes it, and how people are told what is expected. */
interface ValueType<T> {
  readonly schema: z.ZodMiniType<T, Cell>;
  readonly expected: Localized;
}

const cell = z.custom<Cell>();

function valueType<T>(expected: Localized, read: (value: Cell) => T | undefined): ValueType<T> {
  const schema = z.pipe(
    cell,
    z.transform((value, context) => {
      const result = read(value);
      if (result !== undefined) return result;
      context.issues.push({ code: 'custom', input: value });
      return z.NEVER;
    }),
  );
  return { schema, expected };
}

const day = valueType<CalendarDate>(
  {
    vi: 'một ngày, ghi ngày/tháng/năm, ví dụ 31/05/2023',
    en: 'one day, written day/month/year, e.g. 31/05/2023',
  },
  (value) => {
    const reading = readDate(value, false);
    if (reading.kind !== 'interval') return undefined;
    const { first, last } = reading.interval;
    return first === last ? first : undefined;
  },
);

function numeric(value: Cell): number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? cellText(value).replace(',', '.') : '';
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}

const dayCount = valueType<number>(
  { vi: 'một số ngày lớn hơn 0, ví dụ 1 hoặc 1,5', en: 'a number of days above 0, e.g. 1 or 1.5' },
  (value) => (numeric(value) > 0 && Number.isFinite(numeric(value)) ? numeric(value) : undefined),
);

const wholeNumber = valueType<number>(
  { vi: 'một số nguyên từ 0 trở lên, ví dụ 15', en: 'a whole number from 0 up, e.g. 15' },
  (value) =>
    Number.isSafeInteger(numeric(value)) && numeric(value) >= 0 ? numeric(value) : undefined,
);

const text = valueType<string>({ vi: 'một đoạn văn bản', en: 'a text' }, (value) =>
  typeof value === 'boolean' ? undefined : cellText(value),
);

const term = valueType<string>(
  { vi: 'nhiệm kỳ dạng 2023-2028', en: 'a term such as 2023-2028' },
  (value) => {
    const match = /^(\d{4})-(\d{4})$/.exec(spellingKey(cellText(value)));
    return match && match[1]! < match[2]! ? `${match[1]!}-${match[2]!}` : undefined;
  },
);

function oneOf<const V extends string>(...values: readonly V[]): ValueType<V> {
  return valueType<V>(
    { vi: `một trong các giá trị: ${values.join(', ')}`, en: `one of: ${values.join(', ')}` },
    (value) => values.find((known) => known === cellText(value).toLowerCase()),
  );
}

/** `D` is null where the default is blank: then a blank value is valid. */
interface Parameter<T, D extends T | null> extends ValueType<T> {
  readonly default: D;
  readonly label: Localized;
  readonly unit: Localized;
  /** '–' where the plan has none. */
  readonly clause: string;
  readonly note: Localized;
}

const DAY = { vi: 'ngày/tháng/năm', en: 'day/month/year' };
const DAYS = { vi: 'ngày', en: 'days' };
const CODE = { vi: 'mã', en: 'code' };
const TEXT = { vi: 'văn bản', en: 'text' };
const NO_NOTE = { vi: '', en: '' };
const BEFORE_NOTE = {
  vi: 'Hạn “trước ngày”; cách tính ngày đó xem before_reading',
  en: "A 'before' deadline; before_reading says whether the day itself counts",
};

function parameter<T, D extends T | null>(
  type: ValueType<T>,
  value: D,
  clause: string,
  label: Localized,
  unit: Localized,
  note: Localized = NO_NOTE,
): Parameter<T, D> {
  return { ...type, default: value, clause, label, unit, note };
}

function isoDay(iso: string): CalendarDate {
  return parseIsoDay(iso)!;
}

/** The default plan: the district of Tam Đường, eleventh congress, term 2023–2028. */
export const DEFAULT_PLAN_ID = 'tam-duong-xi';

export const PARAMETERS = {
  as_of: parameter(day, null, '–', { vi: 'Ngày chốt số liệu', en: 'As-of date' }, DAY, {
    vi: 'Để trống: lấy ngày hôm nay',
    en: 'Blank: today',
  }),
  'grassroots.start_from': parameter(
    day,
    isoDay('2023-01-01'),
    'II.4.1',
    { vi: 'Đại hội cơ sở tiến hành từ', en: 'Grassroots congresses from' },
    DAY,
  ),
  'grassroots.complete_before': parameter(
    day,
    isoDay('2023-05-31'),
    'II.4.1',
    { vi: 'Đại hội cơ sở hoàn thành trước', en: 'Grassroots congresses before' },
    DAY,
    BEFORE_NOTE,
  ),
  'grassroots.max_days': parameter(
    dayCount,
    1,
    'II.4.1',
    { vi: 'Thời gian đại hội cơ sở tối đa', en: 'Longest grassroots congress' },
    DAYS,
  ),
  'pilot.unit': parameter(
    text,
    'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên; Trung tâm GDNN – GDTX; TT GDNN – GDTX',
    'II.4.1',
    { vi: 'Đơn vị tổ chức đại hội điểm', en: 'Pilot unit' },
    TEXT,
    { vi: 'Các cách viết tên cách nhau bằng dấu “;”', en: "Spellings separated by ';'" },
  ),
  'pilot.complete_before': parameter(
    day,
    isoDay('2023-02-15'),
    'II.4.1',
    { vi: 'Đại hội điểm hoàn thành trước', en: 'Pilot congress before' },
    DAY,
    BEFORE_NOTE,
  ),
  'district.complete_before': parameter(
    day,
    isoDay('2023-07-31'),
    'II.4.2',
    { vi: 'Đại hội công đoàn huyện xong trước', en: 'District congress before' },
    DAY,
    BEFORE_NOTE,
  ),
  'district.max_days': parameter(
    dayCount,
    1.5,
    'II.4.2',
    { vi: 'Thời gian đại hội huyện tối đa', en: 'Longest district congress' },
    DAYS,
  ),
  before_reading: parameter(
    oneOf('exclusive', 'inclusive'),
    'exclusive',
    'II.4',
    { vi: 'Cách hiểu “trước ngày”', en: "Reading of 'before'" },
    CODE,
    {
      vi: 'exclusive: đúng ngày đó là trễ; inclusive: đúng ngày đó còn trong hạn',
      en: 'exclusive: the day itself is late; inclusive: it is still on time',
    },
  ),
  'pilot_first.severity': parameter(
    oneOf('warning', 'error', 'off'),
    'warning',
    'II.4.1',
    { vi: 'Mức độ khi tổ chức trước đại hội điểm', en: 'Severity of a congress before the pilot' },
    CODE,
    {
      vi: 'warning: cảnh báo; error: lỗi; off: không kiểm tra',
      en: 'warning, error, or off: not checked',
    },
  ),
  'propaganda.from': parameter(
    day,
    isoDay('2022-05-01'),
    'II.5',
    { vi: 'Tuyên truyền từ', en: 'Publicity from' },
    DAY,
  ),
  'propaganda.to': parameter(
    day,
    isoDay('2023-09-30'),
    'II.5',
    { vi: 'Tuyên truyền đến hết', en: 'Publicity to' },
    DAY,
  ),
  'term.previous': parameter(
    term,
    '2018-2023',
    'II.1',
    { vi: 'Nhiệm kỳ vừa qua', en: 'Past term' },
    { vi: 'năm-năm', en: 'year-year' },
  ),
  'term.next': parameter(
    term,
    '2023-2028',
    'II.1',
    { vi: 'Nhiệm kỳ tới', en: 'Next term' },
    { vi: 'năm-năm', en: 'year-year' },
  ),
  due_soon_days: parameter(
    wholeNumber,
    15,
    '–',
    { vi: 'Số ngày báo sắp đến hạn', en: 'Days that count as due soon' },
    DAYS,
  ),
  small_unit_members: parameter(
    wholeNumber,
    10,
    'Charter guidance',
    { vi: 'Số đoàn viên phải bầu ban chấp hành', en: 'Members from which a committee is elected' },
    { vi: 'đoàn viên', en: 'members' },
    {
      vi: 'Đơn vị ít đoàn viên hơn chỉ bầu chủ tịch',
      en: 'A smaller unit elects a chair and no committee',
    },
  ),
  language: parameter(oneOf(...LANGUAGES), 'vi', '–', { vi: 'Ngôn ngữ', en: 'Language' }, CODE, {
    vi: 'vi: tiếng Việt; en: tiếng Anh',
    en: 'vi: Vietnamese; en: English',
  }),
  title_block: parameter(
    oneOf('federation', 'party'),
    'federation',
    '–',
    { vi: 'Mẫu phần đầu báo cáo', en: 'Title block of the report' },
    CODE,
    {
      vi: 'federation: mẫu của Liên đoàn Lao động; party: mẫu của Đảng',
      en: "federation: the federation's form; party: the Party's form",
    },
  ),
  place: parameter(text, 'Tam Đường', '–', { vi: 'Địa danh', en: 'Place' }, TEXT),
  reporting_body: parameter(text, null, '–', { vi: 'Cơ quan báo cáo', en: 'Reporting body' }, TEXT),
  prepared_by: parameter(text, null, '–', { vi: 'Người lập', en: 'Prepared by' }, TEXT),
} as const;

export type ParameterKey = keyof typeof PARAMETERS;
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as ParameterKey[];

/** The value of a parameter, null only where its default is blank. */
export type ParameterValue<K extends ParameterKey> =
  (typeof PARAMETERS)[K] extends Parameter<infer T, infer D> ? T | (D & null) : never;

export function isParameterKey(key: string): key is ParameterKey {
  return Object.prototype.hasOwnProperty.call(PARAMETERS, key);
}
