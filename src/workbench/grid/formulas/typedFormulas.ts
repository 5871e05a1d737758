/** Formulas that come from people, on their way into the grid and back into its editor. */
import type { ICellData, Nullable } from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { type LocaleRules, localeRules } from '../../../document';
import type { Grid } from '../startGrid';
import { readTypedFormula, shownFormula } from './formulaText';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

const AROUND_ALL_OTHERS = 1_000;

/**
 * Has typed and pasted formulas read, and shown in the editor, as the document's locale has them.
 * @param locale of the document, such as `vi_VN`
 */
export function readTypedFormulas(grid: Grid, locale: () => string): void {
  grid.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromDocument || options?.onlyLocal) return;
    const { cellValue = {} } = params as ISetRangeValuesMutationParams;
    for (const cells of Object.values(cellValue as Cells)) {
      for (const cell of Object.values(cells)) readFormulaOf(cell, localeRules(locale()));
    }
  });
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AROUND_ALL_OTHERS,
    handler: (cell, _, next) => {
      const edited = next(cell);
      return edited?.f ? { ...edited, f: shownFormula(edited.f, localeRules(locale())) } : edited;
    },
  });
}

/** In place: what is undone and done again has to be the same. */
function readFormulaOf(cell: Nullable<ICellData>, rules: LocaleRules): void {
  if (cell?.f?.startsWith('=')) cell.f = readTypedFormula(cell.f, rules);
}
