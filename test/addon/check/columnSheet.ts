/** A sheet of cells that hold texts, or formulas with `=`, as far as reading and writing columns goes. */

export type Cells = string[][];

/** What is asked for by A1 is columns, whole or from one row to another. */
const COLUMNS = /^([A-Z])(\d*):([A-Z])(\d*)$/;

export function sheetOf(cells: Cells): never {
  const part = (top: number, left: number, height: number, width: number) => {
    const read = (of: (cell: string) => string) => () =>
      cells.slice(top, top + height).map((row) => row.slice(left, left + width).map(of));
    return {
      getValues: read((cell) => (cell.startsWith('=') ? 'result' : cell)),
      getFormulas: read((cell) => (cell.startsWith('=') ? cell : '')),
      setValues: (values: unknown[][]) => {
        values.forEach((row, i) =>
          row.forEach((value, j) => {
            cells[top + i]![left + j] = String(value).replace(/^'/, '');
          }),
        );
      },
    };
  };
  const sheet = {
    getMaxColumns: () => cells[0]!.length,
    getRange: (...at: readonly (string | number)[]) => {
      if (typeof at[0] !== 'string') {
        const [row, column, height, width] = at as [number, number, number, number];
        return part(row - 1, column - 1, height, width);
      }
      const [, first, from, last, to] = COLUMNS.exec(at[0])!;
      const [left, right] = [first!.charCodeAt(0) - 65, last!.charCodeAt(0) - 65];
      if (right >= cells[0]!.length) throw new Error(`no range ${at[0]}`);
      const top = from ? Number(from) - 1 : 0;
      const end = to ? Number(to) : cells.length;
      return part(top, left, end - top, right - left + 1);
    },
  };
  return sheet as never;
}
