/** Whether two rows hold the same: values, formulas and styles, but not what formulas show. */
import { CellError, type Row, type Scalar } from './workbook';

export function sameRow(one: Row | undefined, other: Row | undefined): boolean {
  const [left, right] = [one ?? NOTHING, other ?? NOTHING];
  if ((left.formulas?.size ?? 0) !== (right.formulas?.size ?? 0)) return false;
  const width = Math.max(
    left.values.length,
    left.styles.length,
    right.values.length,
    right.styles.length,
  );
  for (let column = 0; column < width; column++) {
    if ((left.styles[column] ?? 0) !== (right.styles[column] ?? 0)) return false;
    const formula = left.formulas?.get(column);
    if (formula !== right.formulas?.get(column)) return false;
    if (formula !== undefined) continue;
    if (!sameValue(left.values[column] ?? null, right.values[column] ?? null)) return false;
  }
  return true;
}

const NOTHING: Row = { values: [], styles: [] };

function sameValue(one: Scalar, other: Scalar): boolean {
  if (one === other) return true;
  return (
    one instanceof CellError &&
    other instanceof CellError &&
    one.code === other.code &&
    one.typed === other.typed
  );
}
