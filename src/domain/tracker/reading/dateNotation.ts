/**
 * Dates as people write them, reduced to a notation of few signs: what changes no day is dropped,
 * and months, quarters and their parts are numbers behind a sign.
 *
 * `12/4/2023`, `12-13/4/2023` as typed · `~` đến · `&` và, a comma · `@4/2023` tháng 4 ·
 * `#1/2023` quý I · `a@4`, `b@4`, `c@4` đầu, giữa, cuối tháng 4
 */
import { spellingKey } from '../../text/spelling';

type Step = readonly [pattern: RegExp, replacement: string | ((...match: string[]) => string)];

/** Alternatives that stand as words of their own. */
function words(...alternatives: readonly string[]): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{M}\p{N}])`;
}

const HOUR = String.raw`(?<![\d/.])\d{1,2}\s*(?:giờ|h|g|:)(?!\p{L})`;
/** What makes '30' behind '8 giờ' a day: '8 giờ 30/4/2023', '8h 12 tháng 4', '8h 12, 13/4/2023'. */
const BEHIND_A_DAY = String.raw`\d|\s*(?:[-/.,&+]|và|đến|tới|~)\s*\d|\s*[-/,]?\s*(?:tháng|thg|th?\.?\s*\d)`;
const MINUTES = String.raw`(?:\d{1,2}(?!\d|[/.]\d)|\s+\d{1,2}(?!${BEHIND_A_DAY}))(?:\s*(?:phút|p(?![\p{L}.])|['’]|:\d{2}(?:\.\d+)?))?`;
const CLOCK = String.raw`${HOUR}(?:\s*rưỡi|${MINUTES})?(?:\s*(?:s\.?a|c\.?h|[ap]\.?m)(?!\p{L})\.?)?`;
const CLOCK_TIMES = String.raw`(?:(?<![\d/.-])\d{1,2}-)?${CLOCK}(?:\s*(?:-|đến|tới)\s*${CLOCK})?`;
/**
 * What programs write: 'T08:00', 'T08:00:00+07:00'. With Z another hour than midnight may be of
 * another day here, so that one is left.
 */
const ISO_TIME = String.raw`(?<=\d)(?:t00:00(?::00(?:\.0+)?)?z$|[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\+(?!00)\d{2}(?::?\d{2})?$)|t(?=\d{1,2}:))`;

const CLOCK_TIME = new RegExp(CLOCK, 'u');

const WEEKDAY = words(
  String.raw`thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])`,
  'chủ nhật',
  'chúa nhật',
  'cn',
  // T4 is a weekday beside a day, and a month elsewhere: 'T4, 12/4/2023', 'T4/2023'.
  String.raw`t\.?\s*[2-7](?=.*(?<!\d)\d{1,2}\s*(?:[-/.]|,?\s*(?:tháng|thg))\s*\d{1,2}(?!\d))`,
  String.raw`(?<=\d[-/.]\d{1,2}[-/.]\d{2,4}[\s,(-]*)t\.?\s*[2-7]`,
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
);
const WEEKDAYS = String.raw`${WEEKDAY}(?:\s*(?:[-,&+]|và|đến|tới)\s*${WEEKDAY})*`;

const DONE_WORDS = ['tổ chức', 'tiến hành', 'hoàn thành', 'họp', 'xong', 'đại hội', 'đh'].map(
  spellingKey,
);
const DONE = words(`(?:đã )?(?:${DONE_WORDS.join('|')})(?: (?:xong|rồi|đại hội|đh|thành công))*`);
const AROUND = words(
  ...['cả ngày', 'nửa ngày', 'buổi', 'sáng', 'trưa', 'chiều', 'tối'],
  ...['từ', 'lúc', 'vào', 'hồi', 'trong', 'mùng', 'mồng', 'rồi'],
  // The days of the lunar calendar are others, and are not read.
  'dương lịch',
  // '1 ngày' is a length and no part of a date.
  String.raw`(?<!\d\s*)ngày`,
);
const LENGTH_BEHIND = String.raw`\((?:0?\d|½|1/2|\d[.,]5|một|hai|nửa)\s*(?:ngày|buổi)\)$`;

/** Windows writes January as 'Tháng Giêng'. The names of the lunar year are not read. */
const MONTH_NAMES: Readonly<Record<string, number>> = {
  ...{ giêng: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7 },
  ...{ tám: 8, chín: 9, mười: 10, 'mười một': 11, 'mười hai': 12 },
};
/** In 'ngày 12 tháng năm 2023' the month may be missing; 'tháng năm năm 2023' is May. */
const MONTH_NAME = String.raw`mười một|mười hai|(?!năm)(?:${Object.keys(MONTH_NAMES).join('|')})|năm(?!\s*\d)|(?<!\d[\s,]*tháng\s+)năm(?=\s+\d{4})`;
const ENGLISH_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const ENGLISH_MONTH = words(
  `(?:${ENGLISH_MONTHS.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?`,
);

const ROMAN_MONTHS = 'i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii'.split('|');
/** The longest first: else 'v' would do for 'vi'. */
const ROMAN_MONTH = [...ROMAN_MONTHS].reverse().join('|');

const QUARTERS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 },
};
const PARTS: Readonly<Record<string, string>> = {
  đầu: 'a',
  'thượng tuần': 'a',
  giữa: 'b',
  'trung tuần': 'b',
  cuối: 'c',
  'hạ tuần': 'c',
};
const YEAR = String.raw`(?=\d{4}(?!\d))`;

/** What tells no day is dropped: in this order, each everywhere in the text. */
const DROPPING: readonly Step[] = [
  // 'Ngày12/4/2023'
  [/(?<!\p{L})(ngày|sáng|chiều|tối)(?=\d)/gu, '$1 '],
  // 2023-05-31T08:00
  [new RegExp(String.raw`${ISO_TIME}|${CLOCK_TIMES}|${WEEKDAYS}|${LENGTH_BEHIND}`, 'gu'), ' '],
  [new RegExp(String.raw`${DONE}|${AROUND}|[()[\]*]`, 'gu'), ' '],
];

/** What is left is written in signs, in the same way. */
const REDUCING: readonly Step[] = [
  [new RegExp(words(String.raw`tháng\s+(${MONTH_NAME})`), 'gu'), monthByName],
  [new RegExp(ENGLISH_MONTH, 'gu'), englishMonth],
  [
    new RegExp(String.raw`(?<!\p{L})(?:tháng|thg)\s*(${ROMAN_MONTH})(?![\p{L}\d])`, 'gu'),
    romanMonth,
  ],
  [/(?<!\p{L})(?:tháng|thg|th|t)\.?\s*(\d{1,2})(?!\d)/gu, '@$1'],
  [
    /(?<!\p{L})(?:q[úu]y|qu[íi]|q)\.?\s*(?:0?([1-4])|(iv|i{1,3}|một|hai|ba|tư|bốn))(?![\p{L}\d])/gu,
    (_, digit, word) => `#${digit || QUARTERS[word]!}`,
  ],
  [/(?<=#[1-4]-)(iv|i{1,3})(?!\p{L})/gu, (quarter) => `${QUARTERS[quarter]!}`],
  // '12/IV/2023'
  [
    new RegExp(String.raw`(?<=(?<![@#\d/.])\d{1,2}\s*[-/.]\s*)(${ROMAN_MONTH})(?![\p{L}\d])`, 'gu'),
    romanMonth,
  ],
  [
    new RegExp(String.raw`(${Object.keys(PARTS).join('|')})\s*(?=@)`, 'g'),
    (_, part) => PARTS[part]!,
  ],
  [/\s*(?:(?:cho )?(?:đến|tới)(?: hết)?|→|⇒|[-=]>)\s*/g, '~'],
  // 'tháng 4 năm 2023', 'tháng 04-2023', '12-thg 4-23'
  [new RegExp(String.raw`(?<=[@#]\d{1,2}(?:-\d{1,2})?)[-\s,./]*(?:năm\s*)?${YEAR}`, 'g'), '/'],
  [/(?<=[@#]\d{1,2}),?\s*năm\s*(?=\d{2}(?!\d))/g, '/'],
  [/(?<![@#\d/.])(\d{1,2})([-/.])@(\d{1,2})\2(?=\d{2}$)/g, '$1/$3/'],
  [/^[-\s,]*@(\d{1,2}) (\d{1,2})(?:, ?| )(?=\d{4}$)/, '$2/$1/'],
  [/(?<![@#\d/.])(\d{1,2})\s*[-,/.]?\s*@(?=\d)/g, '$1/'],
  // '12/4 năm 2023', '12/4, 2023'
  [
    new RegExp(
      String.raw`(?<![@#\d])(\d{1,2})([-/.])(\d{1,2})(?:,?\s*năm\s*(?=\d{2}(?!\d))|(?:,?\s*năm|,|\s)\s*${YEAR})`,
      'g',
    ),
    '$1$2$3$2',
  ],
  [/(?<=\d)\s*(?:và|[&+,])\s*(?=\d)/g, '&'],
  [/^[-\s,;:]+|[-\s,;:.]*[\s,;:.]$/g, ''],
  [/\s*([-/.&~])\s*/g, '$1'],
];

function monthByName(_: string, name: string): string {
  return `@${MONTH_NAMES[name]!}`;
}

function romanMonth(_: string, numeral: string): string {
  return `@${ROMAN_MONTHS.indexOf(numeral) + 1}`;
}

function englishMonth(name: string): string {
  return `@${ENGLISH_MONTHS.indexOf(name.slice(0, 3)) + 1}`;
}

/**
 * A phrase in the notation of this file; words that it does not know stay as they are.
 * @example dateNotation('sáng ngày 5 tháng 4 năm 2023') // '5/4/2023'
 */
export function dateNotation(phrase: string): string {
  return reduced(phrase, [...DROPPING, ...REDUCING]);
}

/** Whether a phrase tells a time of day and no day: 'sáng 8h00'. */
export function isTimeAlone(phrase: string): boolean {
  return CLOCK_TIME.test(phrase) && dateNotation(phrase) === '';
}

/**
 * A phrase in the notation of this file with everything that it says beside a day.
 * @example wholeNotation('ngày 5 tháng 4 năm 2023') // '5/4/2023'
 * @example wholeNotation('sáng 5/4/2023') // 'sáng 5/4/2023'
 */
export function wholeNotation(phrase: string): string {
  return reduced(phrase.replace(/^ngày(?!\p{L})/u, ''), REDUCING);
}

function reduced(phrase: string, steps: readonly Step[]): string {
  let text = phrase;
  for (const [pattern, replacement] of steps) {
    // Whichever of the two it is: `replace` takes both, in two signatures.
    text = text.replace(pattern, replacement as string);
  }
  return text;
}
