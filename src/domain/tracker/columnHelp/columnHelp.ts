/** What is said of a column to those who fill it in. */
import type { Localized } from '../../text/language';

export interface ColumnHelp {
  /** What to write. */
  readonly write: Localized;
  /** Accepted spellings, as they would be typed. */
  readonly examples: readonly string[];
}

/** Spellings of a mark. */
export const MARK_EXAMPLES = ['x', 'đã xong', 'chưa'] as const;
