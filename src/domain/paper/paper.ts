/**
 * An official paper as data: what stands in it and in which part. A sheet, a Word file and a page to
 * print are made of it, so that they say the same. Plain JSON: it crosses to the faces.
 */
import type { Language } from '../text/language';

/**
 * A line of text. Its key names what it says, not where it stands, and is the same in every run:
 * by it a line is known again that somebody has changed by hand. Unique in its paper.
 */
export interface PaperLine {
  readonly key: string;
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'bold-italic';
}

/** A line that is drawn under a name: over a third or the whole of the text above it. */
export interface PaperRule {
  readonly rule: 'short' | 'long';
}

/** `heading` begins a part, `item` is a line of a list, `note` stands under a table or a chart. */
export interface PaperText extends PaperLine {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'note';
}

/** A number is shown with the separators of the paper's language; a rate is a text: `62,5%`. */
export type PaperCell = string | number;

export interface PaperColumn {
  readonly key: string;
  readonly header: string;
  /** Width, in shares of the table's. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface PaperTable {
  readonly kind: 'table';
  readonly key: string;
  readonly columns: readonly PaperColumn[];
  /** The key of a row names the unit or group that it is about, unique in its table. */
  readonly rows: readonly {
    readonly key: string;
    readonly isTotal?: boolean;
    /** One a column. */
    readonly cells: readonly PaperCell[];
  }[];
}

export interface PaperChart {
  readonly kind: 'chart';
  readonly key: string;
  readonly title: string;
  readonly drawn: 'stacked-bars' | 'lines';
  /** The names of the categories: blocs, weeks. */
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** `#rrggbb`. */
    readonly color: string;
    /** One a label; null where there is none. */
    readonly values: readonly (number | null)[];
    /** Whether it marks a category, such as the week of a deadline: a thin bar, not a line. */
    readonly isMark?: boolean;
  }[];
}

export type PaperBlock = PaperText | PaperTable | PaperChart;

export interface Paper {
  readonly language: Language;
  /** Name of a file of it, without ending. */
  readonly fileName: string;
  /** The title block: two columns, each from the top. */
  readonly head: {
    readonly left: readonly (PaperLine | PaperRule)[];
    readonly right: readonly (PaperLine | PaperRule)[];
  };
  /** What it is and what it is about, in the middle. */
  readonly title: readonly (PaperLine | PaperRule)[];
  /** To whom it goes; none where it says so in `recipients` alone. */
  readonly addressees: readonly PaperLine[];
  readonly blocks: readonly PaperBlock[];
  /** Side by side at the end, never on two pages. */
  readonly foot: {
    readonly recipients: readonly PaperLine[];
    /** Who prepared it; empty where that is not said. */
    readonly preparer: readonly PaperLine[];
    /** For whom and as what somebody signs; room for the hand; the name, or dots. */
    readonly signer: readonly PaperLine[];
    readonly signerName: PaperLine;
  };
}

export function isRule(line: PaperLine | PaperRule): line is PaperRule {
  return 'rule' in line;
}

/** The key of a table's cell, as unique in its paper as that of a line. */
export function cellKey(table: string, row: string, column: string): string {
  return `${table}/${row}/${column}`;
}
