/** The texts between a report's tables and charts. */
import type { PaperText } from '../../paper/paper';

/** The beginning of a part. */
export function heading(key: string, text: string): PaperText {
  return { kind: 'heading', key, text };
}

/** Running text. */
export function paragraph(key: string, text: string): PaperText {
  return { kind: 'paragraph', key, text };
}

/** A line of a list. */
export function item(key: string, text: string): PaperText {
  return { kind: 'item', key, text };
}

/** A remark under a table or a chart. */
export function note(key: string, text: string): PaperText {
  return { kind: 'note', key, text };
}
