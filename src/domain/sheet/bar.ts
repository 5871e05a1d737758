/** A bar that is text, so that a file and a print show the picture too. */
const LENGTH = 10;

/** The part of the whole in tenths, rounded half up; `''` where there is nothing to divide by. */
export function bar(part: number, whole: number): string {
  if (whole === 0) return '';
  const full = Math.min(LENGTH, Math.floor((part * LENGTH * 2 + whole) / (whole * 2)));
  return '█'.repeat(full) + '░'.repeat(LENGTH - full);
}
