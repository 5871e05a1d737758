/** A described cell as the Spreadsheet service takes it. */
import { type DescribedCell, isFormula, isLink } from '../../domain/sheet/sheetDescription';
import type { SpreadsheetCalendar } from '../document/dates';
import { toSheetFormula } from '../document/formulaText';
import { sheetText } from '../document/sheetText';

/** Formulas and dates as such, texts as texts; a link is a mere text. */
export function sheetValue(cell: DescribedCell, calendar: SpreadsheetCalendar): unknown {
  if (typeof cell !== 'object') return sheetText(cell);
  if (isLink(cell)) return sheetText(cell.text);
  return isFormula(cell) ? toSheetFormula(cell.formula) : calendar.toDate(cell.date);
}
