/** Styles by as few calls as there are properties and values, and each cell as its last role has it. */
import { expect, it } from '@jest/globals';
import {
  applyFormats,
  applyStyle,
  applyStyles,
  overlaps,
} from '../../../src/addon/sheets/applyStyle';
import { STYLES } from '../../../src/domain/sheet/styles';
import { recorder } from './recorder';

const area = (row: number, column: number, rows: number, columns: number) => ({
  ...{ row, column, rows, columns },
});

it('a role gives what its style says, and nothing else', () => {
  const [title, note, header] = [recorder(), recorder(), recorder()];
  applyStyle(title.sheet, 'title');
  expect(title.calls).toEqual(['setFontWeight("bold")', 'setFontSize(14)']);
  applyStyle(note.sheet, 'note');
  expect(note.calls).toEqual([
    'setFontStyle("italic")',
    'setFontSize(10)',
    'setVerticalAlignment("top")',
  ]);
  applyStyle(header.sheet, 'header');
  expect(header.calls).toEqual([
    'setBorder(true, true, true, true, true, true)',
    'setFontWeight("bold")',
    'setFontSize(10)',
    `setBackground(${JSON.stringify(STYLES.header.background)})`,
    'setHorizontalAlignment("center")',
    'setVerticalAlignment("middle")',
    'setWrap(true)',
  ]);
  const paper = recorder();
  applyStyle(paper.sheet, 'paper');
  expect(paper.calls).toContain(`setFontFamily(${JSON.stringify(STYLES.paper.fontFamily)})`);
});

it('areas of one value get it in one call', () => {
  const { calls, sheet } = recorder();
  applyStyles(sheet, [
    { role: 'title', ...area(0, 0, 1, 3) },
    { role: 'heading', ...area(2, 0, 1, 3) },
    { role: 'ordinal', ...area(4, 27, 2, 1) },
  ]);
  expect(calls).toEqual([
    'getRangeList(["A1:C1","A3:C3"]).setFontWeight("bold")',
    'getRangeList(["A1:C1"]).setFontSize(14)',
    'getRangeList(["A3:C3"]).setFontSize(12)',
    'getRangeList(["AB5:AB6"]).setHorizontalAlignment("center")',
  ]);
});

it('of areas that overlap the later one wins, on a fresh sheet too', () => {
  const styles = [
    { role: 'body', ...area(0, 0, 3, 2) },
    { role: 'header', ...area(1, 0, 1, 1) },
    { role: 'body', ...area(1, 1, 1, 1) },
    { role: 'total', ...area(2, 0, 1, 2) },
    { role: 'body', ...area(1, 0, 1, 1) },
  ] as const;
  const { calls, sheet } = recorder();
  applyStyles(sheet, styles);
  expect(calls.filter((call) => call.includes('Vertical'))).toEqual([
    'getRangeList(["A1:B3","B2:B2"]).setVerticalAlignment("top")',
    'getRangeList(["A2:A2"]).setVerticalAlignment("middle")',
    'getRangeList(["A2:A2"]).setVerticalAlignment("top")',
  ]);
  const fresh = recorder({ getNumRows: () => 4, getNumColumns: () => 2 });
  applyStyles(recorder().sheet, styles, fresh.sheet);
  expect(fresh.calls).toEqual([
    `setBackgrounds(${JSON.stringify([
      [null, null],
      [STYLES.header.background, null],
      [STYLES.total.background, STYLES.total.background],
      [null, null],
    ])})`,
    'setVerticalAlignments([["top","top"],["top","top"],["top","top"],[null,null]])',
  ]);
});

it('on a fresh sheet sizes of several values, and a background that all share, are given to areas', () => {
  const fresh = recorder({ getNumRows: () => 2, getNumColumns: () => 1 });
  const { calls, sheet } = recorder();
  applyStyles(
    sheet,
    [
      { role: 'title', ...area(0, 0, 1, 1) },
      { role: 'total', ...area(1, 0, 1, 1) },
    ],
    fresh.sheet,
  );
  expect(fresh.calls).toEqual([]);
  expect(calls.slice(-3)).toEqual([
    'getRangeList(["A1:A1"]).setFontSize(14)',
    'getRangeList(["A2:A2"]).setFontSize(10)',
    `getRangeList(["A2:A2"]).setBackground(${JSON.stringify(STYLES.total.background)})`,
  ]);
});

it('an area comes after another value where it lies over one of that value’s areas', () => {
  const { calls, sheet } = recorder();
  applyFormats(sheet, [
    { format: 'date', ...area(0, 0, 1, 1) },
    { format: 'percent', ...area(3, 0, 1, 1) },
    { format: 'percent', ...area(5, 0, 1, 1) },
    { format: 'date', ...area(3, 0, 1, 1) },
    { format: 'date', ...area(3, 0, 2, 1) },
  ]);
  expect(calls).toEqual([
    'getRangeList(["A1:A1"]).setNumberFormat("dd/mm/yyyy")',
    'getRangeList(["A4:A4","A6:A6"]).setNumberFormat("0.0")',
    'getRangeList(["A4:A4","A4:A5"]).setNumberFormat("dd/mm/yyyy")',
  ]);
});

it('formats are given by a call for each, and in their order where they overlap', () => {
  const { calls, sheet } = recorder();
  applyFormats(sheet, [
    { format: 'date', ...area(1, 0, 2, 1) },
    { format: 'percent', ...area(1, 1, 2, 1) },
    { format: 'date', ...area(5, 0, 1, 1) },
  ]);
  expect(calls).toEqual([
    'getRangeList(["A2:A3","A6:A6"]).setNumberFormat("dd/mm/yyyy")',
    'getRangeList(["B2:B3"]).setNumberFormat("0.0")',
  ]);
});

it.each([
  ['share a cell', area(0, 0, 2, 2), area(1, 1, 2, 2), true],
  ['lie below one another', area(0, 0, 2, 2), area(2, 0, 1, 2), false],
  ['lie side by side', area(0, 0, 2, 2), area(0, 2, 2, 1), false],
  ['hold one another', area(0, 0, 5, 5), area(2, 2, 1, 1), true],
])('areas that %s', (_, one, other, expected) => {
  expect([overlaps(one)(other), overlaps(other)(one)]).toEqual([expected, expected]);
});
