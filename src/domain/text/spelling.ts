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
const NEW_PLACEMENT = new RegExp([...TONE_PLACEMENT.keys()].join('|'), 'g');
const DASHES = /\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g;
const SPACES = /[\s\u00A0\u200B\uFEFF]+/g;

/** NFC text with single ordinary spaces and none at the ends; the writer's spelling is kept. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').trim();
}

/**
 * The form in which two texts are compared: NFC, one tone placement (hoà = hòa), one kind of dash
 * without spaces around it, single spaces, lower case.
 * @example spellingKey('Uỷ ban –  Xã') === spellingKey('Ủy ban - xã') // true
 */
export function spellingKey(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(NEW_PLACEMENT, (vowels) => TONE_PLACEMENT.get(vowels)!)
    .replace(DASHES, '-');
}

/**
 * The form in which headers are compared: letters and digits alone, without accents or case.
 * @example headerKey('Xã, thị trấn') // 'xathitran'
 */
export function headerKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
