/** The words by which a row below the header is told to be no unit (SPEC 2), in spelling keys. */
import { type Cell, cellText } from '../sheet/cell';

const ROMAN = '(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const PLAIN_NUMBER = /^\d+[.)]?$/;
const RUNNING_NUMBER = new RegExp(`^(?:\\d+|${ROMAN})[.)]?$`);
const SECTION_NUMBER = new RegExp(`^(?:${ROMAN}|[a-zđ])(?:\\s*[.)/:]|-)?$`);

/**
 * '12.4.2023' and '1/2 ngày' are no headings: what follows the number's mark is no digit. 'C/ty' is
 * 'công ty'.
 */
const LETTER = '(?:(?:[ivxl]+|[a-zđ])\\s*[.)]|[ivxl]{2,}\\s*/|[a-zđ]\\s*/(?=\\s))';
const NUMBER = `(?:\\d{1,2}\\s*[.)/]|${LETTER})(?:\\s*\\d{1,2}[.)/])*`;
const NUMBERED_HEADING = new RegExp(`^(?:${NUMBER}\\s*(?=\\D)|(?:[ivxl]+|[a-zđ])-(?=khối))`);
const BLOC_HEADING = /^[-*+•]?\s*khối(?![\p{L}\p{M}\p{N}])/u;
/** '1. Trường A' beside a count may be a unit; '1. Khối …' or 'I. …' beside a subtotal is none. */
const HEADING_WITH_SUBTOTAL = new RegExp(
  `^(?:${LETTER}(?!\\d)|(?:(?:\\d{1,2}\\s*[.)/]|[-*+•]|[ivxla-zđ]+-)\\s*)?khối(?![\\p{L}\\p{M}\\p{N}]))`,
  'u',
);
const HEADING_NUMBER =
  /^\s*(?:[-–*+•]\s*|(?:\d{1,2}|[IVXLivxl]+|[A-Za-zĐđ])\s*(?:[.)/](?:\s*\d{1,2}[.)/])*|[-–](?=\s*[Kk][Hh][Ốố][Ii]))\s*)/;
const WORD = /\p{L}{2}/u;

const TOTAL = /^(?:cộng|tổng)(?![\p{L}\p{M}\p{N}])/u;
const PART_OF_TOTAL = /^(?:t[ỷỉ]\slệ|trong\sđó|chia\sra|lũy\skế|còn\slại)(?![\p{L}\p{M}\p{N}])/u;
/** Words that begin as a total does and are names of units. */
const NAME_LIKE_TOTAL =
  /^(?:tổng\s(?:công\s(?:ty|trình)|cty|kho|đội|cục|đài|trạm|thầu|đại\slý|lãnh\ssự|liên\sđoàn|quản\slý)|cộng\s(?:đồng|tác|hòa|sản|hưởng|sinh|lực))(?![\p{L}\p{M}\p{N}])/u;

/** 'TM.' is 'on behalf of'; 'TM & DV' is trade and services, 'KT-HT' the economic office. */
const SIGNATURE =
  /^(?:người\s(?:lập|tổng\shợp)|nơi\snhận|(?:tl|tuq)\.|(?:t(?:[./]\s?)?m|k(?:[./]\s?)?t)(?![\p{L}\p{M}\p{N}])(?!\s?[-&+]|\s(?:và|dv|dịch\svụ|xd|sx|hạ\stầng|tổng\shợp)(?![\p{L}\p{M}\p{N}])))/u;
const SIGNER =
  /^(?:lập\s(?:bảng|biểu)|(?:phó\s)?chủ\stịch|thủ\strưởng(?:\s(?:đơn\svị|cơ\squan))?)$/;
const DAY = 'ngày';
const DAY_LEFT_OPEN = 'ngày[\\s\\d.…_/]*tháng[\\s\\d.…_/]*năm';
const NO_PLACE = '(?!(?:sáng|chiều|tối|thứ|chủ nhật|từ|dự kiến|đã)(?![\\p{L}\\p{M}]))';
const PLACE_AND_DATE = new RegExp(`^${NO_PLACE}\\D+,\\s*${DAY_LEFT_OPEN}`, 'u');
const DATE_ALONE = new RegExp(`^${DAY_LEFT_OPEN}`);

const FOOTNOTE =
  /^(?:(?:ghi\schú|chú\sthích|lưu\sý)\s*[:.]?(?![\p{L}\p{M}\p{N}])|\*+\s*[\p{L}\p{N}(:]|\((?:\*+|\d{1,2})\)\s*:?\s*\p{L})/u;
const FOOTNOTE_POINT = /^[-+•*]\s*[\p{L}\p{N}]/u;
const FIGURES = /^[\d\s.,]+$/;

/** '7' or '7.', with which a person numbers a unit. @param text of the cell under TT */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text);
}

/** What may stand alone under TT: '7', '7.', 'II'. */
export function isRunningNumber(text: string): boolean {
  return RUNNING_NUMBER.test(text.toLowerCase());
}

/** What numbers a section under TT: 'II', 'III/', 'A', 'a)'. */
export function isSectionNumber(key: string): boolean {
  return SECTION_NUMBER.test(key);
}

/** A number, or the text of one, as a CSV has it. */
export function isFigure(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && FIGURES.test(cell));
}

/** Whether a text is more than a letter or a number. */
export function hasWord(key: string): boolean {
  return WORD.test(key) && !isRunningNumber(key);
}

/** 'I. …', 'a) …' or 'Khối …'. @param isAlone there are no figures beside it */
export function isHeading(key: string, isAlone: boolean): boolean {
  if (!isAlone) return HEADING_WITH_SUBTOTAL.test(key);
  return NUMBERED_HEADING.test(key) || BLOC_HEADING.test(key);
}

/** 'I. Khối trường học:' names the bloc 'Khối trường học'. */
export function blocOf(heading: Cell): string {
  return cellText(heading)
    .replace(HEADING_NUMBER, '')
    .replace(/[\s:]+$/, '');
}

/** 'Cộng khối 1', 'Tổng số: 24', but neither 'Tổng công ty …' nor 'Cộng đồng …'. */
export function isTotal(key: string): boolean {
  return TOTAL.test(key) && !NAME_LIKE_TOTAL.test(key);
}

/** 'Tỷ lệ %', 'Trong đó: …', where a name stands: what totals come to or are taken apart into. */
export function isPartOfTotal(key: string): boolean {
  return PART_OF_TOTAL.test(key);
}

/** 'Người lập', 'TM. BAN THƯỜNG VỤ', 'Nơi nhận:', or who signs alone. */
export function beginsSignature(key: string): boolean {
  return SIGNATURE.test(key) || SIGNER.test(key);
}

/** '<place>, ngày … tháng … năm …'. */
export function isPlaceAndDate(key: string): boolean {
  // Most texts are told without the search.
  return key.includes(DAY) && PLACE_AND_DATE.test(key);
}

/** 'Ngày … tháng … năm …' without a place. */
export function isDateAlone(key: string): boolean {
  return DATE_ALONE.test(key);
}

/** 'Ghi chú: …', '* …', '(1) …' below a table. */
export function isFootnote(key: string): boolean {
  return FOOTNOTE.test(key) && !BLOC_HEADING.test(key);
}

/** A point of a list, as further footnotes are. */
export function isFootnotePoint(key: string): boolean {
  return FOOTNOTE_POINT.test(key) && !BLOC_HEADING.test(key);
}
