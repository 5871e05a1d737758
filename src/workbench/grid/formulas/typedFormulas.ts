/** Formulas that come from people, on their way into the grid and back into its editor. */
import type { ICellData, Nullable } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  LexerTreeBuilder,
  sequenceNodeType,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import {
  type LocaleRules,
  localeRules,
  readTypedFormula,
  shownFormula,
  withEngineSigns,
} from '../../../document';
import { changeBeforeEditing } from '../input/beforeEditing';
import type { Grid } from '../startGrid';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/**
 * Has typed and pasted formulas read, and shown in the editor, as the document's locale has them.
 * @param locale of the document, such as `vi_VN`
 */
export function readTypedFormulas(grid: Grid, locale: () => string): void {
  const rules = () => localeRules(locale());
  grid.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromDocument || options?.onlyLocal) return;
    const { cellValue = {} } = params as ISetRangeValuesMutationParams;
    for (const cells of Object.values(cellValue as Cells)) {
      for (const cell of Object.values(cells)) readFormulaOf(cell, rules());
    }
  });
  changeBeforeEditing(grid, (cell) =>
    cell.f ? { ...cell, f: shownFormula(cell.f, rules()) } : cell,
  );
  helpWithSemicolons(grid.injector.get(LexerTreeBuilder), rules);
}

/** In place: what is undone and done again has to be the same. */
function readFormulaOf(cell: Nullable<ICellData>, rules: LocaleRules): void {
  if (cell?.f?.startsWith('=')) cell.f = readTypedFormula(cell.f, rules);
}

/** Has the editor find arguments and references in a formula with semicolons as in any other. */
function helpWithSemicolons(lexer: LexerTreeBuilder, rules: () => LocaleRules): void {
  const find = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, at) => find(withEngineSigns(formula, rules()), at);
  const cut = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const read = withEngineSigns(formula, rules());
    const nodes = cut(read);
    if (!nodes) return nodes;
    // The pieces begin after the sign of equality, where there is one
    let at = formula.startsWith('=') ? 1 : 0;
    return nodes.map((node) => {
      const from = at;
      at += typeof node === 'string' ? node.length : node.token.length;
      const text = formula.slice(from, at);
      if (typeof node === 'string') return text;
      // The column that ends an open range is no beginning of a function's name
      const isColumn = formula[from - 1] === ':' && node.nodeType === sequenceNodeType.FUNCTION;
      const nodeType = isColumn ? sequenceNodeType.NORMAL : node.nodeType;
      return { ...node, token: text, nodeType };
    });
  };
}
