/** Which number formats show a day, and which show dates or times at all. */
import { formatCodes } from './monthFormat';

/** Whether a date under a format is shown with day, month and year: 'd/m/yy', 'dd "tháng" mm, yyyy'. */
export function showsDay(format: string): boolean {
  const codes = formatCodes(format);
  return ['d', 'm', 'y'].every((code) => codes.includes(code));
}

/** Whether a number under a format is shown as a date or a time: 'mm/yyyy', 'h:mm'. */
export function showsTime(format: string): boolean {
  return format !== 'General' && /[dmyhs]/.test(formatCodes(format));
}
