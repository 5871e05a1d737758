/** The highlight: conditional formats that colour whole rows by the text of the status column. */
import { LANGUAGES } from '../text/language';
import { LOCALES } from '../text/locales';
import type { Status } from '../unit/status';

/** N of a text is 0: it changes nothing and tells the add-on's rules from those of users. */
const MARK = 'congress.highlight';

export interface HighlightRule {
  readonly status: Status;
  /** For the first row of the range; true where the row is to be coloured. */
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
}

/**
 * Light backgrounds under dark text: contrast is above 7 to 1, and the status says it in words. The
 * yellow is stronger than those in which offices fill their totals.
 */
const COLORS = [
  { status: 'overdue', background: '#f8d0d0', fontColor: '#7a0000' },
  { status: 'due-soon', background: '#ffe38a', fontColor: '#5c4300' },
  { status: 'done-late', background: '#fbdcc4', fontColor: '#6b2c00' },
  { status: 'missing-data', background: '#e0e4ea', fontColor: '#2f3a4a' },
] as const satisfies readonly Omit<HighlightRule, 'formula'>[];

/** A status that the highlight colours. */
export type HighlightedStatus = (typeof COLORS)[number]['status'];

/**
 * The rules for a tracker.
 * @param statusColumn letters of the status column @param firstRow of the range, 1-based
 */
export function highlightRules(statusColumn: string, firstRow: number): HighlightRule[] {
  return COLORS.map((rule) => {
    const cell = `$${statusColumn}${firstRow}`;
    const isStatus = LANGUAGES.map(
      (language) => `${cell}="${LOCALES[language].statuses[rule.status]}"`,
    );
    return { ...rule, formula: `=AND(N("${MARK}")=0,OR(${isStatus.join(',')}))` };
  });
}

/** Whether a conditional format's formula is one of the add-on's. */
export function isHighlightFormula(formula: string): boolean {
  return formula.includes(MARK);
}
