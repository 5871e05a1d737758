/** Values, formulas and notes of ranges. */
import { isFilled, setContent } from '../../../document/cells';
import type { ExecutionContext } from '../../runtime/context';
import { displayText } from '../../../document/values/displayText';
import { formulaText } from '../../../document/values/localFormula';
import { requireListed } from '../../../document/validations';
import { CellError, type Row } from '../../../document/workbook';
import { readEach, readValues, settleFormulas } from './cellReader';
import { CellWriter, requireCellSize } from './cellWriter';
import { cellInput, matrix, nullable, text } from '../params';
import { forEachCell, forEachPair } from './rangeShape';
import type { RangeRef } from '../refs';
import { type Methods, read, write } from '../serviceClass';

/** What the cells of a range hold. */
export const rangeContent: Methods<RangeRef> = {
  getValue: read('read', [], (range, _, context) => readValues(firstCell(range), context)[0]?.[0]),
  getValues: read('read', [], (range, _, context) => readValues(range, context)),
  getDisplayValues: read('read', [], (range, _, context) => {
    settleFormulas(range, context);
    return readEach(range, context, (row, column) =>
      shownText(range.sheet.rows[row], column, context),
    );
  }),
  getFormulas: read('read', [], (range, _, context) =>
    readEach(range, context, (row, column) => formulaOf(range.sheet.rows[row], column, context)),
  ),
  getNotes: read('read', [], (range, _, context) =>
    readEach(range, context, (row, column) => range.sheet.notes.get(row)?.get(column) ?? ''),
  ),
  isBlank: read('read', [], (range) => {
    let blank = true;
    forEachCell(range, (row, column) => {
      const cells = range.sheet.rows[row];
      if (cells && isFilled(cells, column)) blank = false;
    });
    return blank;
  }),
  setValue: write('write', [cellInput], (range, [value], context) => {
    requireCellSize(context.state.workbook, value);
    const writer = new CellWriter(context);
    forEachCell(range, (row, column) => requireListed(range.sheet, row, column, value));
    forEachCell(range, (row, column) => writer.write(range.sheet, row, column, value));
    return range;
  }),
  setValues: write('write', [matrix(cellInput)], (range, [values], context) => {
    const { sheet } = range;
    const writer = new CellWriter(context);
    forEachPair(range, values, (row, column, value) => {
      requireCellSize(context.state.workbook, value);
      requireListed(sheet, row, column, value);
    });
    forEachPair(range, values, (row, column, value) => writer.write(sheet, row, column, value));
    return range;
  }),
  setFormula: write('write', [text], (range, [formula], context) => {
    const writer = new CellWriter(context);
    forEachCell(range, (row, column) => requireListed(range.sheet, row, column, withSign(formula)));
    forEachCell(range, (row, column) => writer.writeFormula(range.sheet, row, column, formula));
    return range;
  }),
  setFormulas: write('write', [matrix(text)], (range, [formulas], context) => {
    const writer = new CellWriter(context);
    forEachPair(range, formulas, (row, column, formula) =>
      requireListed(range.sheet, row, column, withSign(formula)),
    );
    forEachPair(range, formulas, (row, column, formula) =>
      writer.writeFormula(range.sheet, row, column, formula),
    );
    return range;
  }),
  setNote: write('write', [nullable(text)], (range, [note]) => {
    forEachCell(range, (row, column) => writeNote(range, row, column, note));
    return range;
  }),
  setNotes: write('write', [matrix(nullable(text))], (range, [notes]) => {
    forEachPair(range, notes, (row, column, note) => writeNote(range, row, column, note));
    return range;
  }),
  clearNote: write('write', [], (range) => clearNotes(range)),
  clearContent: write('write', [], (range) => clearContent(range)),
};

/** Empties the cells of a range. */
export function clearContent(range: RangeRef): RangeRef {
  forEachCell(range, (row, column) => {
    const cells = range.sheet.rows[row];
    if (cells && isFilled(cells, column)) setContent(range.sheet, row, column, null);
  });
  return range;
}

/** Takes the notes off the cells of a range. */
export function clearNotes(range: RangeRef): RangeRef {
  forEachCell(range, (row, column) => writeNote(range, row, column, null));
  return range;
}

/** A formula as a cell shows it: scripts may leave out its `=`. */
function withSign(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

function firstCell(range: RangeRef): RangeRef {
  const { top, left } = range.area;
  return range.within({ top, left, bottom: top, right: left });
}

/** As scripts get it, in the spreadsheet's locale; '' where there is none. */
function formulaOf(row: Row | undefined, column: number, { locale }: ExecutionContext): string {
  const formula = row?.formulas?.get(column);
  if (formula !== undefined) return `=${formulaText(formula, locale.formulas)}`;
  const value = row?.values[column];
  return value instanceof CellError && value.typed !== undefined ? `=${value.typed}` : '';
}

function shownText(row: Row | undefined, column: number, context: ExecutionContext): string {
  const style = context.state.workbook.styles[row?.styles[column] ?? 0];
  return displayText(row?.values[column] ?? null, style?.numberFormat, context.locale);
}

function writeNote({ sheet }: RangeRef, row: number, column: number, note: string | null): void {
  const notes = sheet.notes.get(row) ?? new Map<number, string>();
  if (note) notes.set(column, note);
  else notes.delete(column);
  if (notes.size > 0) sheet.notes.set(row, notes);
  else sheet.notes.delete(row);
}
