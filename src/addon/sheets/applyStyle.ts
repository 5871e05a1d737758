/** Giving ranges the style of their role. */
import { type CellStyle, STYLES, type StyleRole } from '../../domain/sheet/styles';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Sets what the role's style says, and nothing else. */
export function applyStyle(range: Range, role: StyleRole): void {
  const style: CellStyle = STYLES[role];
  if (style.border) range.setBorder(true, true, true, true, true, true);
  if (style.bold) range.setFontWeight('bold');
  if (style.italic) range.setFontStyle('italic');
  if (style.fontSize) range.setFontSize(style.fontSize);
  if (style.background) range.setBackground(style.background);
  if (style.horizontal) range.setHorizontalAlignment(style.horizontal);
  if (style.vertical) range.setVerticalAlignment(style.vertical);
  if (style.wrap) range.setWrap(true);
}
