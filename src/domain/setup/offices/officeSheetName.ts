/** What the sheet of an office is called. */

/** Names of sheets in files have 31 letters at most; some are left for telling equal ones apart. */
const MOST_LETTERS = 27;
/** Names of sheets in files have no such signs. */
const FORBIDDEN = /[\\/?*:[\]]/g;

/** @example officeSheetName("Huyện A/B: 'mới'") // "Huyện A-B- 'mới" */
export function officeSheetName(office: string): string {
  const name = office
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .slice(0, MOST_LETTERS)
    // Half of a sign that takes two.
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^[' ]+|[' ]+$/g, '');
  return name === '' ? '-' : name;
}
