/** Cells are written each alone, where they still hold what was seen, and by few calls. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isSameCell, writeCells } from '../../../src/addon/forms/writeCells';
import { type Cell, isDateCell } from '../../../src/domain/sheet/cell';

interface Stored {
  value: unknown;
  formula?: string;
  format: string;
}

/** A day as Sheets gives it; with a time of day where one is added. */
const dateOf = (day: string, time = '00:00') => new Date(`${day}T${time}:00Z`);
const CALENDAR = {
  cell: (value: unknown) =>
    value instanceof Date ? { date: value.toISOString().slice(0, 10) } : (value ?? ''),
  toDate: (day: string) => dateOf(day),
} as never;

const calls: string[] = [];
let cells: Stored[][] = [];
let refuses: (row: number, column: number, value: unknown) => boolean = () => false;
let flush: () => void = () => undefined;

const inA1 = (a1: string) => {
  const [, column, row, last, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(a1)!;
  const [left, right] = [column!.charCodeAt(0) - 65, last!.charCodeAt(0) - 65];
  return {
    row: Number(row) - 1,
    column: left,
    rows: Number(bottom) - Number(row) + 1,
    columns: right - left + 1,
  };
};
type Part = ReturnType<typeof inA1>;

function put(parts: readonly Part[], values: (row: number, column: number) => unknown): void {
  for (const part of parts) {
    for (let row = 0; row < part.rows; row++) {
      for (let column = 0; column < part.columns; column++) {
        const [r, c] = [part.row + row, part.column + column];
        const value = values(row, column);
        if (refuses(r, c, value)) throw new Error('refused');
        cells[r]![c]!.value = typeof value === 'string' ? value.replace(/^'/, '') : value;
      }
    }
  }
}

function rangeOf(parts: readonly Part[], name: string) {
  const [part] = parts as [Part];
  const read = (of: (cell: Stored) => unknown) => () =>
    cells
      .slice(part.row, part.row + part.rows)
      .map((row) => row.slice(part.column, part.column + part.columns).map(of));
  return {
    getValues: read(({ value }) => value),
    getFormulas: read(({ formula = '' }) => formula),
    getNumberFormats: read(({ format }) => format),
    setValue: (value: unknown) => {
      calls.push(`${name} = ${String(value)}`);
      put(parts, () => value);
    },
    setValues: (values: unknown[][]) => {
      calls.push(`${name} = ${JSON.stringify(values)}`);
      put(parts, (row, column) => values[row]![column]);
    },
    setNumberFormat: (format: string) => {
      calls.push(`${name} as ${format}`);
      for (const { row, column, rows, columns } of parts) {
        for (const line of cells.slice(row, row + rows)) {
          for (const cell of line.slice(column, column + columns)) cell.format = format;
        }
      }
    },
  };
}

const SHEET = {
  getRange: (...at: readonly (string | number)[]) => {
    if (at[0] === 'A:A') return { getNumRows: () => cells.length };
    if (at[0] === '1:1') return { getNumColumns: () => cells[0]!.length };
    const [row, column, rows, columns] = at as [number, number, number, number];
    return rangeOf([{ row: row - 1, column: column - 1, rows, columns }], at.join());
  },
  getRangeList: (names: string[]) => rangeOf(names.map(inA1), names.join()),
  getProtections: () => [],
} as never;

const before = (globalThis as { SpreadsheetApp?: unknown }).SpreadsheetApp;
const { warn } = console;
beforeAll(() => {
  const SpreadsheetApp = { flush: () => flush(), ProtectionType: {} };
  Object.assign(globalThis, { SpreadsheetApp });
  console.warn = () => undefined;
});
afterAll(() => {
  Object.assign(globalThis, { SpreadsheetApp: before });
  console.warn = warn;
});
beforeEach(() => {
  calls.length = 0;
  [refuses, flush] = [() => false, () => undefined];
  cells = Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: 3 }, (__, column) => ({ value: `${row}.${column}`, format: 'General' })),
  );
});

const text = (row: number, column: number, content: string) => ({
  ...{ row, column, expected: `${row}.${column}`, content },
});
const values = () => cells.map((row) => row.map(({ value }) => value));

describe('what is written', () => {
  it('is told of each cell in its order; neighbours go in one call', () => {
    const writes = [text(2, 0, 'c'), text(1, 1, 'b'), text(1, 0, 'a'), text(2, 1, 'd')];
    const written = { kind: 'written' };
    expect(writeCells(SHEET, CALENDAR, writes)).toEqual([written, written, written, written]);
    expect(calls).toEqual([`2,1,2,2 = [["'a","'b"],["'c","'d"]]`]);
    expect(values().slice(1, 3)).toEqual([
      ['a', 'b', '1.2'],
      ['c', 'd', '2.2'],
    ]);
  });

  it('goes in a call for each content, where there are fewer contents than areas', () => {
    writeCells(SHEET, CALENDAR, [text(0, 0, 'x'), text(2, 2, 'x'), text(3, 1, 'x')]);
    expect(calls).toEqual([`A1:A1,C3:C3,B4:B4 = 'x`]);
  });

  it('is nothing where nothing is asked', () => {
    expect(writeCells(SHEET, CALENDAR, [])).toEqual([]);
    expect(calls).toEqual([]);
  });

  it.each<[string, Cell, string, string | undefined]>([
    ['a day in a cell of texts', { date: '2023-04-12' } as Cell, '@', 'dd/mm/yyyy'],
    ['a day in a cell that shows days', { date: '2023-04-12' } as Cell, 'd/m/yy', undefined],
    ['a number in a cell that shows days', 3, 'dd/mm/yyyy', '0'],
    ['a broken number in a cell that shows days', 2.5, 'dd/mm/yyyy', '0.0'],
    ['a number in a cell of numbers', 2.5, '#,##0', undefined],
    ['a text', 'x', 'dd/mm/yyyy', undefined],
  ])('%s has a format that shows it', (_, content, format, given) => {
    cells[1]![1]!.format = format;
    const [outcome] = writeCells(SHEET, CALENDAR, [{ ...text(1, 1, ''), content: content }]);
    expect(outcome).toEqual({ kind: 'written', ...(given && { formatBefore: format }) });
    expect(cells[1]![1]!.format).toBe(given ?? format);
  });

  it('has the format that is asked for, and tells the one before', () => {
    const write = { ...text(1, 1, '5/6'), format: '@' };
    expect(writeCells(SHEET, CALENDAR, [write])).toEqual([
      { kind: 'written', formatBefore: 'General' },
    ]);
    expect(calls).toEqual(['B2:B2 as @', `2,2,1,1 = [["'5/6"]]`]);
  });
});

describe('what is left as it is', () => {
  it('is a cell that holds another value by now, or a formula', () => {
    cells[1]![1]!.value = 'khác';
    cells[2]![1]!.formula = '=A1';
    expect(
      writeCells(SHEET, CALENDAR, [text(1, 1, 'a'), text(2, 1, 'b'), text(3, 1, 'c')]),
    ).toEqual([
      { kind: 'changed-meanwhile', now: 'khác', hasFormula: false },
      { kind: 'changed-meanwhile', now: '2.1', hasFormula: true },
      { kind: 'written' },
    ]);
    expect(values().map((row) => row[1])).toEqual(['0.1', 'khác', '2.1', 'c']);
  });

  it('is a cell that a formula above and to the left fills, and no other', () => {
    cells[0]![1]!.formula = '=FILTER(DS!A:A;DS!A:A<>"")';
    const writes = [text(3, 0, 'a'), text(3, 1, 'b'), text(3, 2, 'c')];
    expect(writeCells(SHEET, CALENDAR, writes)).toEqual([
      { kind: 'written' },
      { kind: 'changed-meanwhile', now: '3.1', hasFormula: true },
      { kind: 'written' },
    ]);
    expect(values()[3]).toEqual(['a', '3.1', 'c']);
  });

  it('is a cell that the sheet no longer has', () => {
    const gone = { kind: 'changed-meanwhile', now: '', hasFormula: true };
    expect(writeCells(SHEET, CALENDAR, [text(4, 0, 'a'), text(0, 3, 'b')])).toEqual([gone, gone]);
    expect(calls).toEqual([]);
    const some = [text(4, 0, 'a'), text(3, 2, 'b'), text(0, 3, 'c')];
    expect(writeCells(SHEET, CALENDAR, some)).toEqual([gone, { kind: 'written' }, gone]);
    expect(values()[3]).toEqual(['3.0', '3.1', 'b']);
  });

  it('is a date with a time of day, where one without is expected', () => {
    const expected = { date: '2023-04-12' } as Cell;
    cells[0]![0]!.value = dateOf('2023-04-12', '08:00');
    cells[1]![0]!.value = dateOf('2023-04-12');
    const write = (row: number, isTimeless?: true) => ({
      ...{ row, column: 0, expected, content: 'x' },
      ...(isTimeless && { isTimeless }),
    });
    const outcomes = writeCells(SHEET, CALENDAR, [write(0, true), write(1, true)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['changed-meanwhile', 'written']);
    expect(writeCells(SHEET, CALENDAR, [write(0)])).toEqual([{ kind: 'written' }]);
  });
});

describe('what is refused', () => {
  const refused = { kind: 'refused', by: null };

  it('is found cell by cell, and the others are written', () => {
    refuses = (row, column) => (row === 1 || row === 2) && column === 1;
    const writes = [0, 1, 2, 3].map((row) => text(row, 1, `mới ${row}`));
    expect(writeCells(SHEET, CALENDAR, writes)).toEqual([
      { kind: 'written' },
      refused,
      refused,
      { kind: 'written' },
    ]);
    expect(values().map((row) => row[1])).toEqual(['mới 0', '1.1', '2.1', 'mới 3']);
  });

  it('has its format as before', () => {
    refuses = (_, __, value) => value instanceof Date;
    const write = { ...text(1, 1, ''), content: { date: '2023-04-12' } as never };
    expect(writeCells(SHEET, CALENDAR, [write])).toEqual([refused]);
    expect(cells[1]![1]!.format).toBe('General');
    expect(calls.at(-1)).toBe('B2:B2 as General');
  });

  it('is none where the error has come after the writing', () => {
    flush = () => {
      throw new Error('late');
    };
    expect(writeCells(SHEET, CALENDAR, [text(1, 1, 'a')])).toEqual([{ kind: 'written' }]);
    expect(values()[1]![1]).toBe('a');
  });

  it('is not taken for that where the add-on itself is wrong', () => {
    flush = () => {
      throw new TypeError('ours');
    };
    expect(() => writeCells(SHEET, CALENDAR, [text(1, 1, 'a')])).toThrow('ours');
  });
});

it('two cells hold the same, whether a date shows its day or its month', () => {
  const day = { date: '2023-04-01' } as Cell;
  expect(isDateCell(day)).toBe(true);
  expect(isSameCell(day, { date: '2023-04-01', showsMonth: true } as Cell)).toBe(true);
  expect(isSameCell(day, { date: '2023-04-02' } as Cell)).toBe(false);
  expect([isSameCell(day, '2023-04-01'), isSameCell('a', day), isSameCell('a', 'a')]).toEqual([
    false,
    false,
    true,
  ]);
});
