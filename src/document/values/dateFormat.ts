const known = new Map<string, boolean>();

/**
 * Whether a number format shows dates or times: whether its first section, without quoted
 * text, colours, locales and escaped characters, has a letter of a date or time.
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  let isDate = known.get(format);
  if (isDate === undefined) {
    isDate = showsDate(format);
    known.set(format, isDate);
  }
  return isDate;
}

function showsDate(format: string): boolean {
  if (/^general$/i.test(format)) return false;
  const bare = format
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const [section = ''] = bare.split(';');
  return /[dmyhs]/i.test(section);
}
