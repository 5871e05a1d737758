/** The colours of statuses on the page: those of the highlight on the sheet. */
import { highlightRules } from '../domain/formulas/statusHighlight';
import type { Status } from '../domain/unit/status';

const COLOURS = new Map(highlightRules('A', 1).map((rule) => [rule.status, rule]));

/** Inline style of something that stands for a status; none where the sheet has no colour either. */
export function statusStyle(status: Status): string | null {
  const colours = COLOURS.get(status);
  return colours ? `background:${colours.background};color:${colours.fontColor}` : null;
}
