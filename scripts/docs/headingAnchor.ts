/** By what a heading of a document is linked to. */

/** As GitHub makes it: the letters, digits, underscores and hyphens in lower case, and a hyphen for a space. */
export function headingAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
