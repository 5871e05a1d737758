/** The words by which a row below the header is told to be no unit (SPEC 2), in spelling keys. */
import { type Cell, cellText } from '../../sheet/cell';

const ROMAN = '(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const PLAIN_NUMBER = /^\d+[.)]?$/;
const RUNNING_NUMBER = new RegExp(`^\\(?(?:\\d+|${ROMAN}|[a-zđ])[.)/]?$`);
const SECTION_NUMBER = new RegExp(
  `^\\(?(?:${ROMAN}|[a-zđ])(?:\\s*[./-]\\s*(?:${ROMAN}|[a-zđ]))?(?:\\s*[.)/:]|-)?$`,
);

/**
 * '12.4.2023' and '1/2 ngày' are no headings: what follows the number's mark is no digit. 'C/ty' is
 * 'công ty'.
 */
const LETTER = '(?:(?:[ivxl]+|[a-zđ])\\s*[.)]|[ivxl]{2,}\\s*/|[a-zđ]\\s*/(?=\\s))';
const NUMBER = `(?:\\d{1,2}\\s*[.)/]|${LETTER})(?:\\s*\\d{1,2}[.)/])*`;
const NUMBERED_HEADING = new RegExp(`^\\(?(?:${NUMBER}\\s*(?=\\D)|(?:[ivxl]+|[a-zđ])-(?=khối))`);
const BLOC_HEADING = /^[-*+•]?\s*khối(?![\p{L}\p{M}\p{N}])/u;
/** 'Phần A', 'Cụm thi đua số 1', 'Nhóm doanh nghiệp', but not 'Cụm công nghiệp …' or 'Nhóm trẻ …'. */
const GROUP = `(?:phần|mục|cụm|nhóm|khu vực|tiểu khối)\\s(?:(?:thi đua\\s?)?(?:số\\s)?(?:\\d{1,2}|${ROMAN}|[a-zđ])(?![\\p{L}\\p{M}\\p{N}])|(?:thứ|các|thi đua|đơn vị|cơ quan|trường|doanh nghiệp|xã|hành chính)(?![\\p{L}\\p{M}\\p{N}]))`;
const GROUP_HEADING = new RegExp(`^(?:[-*+•]\\s*)?${GROUP}`, 'u');
/**
 * '1. Trường A' beside a count may be a unit; '1. Khối …' or 'I. …' beside a subtotal is none. No
 * table has sections as far as 'P. Giáo dục' or 'Q. Tân Bình'.
 */
const HEADING_WITH_SUBTOTAL = new RegExp(
  `^(?:(?![n-uwyz])${LETTER}(?!\\d)|(?:(?:\\d{1,2}\\s*[.)/]|[-*+•]|[ivxla-zđ]+-)\\s*)?(?:khối(?![\\p{L}\\p{M}\\p{N}])|${GROUP}))`,
  'u',
);
const HEADING_NUMBER =
  /^\s*\(?(?:[-–*+•]\s*|(?:\d{1,2}|[IVXLivxl]+|[A-Za-zĐđ])\s*(?:[.)/](?:\s*\d{1,2}[.)/])*|[-–](?=\s*[Kk][Hh][Ốố][Ii]))\s*|(?:phần|mục)\s+(?:thứ\s+\S+|\d{1,2}|[ivxl]+|[a-zđ])\s*[:.–-]\s*)/i;
const WORD = /\p{L}{2}/u;

const TOTAL = /^(?:(?:tiểu\s)?cộng|tổng|total|σ)(?![\p{L}\p{M}\p{N}])/u;
/** The words are written as the compared form has them: 'tòan' is 'toàn'. */
const PART_OF_TOTAL =
  /^(?:[-+*•]\s*)?(?:t[ỷỉ]\slệ|trong\sđó|chia\sra|lũy\skế|còn\slại|tòan\s(?:huyện|tỉnh|xã|phường|thị\sxã|thành\sphố|quận|ngành|khối|cụm)|(?:nữ|bình\squân|trung\sbình)(?=\s*(?::|$)))(?![\p{L}\p{M}\p{N}])/u;
/** Words that begin as a total does and are names of units or, as 'Tổng Cọt', of communes. */
const NAME_LIKE_TOTAL =
  /^(?:tổng\s(?:công\s(?:ty|trình)|cty|kho|đội|cục|đài|trạm|thầu|đại\slý|lãnh\ssự|liên\sđòan|quản\slý|cọt)|cộng\s(?:đồng|tác|hòa|sản|hưởng|sinh|lực|hiền|lạc))(?![\p{L}\p{M}\p{N}])/u;

const FIGURES = /^[\d\s.,]+$/;

/** '7' or '7.', with which a person numbers a unit. @param text of the cell under TT */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text);
}

/** What may stand alone under TT: '7', '7.', 'II'. */
export function isRunningNumber(text: string): boolean {
  return RUNNING_NUMBER.test(text.toLowerCase());
}

/** What numbers a section under TT: 'II', 'III/', 'A', 'a)', 'Phần I'; 'Ⅱ' may be one character. */
export function isSectionNumber(key: string): boolean {
  return SECTION_NUMBER.test(key.normalize('NFKC')) || isGroupHeading(key);
}

/** 'Khối …', 'Cụm 1': a heading by its word, whatever stands under TT beside it. */
export function isGroupHeading(key: string): boolean {
  return BLOC_HEADING.test(key) || GROUP_HEADING.test(key);
}

/** A number, or the text of one, as a CSV has it. */
export function isFigure(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && FIGURES.test(cell));
}

/** '0 đoàn viên', '0 ngày': none of what a column counts. */
export function isNoneOf(text: string): boolean {
  return /^\s*0+(?:[.,]0+)?\s*[\p{L}/]+(?:\s[\p{L}/]+)?\s*$/u.test(text);
}

/** Whether a text is more than a letter or a number. */
export function hasWord(key: string): boolean {
  return WORD.test(key) && !isRunningNumber(key);
}

/** 'I. …', 'a) …' or 'Khối …'. @param isAlone there are no figures beside it */
export function isHeading(key: string, isAlone: boolean): boolean {
  if (!isAlone) return HEADING_WITH_SUBTOTAL.test(key);
  return NUMBERED_HEADING.test(key) || isGroupHeading(key);
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

/** 'Tỷ lệ %', 'Trong đó: …', 'Toàn huyện', where a name stands: what totals come to, or are of. */
export function isPartOfTotal(key: string): boolean {
  return PART_OF_TOTAL.test(key);
}
