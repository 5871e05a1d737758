/** Formulas that several cells of a file share. */
import {
  type FormulaParts,
  parseFormula,
  shiftFormula,
} from '../../document/formulas/formulaShift';

/** The text of shared formulas: one cell holds it, the others refer to that cell by a number. */
export class SharedFormulas {
  private readonly masters = new Map<
    string,
    { row: number; column: number; parts: FormulaParts }
  >();
  private readonly waiting: { row: number; column: number; index: string }[] = [];

  /** The formula of a cell as its own text; '' for one whose master has not been met yet. */
  read(row: number, column: number, text: string, attributes: Record<string, string>): string {
    const index = attributes.si;
    if (attributes.t !== 'shared' || index === undefined) return text;
    if (text !== '') {
      this.masters.set(index, { row, column, parts: parseFormula(text) });
      return text;
    }
    const formula = this.translate(index, row, column);
    if (formula === null) this.waiting.push({ row, column, index });
    return formula ?? '';
  }

  /** Settles the cells that came before their master. */
  resolve(settle: (row: number, column: number, formula: string) => void): void {
    for (const { row, column, index } of this.waiting) {
      const formula = this.translate(index, row, column);
      if (formula !== null) settle(row, column, formula);
    }
  }

  private translate(index: string, row: number, column: number): string | null {
    const master = this.masters.get(index);
    return master ? shiftFormula(master.parts, row - master.row, column - master.column) : null;
  }
}
