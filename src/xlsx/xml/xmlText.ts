/** Text as XML and as spreadsheet files encode it. */

/** Escapes text for element content and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * What XML cannot hold, what its readers would change (a carriage return), and text that looks
 * like an escape itself.
 */
const NEEDS_ESCAPE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Encodes a string the way spreadsheet files do (`_xHHHH_`, ECMA-376 22.9.2.19), then for XML. */
export function encodeText(text: string): string {
  return escapeXml(text.replace(NEEDS_ESCAPE, escapeCharacter));
}

/** The same for an attribute, where line breaks and tabs would turn into spaces. */
export function encodeAttribute(text: string): string {
  return escapeXml(text.replace(NEEDS_ESCAPE, escapeCharacter).replace(/[\t\n]/g, escapeCharacter));
}

/** Decodes `_xHHHH_` in a string of a spreadsheet file. */
export function decodeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : text;
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
