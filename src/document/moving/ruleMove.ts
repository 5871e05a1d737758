/** What becomes of areas and rules when rows or columns are inserted or deleted. */
import { type FormulaParts, parseFormula, shiftFormula } from '../formulas/formulaShift';
import type { Area, ConditionalFormat } from '../workbook';

/** A sheet's name before a reference, in quotes or without. */
const QUALIFIER = /(?:'((?:[^']|'')*)'|([^\s'!(),;:+*/^&=<>{}-]+))!$/;

/** Where rows or columns go. */
export interface GridMove {
  readonly axis: 'row' | 'column';
  /** Where an index goes; null when it is deleted. */
  readonly index: (index: number) => number | null;
}

/**
 * The rules of a sheet after its rows or columns have moved: their areas follow, and a rule
 * without any cell left goes away. The formula is adjusted as if it stood in the first cell
 * that is left of the rule. A rule that did not change stays the same object.
 */
export function moveRules(
  rules: readonly ConditionalFormat[],
  move: GridMove,
): ConditionalFormat[] {
  return rules.flatMap((rule) => {
    if (rule.areas.length === 0) return [rule];
    const kept = rule.areas.map((area) => moveArea(area, move));
    const areas = kept.filter((area) => area !== null);
    if (areas.length === 0) return [];
    const formula = rule.formula === null ? null : moveFormula(rule.formula, rule.areas, move);
    const same = kept.every((area, index) => sameArea(rule.areas[index]!, area));
    return same && formula === rule.formula ? [rule] : [{ ...rule, areas, formula }];
  });
}

/** Where an area goes; null when all of it is deleted. */
export function moveArea(area: Area, { axis, index: move }: GridMove): Area | null {
  const first = axis === 'row' ? area.top : area.left;
  const last = axis === 'row' ? area.bottom : area.right;
  const start = nextLeft(first, last, 1, move);
  const end = nextLeft(last, first, -1, move);
  if (start === null || end === null) return null;
  const [from, to] = [move(start)!, move(end)!];
  return axis === 'row' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

/** Whether an area is where it was. */
export function sameArea(before: Area, after: Area | null): boolean {
  return (
    after?.top === before.top &&
    after.left === before.left &&
    after.bottom === before.bottom &&
    after.right === before.right
  );
}

/** The formula of a rule after the move; a reference to what was deleted is `#REF!`. */
function moveFormula(formula: string, areas: readonly Area[], move: GridMove): string {
  const [first] = areas;
  const left = areas.find((area) => moveArea(area, move) !== null);
  if (!first || !left) return formula;
  // The formula as it reads in the first cell that is left.
  const rows = move.axis === 'row' ? nextLeft(left.top, left.bottom, 1, move.index)! : left.top;
  const columns =
    move.axis === 'column' ? nextLeft(left.left, left.right, 1, move.index)! : left.left;
  const parts = parseFormula(
    shiftFormula(parseFormula(formula), rows - first.top, columns - first.left),
  );
  return moveReferences(parts, move, (sheet) => sheet === null);
}

/**
 * A formula after rows or columns of a sheet have moved; a reference to what was deleted is
 * `#REF!`.
 * @param isMoved whether a reference goes there, by the sheet that it names or null
 */
export function moveReferences(
  parts: FormulaParts,
  move: GridMove,
  isMoved: (sheet: string | null) => boolean,
): string {
  const follows = (at: number) => isMoved(sheetNamedBefore(parts, at));
  return parts
    .map((part, at) => (typeof part === 'string' ? part : moved(parts, at, move, follows)))
    .join('');
}

/** The text of a reference after the move. */
function moved(
  parts: FormulaParts,
  at: number,
  { axis, index: move }: GridMove,
  follows: (at: number) => boolean,
): string {
  const reference = parts[at]!;
  const text = shiftFormula([reference], 0, 0);
  if (typeof reference === 'string' || !follows(at)) return text;
  const index = reference[axis];
  if (index === null) return text;
  const direct = move(index);
  const target = direct ?? edgeLeft(parts, at, axis, move);
  return target === null ? '#REF!' : shiftFormula([{ ...reference, [axis]: target }], 0, 0);
}

/** Where the edge of a range goes whose own row or column is deleted. */
function edgeLeft(
  parts: FormulaParts,
  at: number,
  axis: GridMove['axis'],
  move: GridMove['index'],
): number | null {
  const other = parts[at + 1] === ':' ? parts[at + 2] : parts[at - 1] === ':' ? parts[at - 2] : '';
  const from = parts[at];
  if (typeof from !== 'object' || typeof other !== 'object') return null;
  // An open range reaches to the end of the sheet
  const [own, far] = [from[axis], other[axis] ?? Infinity];
  if (own === null) return null;
  const left = nextLeft(own, far, own <= far ? 1 : -1, move);
  return left === null ? null : move(left);
}

/** The name of the sheet that a reference, or the range that it ends, is qualified with. */
function sheetNamedBefore(parts: FormulaParts, at: number): string | null {
  const before = parts[at - 1];
  const first = before === ':' ? parts[at - 3] : before;
  const match = typeof first === 'string' ? QUALIFIER.exec(first) : null;
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2]!) : null;
}

/** The first index from `from` towards `to` that is not deleted. */
function nextLeft(from: number, to: number, step: 1 | -1, move: GridMove['index']): number | null {
  for (let index = from; (to - index) * step >= 0; index += step) {
    if (move(index) !== null) return index;
  }
  return null;
}
