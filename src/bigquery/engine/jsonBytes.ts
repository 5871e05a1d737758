/** How large a value is on its way out of a function: BigQuery takes no more than so much. */

/** Bytes of the value as JSON in UTF-8. The engine has no TextEncoder. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a pair adds one: together they are four bytes
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}
