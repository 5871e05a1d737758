/** Texts in drawings, which have no escapes for what XML cannot hold. */

const CANNOT_BE_DRAWN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what XML cannot hold; its lines end as XML ends them. */
export function drawableText(text: string): string {
  return text.replace(CANNOT_BE_DRAWN, '').replace(/\r\n?/g, '\n');
}
