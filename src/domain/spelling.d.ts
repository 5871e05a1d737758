/** When two spellings of a text count as the same (SPEC 2). */
/** NFC text with single ordinary spaces and none at the ends; the writer's spelling is kept. */
export declare function tidy(text: string): string;
/**
 * The form in which two texts are compared: NFC, one tone placement (hoà = hòa), one kind of dash
 * without spaces around it, single spaces, lower case.
 * @example spellingKey('Uỷ ban –  Xã') === spellingKey('Ủy ban - xã') // true
 */
export declare function spellingKey(text: string): string;
/**
 * The form in which headers are compared: letters and digits alone, without accents or case.
 * @example headerKey('Xã, thị trấn') // 'xathitran'
 */
export declare function headerKey(text: string): string;
