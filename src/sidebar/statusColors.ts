/** The colours of statuses on the page: those of the highlight on the sheet. */
import { highlightRules } from '../domain/formulas/statusHighlight';
import type { Status } from '../domain/unit/status';

const COLORS = new Map(highlightRules('A', 1).map((rule) => [rule.status, rule]));

/** Inline style of something that stands for a status; none where the sheet has no colour either. */
export function statusStyle(status: Status): string | null {
  const colors = COLORS.get(status);
  return colors ? `background:${colors.background};color:${colors.fontColor}` : null;
}
