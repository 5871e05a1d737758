/** Figures, ratios and targets as people read them: alike in the console and in the document. */
import type { Measurement, Unit } from './measurement';

const SIGNIFICANT = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Three digits that count, and every digit in front of the point. */
export function shownNumber(value: number): string {
  return (Math.abs(value) >= 100 ? WHOLE : SIGNIFICANT).format(value);
}

export function shownFigure(value: number, unit: Unit): string {
  if (unit === 'exponent') return `n^${value.toFixed(2)}`;
  return `${shownNumber(value)} ${unit}`;
}

/** Such as `× 5.3`, and `× 1/120` where the other takes that much less; `''` where there is none. */
export function shownRatio(ratio: number | undefined): string {
  if (ratio === undefined) return '';
  return ratio < 0.1 ? `× 1/${shownNumber(1 / ratio)}` : `× ${shownNumber(ratio)}`;
}

/** Such as `at least × 5`; `''` where nothing was wished. */
export function shownTarget({ unit, target }: Measurement): string {
  if (!target) return '';
  const shown = (bound: number) =>
    target.of === 'ratio' ? shownRatio(bound) : shownFigure(bound, unit);
  return [
    ...(target.atLeast === undefined ? [] : [`at least ${shown(target.atLeast)}`]),
    ...(target.atMost === undefined ? [] : [`at most ${shown(target.atMost)}`]),
  ].join(', ');
}

/** The other figure with what it is of; `''` where there is none. */
export function shownBeside({ beside, unit }: Measurement): string {
  return beside ? `${beside.label}: ${shownFigure(beside.value, unit)}` : '';
}
