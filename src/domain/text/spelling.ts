/** When two spellings of a text count as the same (SPEC 2). */

/** oà, oè, uỳ with each tone, and the older placement òa, òe, ùy that they are folded to. */
const TONE_PLACEMENT = new Map(
  ['oa', 'oe', 'uy'].flatMap((vowels) =>
    ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone): [string, string] => [
      (vowels + tone).normalize('NFC'),
      (vowels[0]! + tone + vowels[1]!).normalize('NFC'),
    ]),
  ),
);
/** Ð (U+00D0) looks the same as Đ (U+0110); in lower case, as comparing meets it, it is ð. */
const FOLDED = new Map([...TONE_PLACEMENT, ['ð', 'đ']]);
const TO_FOLD = new RegExp([...FOLDED.keys()].join('|'), 'g');
const DASHES = /\s*[-\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]\s*/g;
const SPACES = /\s+/g;
/**
 * Characters without width that come along where texts are copied: joining and directional marks,
 * variation selectors, the byte order mark. The soft hyphen stays: in the old encoding TCVN3 it is
 * the letter ư, which a name's check looks for.
 */
const INVISIBLE = /[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]+/g;
const SOFT_HYPHENS = /\u00AD+/g;

/** NFC text with single ordinary spaces and none at the ends; the writer's spelling is kept. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim();
}

/**
 * The form in which two texts are compared: NFC, one tone placement (hoà = hòa), one kind of dash
 * without spaces around it, single spaces, lower case, Ð as Đ, nothing invisible.
 * @example spellingKey('Uỷ ban –  Xã') === spellingKey('Ủy ban - xã') // true
 */
export function spellingKey(text: string): string {
  return tidy(text.replace(SOFT_HYPHENS, ''))
    .toLowerCase()
    .replace(TO_FOLD, (letters) => FOLDED.get(letters)!)
    .replace(DASHES, '-');
}

/**
 * The form in which headers are compared: letters and digits alone, without accents or case.
 * @example headerKey('Xã, thị trấn') // 'xathitran'
 */
export function headerKey(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      // U+00D0 looks the same as Đ.
      .replace(/[đĐ\u00F0\u00D0]/g, 'd')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  );
}
