/** The picture of the curve: two lines over the weeks, with upright ones for deadlines and day. */
import type { HeldCurve } from '../../../addon/addonApi';
import { type CalendarDate, daysBetween, formatDay, plusDays } from '../../../domain/calendar';

/** What a line stands for; each has a dash of its own, so that colour is never the only sign. */
export type LineKind = 'held' | 'planned' | 'deadline' | 'as-of';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [268, 132];
/** What the lines have, between the scale and the dates. */
const [LEFT, RIGHT, TOP, BOTTOM] = [26, 264, 8, 112];

type Attributes = Readonly<Record<string, string | number>>;

function node(tag: string, attributes: Attributes, ...children: readonly (Node | string)[]) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** The first and the last day of the picture. */
export function curveDays({
  weeks,
  deadlines,
}: Pick<HeldCurve, 'weeks' | 'deadlines'>): readonly [CalendarDate, CalendarDate] {
  const end = plusDays(weeks[weeks.length - 1]!, 6);
  const days = [weeks[0]!, end, ...deadlines.map(({ day }) => day)].sort();
  return [days[0]!, days[days.length - 1]!];
}

/**
 * The picture of a curve.
 * @param asOf null where it is not to be drawn
 * @param name what the picture shows, in words
 */
export function curvePicture(
  { weeks, planned, held, required, deadlines }: HeldCurve,
  asOf: CalendarDate | null,
  name: string,
): SVGElement {
  const ends = weeks.map((week) => plusDays(week, 6));
  const [first, last] = curveDays({ weeks, deadlines });
  const x = (day: CalendarDate) =>
    LEFT + ((RIGHT - LEFT) * daysBetween(first, day)) / daysBetween(first, last);
  const most = Math.max(required, ...planned, ...held, 1);
  const y = (count: number) => BOTTOM - ((BOTTOM - TOP) * count) / most;
  const line = (kind: LineKind, counts: readonly number[]) => {
    // What is said of a week holds at its end; of the last one held, as of the day.
    const at = (i: number) => {
      const isLast = kind === 'held' && i === counts.length - 1;
      return isLast && asOf !== null && asOf < ends[i]! ? asOf : ends[i]!;
    };
    const points = [[x(weeks[0]!), y(0)], ...counts.map((count, i) => [x(at(i)), y(count)])];
    const text = points.map((point) => point.map((value) => value.toFixed(1)).join(',')).join(' ');
    return node('polyline', { class: `line ${kind}`, points: text });
  };
  const upright = (kind: LineKind, day: CalendarDate) =>
    node('line', { class: `line ${kind}`, x1: x(day), x2: x(day), y1: TOP, y2: BOTTOM });
  const text = (x: number, y: number, anchor: string, words: string) =>
    node('text', { x, y, 'text-anchor': anchor }, words);
  return node(
    'svg',
    { class: 'curve', role: 'img', 'aria-label': name, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    node('path', { class: 'axes', d: `M${LEFT} ${TOP}V${BOTTOM}H${RIGHT}` }),
    text(LEFT - 4, TOP + 8, 'end', String(most)),
    text(LEFT - 4, BOTTOM, 'end', '0'),
    text(LEFT, HEIGHT - 4, 'start', formatDay(first)),
    text(RIGHT, HEIGHT - 4, 'end', formatDay(last)),
    ...deadlines.map(({ day }) => upright('deadline', day)),
    ...(asOf === null ? [] : [upright('as-of', asOf)]),
    ...(planned.length === 0 ? [] : [line('planned', planned)]),
    ...(held.length === 0 ? [] : [line('held', held)]),
  );
}

/** A piece of a line, for the key. */
export function lineSample(kind: LineKind): SVGElement {
  return node(
    'svg',
    { class: 'curve-sample', 'aria-hidden': 'true', viewBox: '0 0 28 10' },
    node('line', { class: `line ${kind}`, x1: 0, x2: 28, y1: 5, y2: 5 }),
  );
}
