/** Reads the cells of a range for scripts. */
import { calculateArea } from '../../../document/formulas/calculation';
import type { ExecutionContext } from '../../runtime/context';
import { isDateFormat } from '../../../document/values/dateFormat';
import { isDateSerial } from '../../../document/values/zonedTime';
import { CellError, type CellStyle } from '../../../document/workbook';
import type { RangeRef } from '../refs';

/** The values of a range as scripts get them, in arrays and Dates of the script's realm. */
export function readValues(range: RangeRef, context: ExecutionContext): unknown[][] {
  const { sheet, area, rows, columns } = range;
  settleFormulas(range, context);
  const { tools, zone } = context;
  const grid = tools.grid(rows, columns, '');
  const isDate = dateStyles(context.state.workbook.styles);
  for (let row = 0; row < rows; row++) {
    const source = sheet.rows[area.top + row];
    const cells = grid[row];
    if (!source || !cells) continue;
    const { values, styles } = source;
    const width = Math.min(columns, values.length - area.left);
    for (let column = 0; column < width; column++) {
      const value = values[area.left + column];
      if (value === null || value === undefined) continue;
      const style = styles[area.left + column] ?? 0;
      if (typeof value === 'number' && isDate[style] && isDateSerial(value)) {
        cells[column] = tools.date(zone.instantOfSerial(value));
      } else {
        cells[column] = value instanceof CellError ? value.code : value;
      }
    }
  }
  return grid;
}

/** Sees to it that the formulas of a range show their results. */
export function settleFormulas({ sheet, area }: RangeRef, { state }: ExecutionContext): void {
  calculateArea(state.workbook, sheet, area, state.clock);
}

/** Something of each cell of a range, in arrays of the script's realm. */
export function readEach(
  range: RangeRef,
  context: ExecutionContext,
  read: (row: number, column: number) => string,
): unknown[][] {
  const { area, rows, columns } = range;
  const grid = context.tools.grid(rows, columns, '');
  for (const [row, cells] of grid.entries()) {
    for (let column = 0; column < columns; column++) {
      cells[column] = read(area.top + row, area.left + column);
    }
  }
  return grid;
}

function dateStyles(styles: readonly CellStyle[]): boolean[] {
  return styles.map((style) => isDateFormat(style.numberFormat));
}
