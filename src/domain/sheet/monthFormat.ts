/** Which number formats show a month and no day of it: 'mm/yyyy', '"thg "m/yy', 'mmm-yy'. */

/** Literal texts, colours and locales, and what fills or spaces: no codes of a format. */
const LITERALS = /"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|[_*]./gi;

/** Whether a date under a format is shown as its month (SPEC 3). */
export function showsMonthAlone(format: string): boolean {
  const codes = formatCodes(format);
  // Without a year the m beside hours or seconds is minutes.
  return (
    codes.includes('m') && !codes.includes('d') && (codes.includes('y') || !/[hs]/.test(codes))
  );
}

/** The codes by which a format shows what is not negative, in small letters. */
export function formatCodes(format: string): string {
  return format.replace(LITERALS, '').split(';', 1)[0]!.toLowerCase();
}
