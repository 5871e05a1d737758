/** Drop-down lists of ranges. */
import { setValidation, validationAt } from '../../../document/validations';
import { ValidationRef } from '../sheet/dataValidation';
import { instance, nullable } from '../params';
import type { RangeRef } from '../refs';
import { type Methods, read, write } from '../serviceClass';

/** What the cells of a range ask of values. */
export const rangeRules: Methods<RangeRef> = {
  getDataValidation: read('rule', [], (range) => ruleAt(range, range.area.top, range.area.left)),
  getDataValidations: read('rule', [], (range) => {
    const { top, left } = range.area;
    return Array.from({ length: range.rows }, (_row, row) =>
      Array.from({ length: range.columns }, (_column, column) =>
        ruleAt(range, top + row, left + column),
      ),
    );
  }),
  setDataValidation: write('rule', [nullable(instance(ValidationRef))], (range, [validation]) => {
    setValidation(range.sheet, range.area, validation?.rule ?? null);
    return range;
  }),
  clearDataValidations: write('rule', [], (range) => {
    setValidation(range.sheet, range.area, null);
    return range;
  }),
};

function ruleAt({ sheet }: RangeRef, row: number, column: number): ValidationRef | null {
  const found = validationAt(sheet, row, column);
  return found ? new ValidationRef(found) : null;
}
