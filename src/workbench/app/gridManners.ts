/** What the grid does as Google Sheets does it, in whatever document is open. */
import { calculateInTurn } from '../grid/formulas/calculations';
import { keepFromLateResults } from '../grid/formulas/lateResults';
import { formatSpilledCells } from '../grid/formulas/shownSpill';
import { suggestWhereTyped } from '../grid/formulas/suggestions';
import { readTypedFormulas } from '../grid/formulas/typedFormulas';
import { keepTyping } from '../grid/input/keptTyping';
import { keepPastedFields } from '../grid/input/pastedText';
import { readTypedText } from '../grid/input/typedText';
import { localizeNumbers } from '../grid/numbers/shownNumbers';
import { showColors } from '../grid/shownColors';
import type { Grid } from '../grid/startGrid';
import type { Words } from '../words';
import type { DocumentSession } from './documentSession';
import { followLinks } from './cells/linkControl';
import { showNotes } from './cells/noteControl';

interface Surroundings {
  readonly current: () => DocumentSession;
  readonly words: () => Words;
  readonly thisYear: () => number;
  /** Goes to a cell, with the keyboard. */
  readonly goTo: (sheet: string, row: number, column: number) => void;
}

/** To be called once the grid has its first document, with which its services come. */
export function actAsSheets(grid: Grid, { current, words, thisYear, goTo }: Surroundings): void {
  const locale = () => current().file.workbook.locale;
  const view = () => current().view;
  calculateInTurn(grid);
  keepFromLateResults(grid);
  showColors(grid, current);
  keepTyping(grid);
  keepPastedFields(grid);
  followLinks(grid, view, words, goTo);
  showNotes(grid, view, words);
  readTypedText(grid, locale, thisYear);
  localizeNumbers(grid);
  formatSpilledCells(grid);
  readTypedFormulas(grid, locale);
  suggestWhereTyped(grid);
}
