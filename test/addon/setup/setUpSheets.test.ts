import { describe, expect, it } from '@jest/globals';
import { setUpSheets } from '../../../src/domain/setup';
import { readPlan } from '../../../src/domain/plan/reading/readPlan';
import { fillClauses } from '../../../src/domain/setup/clausesSlot';
import { COLUMN_KEYS } from '../../../src/domain/tracker/columns';
import type { Area } from '../../../src/domain/sheet/area';
import { NUMBER_FORMATS, STYLES } from '../../../src/domain/sheet/styles';
import type { CellStyle } from '../../../src/document';
import { documentOf, openHost, sheetOf } from '../openHost';

const workbook = documentOf('Trang tính1', []);
openHost(workbook).run('setUp', [['plan', 'tracker', 'tasks']]);

const { plan } = readPlan([]);

describe.each(setUpSheets('vi').map((described) => [described.name, described] as const))(
  'the sheet %s that set-up has made',
  (name, described) => {
    const sheet = sheetOf(workbook, name);
    const { styles, formats, choices = [], notes = [], widths } = described;
    const styleAt = (row: number, column: number): CellStyle =>
      workbook.styles[sheet.rows[row]?.styles[column] ?? 0] ?? {};

    it('has the style of each role in the corners of its cells', () => {
      for (const { role, ...area } of styles) {
        for (const [row, column] of cornersOf(area)) {
          expect([role, row, styleAt(row, column)]).toMatchObject([role, row, STYLES[role]]);
        }
      }
    });

    it('shows dates as such', () => {
      for (const { format, ...area } of formats) {
        for (const [row, column] of cornersOf(area)) {
          expect(styleAt(row, column).numberFormat).toBe(NUMBER_FORMATS[format]);
        }
      }
    });

    it('offers lists of values, and refuses no other value', () => {
      const offered = choices.map(({ values, row, column, rows, columns }) => ({
        area: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
        list: values,
      }));
      expect(sheet.validations).toEqual(offered);
    });

    it('has the column marked into which statuses will be written, where there is one', () => {
      const marked = sheet.metadata.filter(({ key }) => key === 'congress.status');
      const { statusColumn } = described;
      const expected = statusColumn === undefined ? [] : [statusColumn];
      expect(marked.map(({ column }) => column)).toEqual(expected);
    });

    /** The note of a column cites the plan's clauses. */
    const cited = (note: { row: number; column: number; text: string }) =>
      described.kind === 'tracker'
        ? { ...note, text: fillClauses(note.text, COLUMN_KEYS[note.column]!, plan, 'vi') }
        : note;

    it('has its notes, widths, and what stays in sight', () => {
      const shown = [...sheet.notes].flatMap(([row, texts]) =>
        [...texts].map(([column, text]) => ({ row, column, text })),
      );
      const inOrder = (all: readonly { row: number; column: number }[]) =>
        [...all].sort((a, b) => a.row - b.row || a.column - b.column);
      expect(inOrder(shown)).toEqual(inOrder(notes.map(cited)));
      expect(widths.map((_, column) => sheet.columnWidths.get(column))).toEqual(widths);
      expect(sheet.frozenRows).toBe(described.frozenRows);
      expect(sheet.frozenColumns).toBe(described.frozenColumns ?? 0);
    });
  },
);

function cornersOf({ row, column, rows, columns }: Area): (readonly [number, number])[] {
  return [
    [row, column],
    [row + rows - 1, column + columns - 1],
  ];
}
