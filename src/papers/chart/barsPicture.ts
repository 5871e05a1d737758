/** A bar a category, of pieces side by side, each with its value where there is room for it. */
import type { PaperChart } from '../../domain/paper/paper';
import { scaleOf } from './chartScale';
import { FONT, label, LINE, picture, svg, widthOf, WIDTH, wrapped } from './pictureParts';

/** What the names of the categories have at most. */
const MOST_NAMES = 220;
const GAP = 10;
const BAR = 22;
const AXIS = 24;

/** @param number how a value is written */
export function stackedBars(
  { title, labels, series }: PaperChart,
  number: (value: number) => string,
): SVGElement {
  const names = labels.map((text) => wrapped(text, MOST_NAMES));
  const longest = Math.max(0, ...names.flat().map(widthOf));
  const left = Math.min(longest, MOST_NAMES) + GAP;
  const totals = labels.map((_, at) => sum(series.map(({ values }) => values[at] ?? 0)));
  const scale = scaleOf(Math.max(...totals, 0));
  const most = scale[scale.length - 1]!;
  const width = WIDTH - left - widthOf(number(most)) / 2 - GAP;
  const x = (value: number) => left + (width * value) / most;
  const heights = names.map((lines) => Math.max(BAR, lines.length * LINE) + GAP);
  const bottom = sum(heights);
  const rows = labels.flatMap((_, at) => {
    const top = sum(heights.slice(0, at));
    const middle = top + heights[at]! / 2;
    const first = middle - ((names[at]!.length - 1) * LINE) / 2 + FONT / 3;
    const texts = names[at]!.map((line, i) => label(line, left - GAP, first + i * LINE, 'end'));
    let value = 0;
    const pieces = series.flatMap(({ values, color }) => {
      const piece = values[at] ?? 0;
      if (piece <= 0) return [];
      const from = x(value);
      value += piece;
      return bar(from, x(value), middle, color, number(piece));
    });
    return [...texts, ...pieces];
  });
  const lines = scale.flatMap((value) => [
    svg('line', { class: 'grid', x1: x(value), x2: x(value), y1: 0, y2: bottom }),
    label(number(value), x(value), bottom + FONT + 4, 'middle'),
  ]);
  return picture(bottom + AXIS, title, ...lines, ...rows);
}

function bar(from: number, to: number, middle: number, color: string, text: string): SVGElement[] {
  const shape = { class: 'piece', x: from, y: middle - BAR / 2, width: to - from, height: BAR };
  const piece = svg('rect', { ...shape, fill: color });
  if (widthOf(text) + 4 > to - from) return [piece];
  const value = label(text, (from + to) / 2, middle + FONT / 3, 'middle');
  value.setAttribute('fill', isDark(color) ? '#fff' : '#000');
  return [piece, value];
}

/** Whether white is read better on it than black (WCAG 2.2). @param color `#rrggbb` */
function isDark(color: string): boolean {
  const light = (at: number) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5) < 0.179;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
