/** The highlight: conditional formats that colour whole rows by the text of the status column. */
import { LANGUAGES } from '../text/language';
import { LOCALES } from '../text/locales';
import { HIGHLIGHT_COLORS, type HighlightColors } from './highlightColors';

/** N of a text is 0: it changes nothing and tells the add-on's rules from those of users. */
const MARK = 'congress.highlight';

export interface HighlightRule extends HighlightColors {
  /** For the first row of the range; true where the row is to be coloured. */
  readonly formula: string;
}

/**
 * The rules for a tracker.
 * @param statusColumn letters of the status column @param firstRow of the range, 1-based
 */
export function highlightRules(statusColumn: string, firstRow: number): HighlightRule[] {
  return HIGHLIGHT_COLORS.map((rule) => {
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
