/**
 * The words of what stands below a table: signatures, their place and day, footnotes (SPEC 2), in
 * the form in which texts are compared: 'đòan' is 'đoàn'.
 */

/** Who signs, or for whom: told from the names of offices by nothing but the words before it. */
const TITLE =
  '(?:(?:phó|p\\.?)\\s?)?(?:chủ (?:tịch|nhiệm)|(?:tổng )?giám đốc|hiệu trưởng|bí thư|thủ trưởng|trưởng (?:ban|phòng)|chánh văn phòng|ban (?:thường|chấp|giám)|btv|bch)';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
/** 'TM.' is 'on behalf of'; 'TM & DV' is trade and services, 'KT-HT' the economic office. */
const NO_OFFICE = `${END}(?!\\s?[-&+]| (?:và|dv|dịch vụ|xd|sx|hạ tầng|tổng hợp)${END})`;
/** 'on behalf of', 'in place of', 'by order of', 'by authority of', 'acting' */
const FOR_WHOM = [
  `t(?:[./]\\s?)?m${NO_OFFICE}`,
  `k(?:[./]\\s?)?t${NO_OFFICE}`,
  `(?:tl|tuq|tun)\\.`,
  `(?:t[./]?\\s?l|p|q)[.]?\\s?${TITLE}${END}`,
  `t[./]\\s?l\\.?$`,
  `t[./]?\\s?u[./]?\\s?[qn][.]?(?:$|\\s?${TITLE}${END})`,
  `quyền ${TITLE}${END}`,
].join('|');
const DONE_BY = `người (?:lập|tổng hợp|báo cáo|kiểm tra|phụ trách|duyệt|ký|rà sóat)${END}`;
const SIGNED = '\\(?\\s*(?:đã )?ký(?:[,)]| (?:tên|ghi|và|thay|đóng))';
const AGREED = `xác nhận của${END}|đại diện ${TITLE}${END}`;

/** Of which union the chairman is that signs. */
const OF_UNION = '(?: (?:công đòan|cđ|lđlđ|liên đòan).*)?';

let signaturePattern: RegExp | undefined;
let signerPattern: RegExp | undefined;

/** 'Người lập', 'TM. BAN THƯỜNG VỤ', 'Nơi nhận:', '(Ký tên)'. */
export function beginsSignature(key: string): boolean {
  signaturePattern ??= new RegExp(`^(?:${DONE_BY}|nơi nhận|${FOR_WHOM}|${SIGNED}|${AGREED})`, 'u');
  return signaturePattern.test(key);
}

/** Nothing but who signs ('CHỦ TỊCH', 'Kế toán'), or the word that ends a text. */
export function isSigner(key: string): boolean {
  signerPattern ??= new RegExp(
    `^(?:lập (?:bảng|biểu)|(?:cán bộ )?(?:tổng hợp|phụ trách)|(?:phó )?chủ tịch${OF_UNION}|thủ trưởng(?: (?:đơn vị|cơ quan))?|(?:phó )?(?:giám đốc|hiệu trưởng|trưởng ban|bí thư)|kế tóan(?: trưởng)?|thư ký|lãnh đạo duyệt|phê duyệt|ban (?:thường vụ|chấp hành)|-*hết[-./]*)(?:\\s*\\(ký.*)?$`,
    'u',
  );
  return signerPattern.test(key);
}

const DAY = 'ngày';
const DAY_LEFT_OPEN = 'ngày[\\s\\d.…_/]*tháng[\\s\\d.…_/]*năm';
const NO_PLACE = '(?!(?:sáng|chiều|tối|thứ|chủ nhật|từ|dự kiến|đã)(?![\\p{L}\\p{M}]))';
const FIGURES_OF_DAY = '[\\d.…_\\s]+/[\\d.…_\\s]+/[\\d.…_\\s]+$';
const PLACE_AND_DATE = new RegExp(
  `^${NO_PLACE}\\D+,\\s*(?:${DAY_LEFT_OPEN}|ngày\\s*${FIGURES_OF_DAY})`,
  'u',
);
const DATE_ALONE = new RegExp(
  `^(?:${NO_PLACE}[^\\d,]+\\s)?${DAY_LEFT_OPEN}|^${NO_PLACE}[^\\d,]+,\\s*${FIGURES_OF_DAY}`,
  'u',
);

/** '<place>, ngày … tháng … năm …', '<place>, ngày …/…/…'. */
export function isPlaceAndDate(key: string): boolean {
  // Most texts are told without the search.
  return key.includes(DAY) && PLACE_AND_DATE.test(key);
}

/** 'Ngày … tháng … năm …' without a place, or with one and no comma; '<place>, 12/4/2023'. */
export function isDateAlone(key: string): boolean {
  return DATE_ALONE.test(key);
}

/** 'Ghi chú: …', '* …', '(1) …', 'Nguồn: …', 'Danh sách này có …' below a table. */
export function isFootnote(key: string): boolean {
  return (
    /^(?:(?:ghi\schú|chú\s(?:thích|ý)|lưu\sý)\s*[:.]?(?![\p{L}\p{M}\p{N}])|nguồn(?:\s*:|\s(?:số\s)?liệu)|nb\s*:|n\.b|\*+\s*[\p{L}\p{N}(:]|\*+\)|[([](?:\*+|\d{1,2})[)\]]\s*:?\s*\p{L}|[¹²³]|\(?(?:danh\ssách|biểu|bảng)\s(?:này|trên|gồm|có)(?!\p{L})|số\sliệu\s(?:tính|đến|trên|này)(?!\p{L})|trên\sđây\slà|đề\snghị\scác)/u.test(
      key,
    ) && !isBloc(key)
  );
}

/** A point of a list, as further footnotes are. */
export function isFootnotePoint(key: string): boolean {
  return /^[-+•*]\s*[\p{L}\p{N}]/u.test(key) && !isBloc(key);
}

/** '* Khối …' is a heading. */
function isBloc(key: string): boolean {
  return /^[-*+•]?\s*khối(?![\p{L}\p{M}\p{N}])/u.test(key);
}
