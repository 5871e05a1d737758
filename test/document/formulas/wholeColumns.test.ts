import { expect, it } from '@jest/globals';
import { setContent, Sheet, Workbook } from '../../../src/document';
import { calculate } from '../../../src/document/formulas/calculation';

it('whole columns count what is in them, however far down a cell stands', () => {
  const workbook = new Workbook();
  const sheet = new Sheet('A');
  workbook.sheets.push(sheet);
  setContent(sheet, 0, 0, 3);
  setContent(sheet, 199_999, 1, 4);
  const formulas = ['SUM(A:B)', 'COUNTBLANK(A:A)', 'COUNTIFS(A:A,"",B:B,4)'];
  formulas.forEach((formula, i) => setContent(sheet, i, 3, null, formula));
  calculate(workbook, () => 0);
  expect(formulas.map((_, i) => sheet.rows[i]!.values[3])).toEqual([7, 199_999, 1]);
});
