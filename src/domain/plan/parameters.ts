/** The plan's parameters: key, default, and what a value must be (SPEC 1). */
import * as z from 'zod/mini';
import { type CalendarDate, parseIsoDay } from '../calendar';
import { type Cell, cellText } from '../sheet/cell';
import { LANGUAGES, type Localized } from '../text/language';
import { spellingKey } from '../text/spelling';
import { readDate } from '../tracker/reading/date';

/** One kind of value: how a cell becomes it, and how people are told what is expected. */
interface ValueType<T> {
  readonly schema: z.ZodMiniType<T, Cell>;
  readonly expected: Localized;
}

function valueType<T>(expected: Localized, read: (value: Cell) => T | undefined): ValueType<T> {
  const schema = z.transform((value: Cell, context) => {
    const result = read(value);
    if (result !== undefined) return result;
    context.issues.push({ code: 'custom', input: value });
    return z.NEVER;
  });
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
}

function parameter<T, D extends T | null>(type: ValueType<T>, value: D): Parameter<T, D> {
  return { ...type, default: value };
}

function isoDay(iso: string): CalendarDate {
  return parseIsoDay(iso)!;
}

/** The default plan: the district of Tam Đường, eleventh congress, term 2023–2028. */
export const DEFAULT_PLAN_ID = 'tam-duong-xi';

export const PARAMETERS = {
  as_of: parameter(day, null),
  'grassroots.start_from': parameter(day, isoDay('2023-01-01')),
  'grassroots.complete_before': parameter(day, isoDay('2023-05-31')),
  'grassroots.max_days': parameter(dayCount, 1),
  'pilot.unit': parameter(
    text,
    'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên; Trung tâm GDNN – GDTX; TT GDNN – GDTX',
  ),
  'pilot.complete_before': parameter(day, isoDay('2023-02-15')),
  'district.complete_before': parameter(day, isoDay('2023-07-31')),
  'district.max_days': parameter(dayCount, 1.5),
  before_reading: parameter(oneOf('exclusive', 'inclusive'), 'exclusive'),
  'pilot_first.severity': parameter(oneOf('warning', 'error', 'off'), 'warning'),
  'propaganda.from': parameter(day, isoDay('2022-05-01')),
  'propaganda.to': parameter(day, isoDay('2023-09-30')),
  'term.previous': parameter(term, '2018-2023'),
  'term.next': parameter(term, '2023-2028'),
  due_soon_days: parameter(wholeNumber, 15),
  small_unit_members: parameter(wholeNumber, 10),
  language: parameter(oneOf(...LANGUAGES), 'vi'),
  title_block: parameter(oneOf('federation', 'party'), 'federation'),
  place: parameter(text, 'Tam Đường'),
  reporting_body: parameter(text, null),
  prepared_by: parameter(text, null),
} as const;

export type ParameterKey = keyof typeof PARAMETERS;
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as ParameterKey[];

/** The value of a parameter, null only where its default is blank. */
export type ParameterValue<K extends ParameterKey> =
  (typeof PARAMETERS)[K] extends Parameter<infer T, infer D> ? T | (D & null) : never;

export function isParameterKey(key: string): key is ParameterKey {
  return Object.prototype.hasOwnProperty.call(PARAMETERS, key);
}
