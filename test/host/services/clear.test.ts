import { describe, expect, test } from '@jest/globals';
import { documentOf, run, style } from '../script';

function filled() {
  const made = documentOf(['x']);
  style(made.workbook, 0, 0, { bold: true });
  made.sheet.notes.set(0, new Map([[0, 'note']]));
  made.sheet.validations = [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, list: ['x'] }];
  return made;
}

describe('clearing a range', () => {
  test.each([
    ['clear()', ['note', 'list']],
    ['clear({})', ['value', 'bold', 'note', 'list']],
    ['clear({ contentsOnly: true })', ['bold', 'note', 'list']],
    ['clear({ formatOnly: true })', ['value', 'note', 'list']],
    ['clear({ contentsOnly: true, formatOnly: true })', ['note', 'list']],
    ['clear({ commentsOnly: true, validationsOnly: true })', ['value', 'bold']],
    ['clear({ contentsOnly: false })', ['value', 'bold', 'note', 'list']],
    ['clearDataValidations()', ['value', 'bold', 'note']],
  ])('%s leaves %j', (call, left) => {
    const { workbook, sheet } = filled();
    run(workbook, `sheet.getRange("A1").${call}`);
    const [row] = sheet.rows;
    const is = {
      value: row?.values[0] === 'x',
      bold: workbook.styles[row?.styles[0] ?? 0]?.bold,
      note: sheet.notes.size > 0,
      list: sheet.validations.length > 0,
    };
    expect(Object.entries(is).flatMap(([name, stays]) => (stays ? [name] : []))).toEqual(left);
  });

  test('with other options is not implemented', () => {
    const call = 'sheet.getRange("A1").clear({ skipFilteredRows: true })';
    expect(() => run(filled().workbook, call)).toThrow('{skipFilteredRows} is not implemented');
  });
});
