/** The colours of statuses on the page: those of the highlight on the sheet. */
import { HIGHLIGHT_COLORS } from '../domain/formulas/highlightColors';
import type { Status } from '../domain/unit/status';

/** Inline style of something that stands for a status; none where the sheet has no colour either. */
export function statusStyle(status: Status): string | null {
  const colors = HIGHLIGHT_COLORS.find((one) => one.status === status);
  return colors ? `background:${colors.background};color:${colors.fontColor}` : null;
}
