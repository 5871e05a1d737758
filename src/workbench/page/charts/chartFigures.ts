/** A chart as the page draws it: figures and how they are written. */
export interface ChartFigures {
  readonly kind: 'bar' | 'line';
  readonly isStacked: boolean;
  readonly title: string;
  /** What the numbers count; may be empty. */
  readonly counted: string;
  /** What each of the figures of a series is about. */
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    /** Whether it marks some of the labels: an upright bar, not a line. */
    readonly isMark: boolean;
    /** Null where there is none. */
    readonly values: readonly (number | null)[];
  }[];
  /** A number as the document's locale has it. */
  readonly written: (value: number) => string;
}
