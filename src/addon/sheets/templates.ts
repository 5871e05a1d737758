/** The sheets of set-up, from a file of the project that only set-up reads. */
import type { Language } from '../../domain/text/language';
import { readSetUpFile } from '../../domain/setup/setUpFile';
import { isFormula, type SheetTemplate, type TemplateCell } from '../../domain/sheet/sheetTemplate';
import { setUpPage } from '../addonApi';
import type { SpreadsheetCalendar } from '../document/dates';
import { toSheetFormula } from '../document/formulaText';
import { sheetText } from '../document/sheetText';

/** The templates in a language: plan, tracker, tasks. */
export function readTemplates(language: Language): SheetTemplate[] {
  const file = HtmlService.createTemplateFromFile(setUpPage(language));
  return readSetUpFile(file.getRawContent());
}

/** A template's cell as it is written: formulas and dates as such, texts as texts. */
export function toValue(cell: TemplateCell, calendar: SpreadsheetCalendar): unknown {
  if (typeof cell !== 'object') return sheetText(cell);
  return isFormula(cell) ? toSheetFormula(cell.formula) : calendar.toDate(cell.date);
}
