/** Text that may stand in a Word file. */

/** Control characters, halves of characters and non-characters: XML has no way to write them. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what a file cannot hold; its lines end with a line feed. */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(NOT_IN_XML, '');
}
