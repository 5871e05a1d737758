/** What the sheet of an office is called. */

/** Names of sheets in files have 31 letters at most; some are left for telling equal ones apart. */
const MOST_LETTERS = 27;
/** Names of sheets in files have no such signs. */
const FORBIDDEN = /[\\/?*:[\]]/g;

/** What is shortened where a name is too long, as offices do: else it would end before what tells them apart. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/liên đoàn lao động/gi, 'LĐLĐ'],
  [/công đoàn/gi, 'CĐ'],
];

/** @example officeSheetName("Huyện A/B: 'mới'") // "Huyện A-B- 'mới" */
export function officeSheetName(office: string): string {
  const whole = office.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/g, ' ').trim();
  const short = SHORT.reduce((name, [long, sign]) => name.replace(long, sign), whole);
  const name = (whole.length > MOST_LETTERS ? short : whole)
    .slice(0, MOST_LETTERS)
    // Half of a sign that takes two.
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^[' ]+|[' ]+$/g, '');
  return name === '' ? '-' : name;
}
