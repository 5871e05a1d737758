/**
 * The width of a paper on a sheet, in steps: every part of it begins and ends at one, so that
 * tables of any columns and the texts beside each other make do with few columns of the sheet.
 */

/** In pixels. */
export const STEP = 8;
/** 165 mm at 96 pixels an inch: A4 upright with the margins of an official document. */
export const STEPS = 78;

/** From one step to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Span = { from: 0, to: STEPS };

/** In pixels. */
export function widthOf({ from, to }: Span): number {
  return (to - from) * STEP;
}

/** Begins and ends of the spans: where one column of the sheet ends and the next begins. */
export function edgesOf(spans: readonly Span[]): readonly number[] {
  const edges = new Set([0, STEPS, ...spans.flatMap(({ from, to }) => [from, to])]);
  return [...edges].sort((a, b) => a - b);
}
