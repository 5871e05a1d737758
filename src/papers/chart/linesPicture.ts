/** Lines over categories such as weeks, and thin bars where something is marked. */
import type { PaperChart } from '../../domain/paper/paper';
import { scaleOf } from './chartScale';
import { dashOf } from './lineDashes';
import { FONT, label, picture, svg, widthOf, WIDTH } from './pictureParts';

const PLOT = 230;
const TOP = 10;
const AXIS = 26;
const MARK = 4;
const DOT = 2.5;
/** Between the names of two categories. */
const APART = 12;

/** @param number how a value is written */
export function lineChart(
  { title, labels, series }: PaperChart,
  number: (value: number) => string,
): SVGElement {
  const values = series.flatMap((one) => one.values.map((value) => value ?? 0));
  const scale = scaleOf(Math.max(...values, 0));
  const most = scale[scale.length - 1]!;
  const left = widthOf(number(most)) + 8;
  const bottom = TOP + PLOT;
  const step = (WIDTH - left) / Math.max(labels.length, 1);
  const x = (at: number) => left + step * (at + 0.5);
  const y = (value: number) => bottom - (PLOT * value) / most;
  const every = Math.ceil((Math.max(0, ...labels.map(widthOf)) + APART) / step);
  return picture(
    bottom + AXIS,
    title,
    ...scale.flatMap((value) => [
      svg('line', { class: 'grid', x1: left, x2: WIDTH, y1: y(value), y2: y(value) }),
      label(number(value), left - 6, y(value) + FONT / 3, 'end'),
    ]),
    ...labels.flatMap((text, at) =>
      at % every === 0 ? [label(text, x(at), bottom + FONT + 4, 'middle')] : [],
    ),
    ...series.flatMap(({ values, color, isMark }, at) =>
      isMark
        ? marks(values, x, y, bottom, color)
        : [...pieces(values).map((piece) => line(piece, x, y, color, dashOf(series, at)))],
    ),
  );
}

type Place = (of: number) => number;

interface Point {
  readonly at: number;
  readonly value: number;
}

function marks(
  values: readonly (number | null)[],
  x: Place,
  y: Place,
  bottom: number,
  color: string,
): SVGElement[] {
  return values.flatMap((value, at) => {
    if (value === null) return [];
    const shape = { x: x(at) - MARK / 2, y: y(value), width: MARK, height: bottom - y(value) };
    return [svg('rect', { ...shape, fill: color })];
  });
}

/** Runs of values without a gap. */
function pieces(values: readonly (number | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) runs.push([]);
    else runs[runs.length - 1]!.push({ at, value });
  });
  return runs.filter((run) => run.length > 0);
}

function line(
  points: readonly Point[],
  x: Place,
  y: Place,
  color: string,
  dash: string,
): SVGElement {
  const [first] = points as [Point];
  if (points.length === 1) {
    return svg('circle', { cx: x(first.at), cy: y(first.value), r: DOT, fill: color });
  }
  const text = points.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`);
  return svg('polyline', {
    class: 'line',
    points: text.join(' '),
    stroke: color,
    'stroke-dasharray': dash,
  });
}
