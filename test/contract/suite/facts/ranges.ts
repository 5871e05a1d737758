/** Facts about several ranges of a sheet that are changed in one call, and about ranges as such. */
import type { Fact } from '../fact';
import { outcomeOf, type Scratch } from '../scratch';

const AREA = 'src/addon/sheets/sheetArea.ts';
const STYLE = 'src/addon/sheets/applyStyle.ts';
const LOOKS = 'src/addon/sheets/sheetLooks.ts';
const CELLS = 'src/addon/forms/writeCells.ts';
const CLEARING = 'src/addon/entry/clearStatuses.ts';

export const rangeFacts: readonly Fact[] = [
  {
    id: 'ranges.addresses',
    says: 'A list of ranges takes addresses of areas, of one cell as an area too, and of whole columns, in any order.',
    evidence: 'assumed',
    leans: [AREA, CLEARING],
    observe: ({ sheet }) => {
      const list = sheet.getRangeList(['D4:E5', 'B2:B2', 'A:A', 'C3']);
      const sizes = list.getRanges().map((range) => [range.getColumn(), range.getNumColumns()]);
      return [list.getRanges().map((range) => range.getRow()), sizes];
    },
    expected: [
      [4, 2, 1, 3],
      [
        [4, 2],
        [2, 1],
        [1, 1],
        [3, 1],
      ],
    ],
  },
  {
    id: 'ranges.read-address',
    says: 'A list takes the addresses that ranges give of themselves.',
    evidence: 'assumed',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      const own = ['B2:C3', 'D1'].map((address) => addressOf(sheet.getRange(address)));
      return sheet.getRangeList(own).getRanges().map(addressOf);
    },
    expected: ['B2:C3', 'D1'],
  },
  {
    id: 'ranges.all-areas',
    says: 'What is set on a list is set in each of its areas, and nowhere between them.',
    evidence: 'assumed',
    leans: [STYLE, AREA],
    observe: ({ sheet }) => {
      sheet.getRange('A1:C3').setNumberFormat('0.0');
      sheet.getRangeList(['A1:B1', 'C3:C3']).setNumberFormat('mm/yyyy');
      return sheet.getRange('A1:C3').getNumberFormats();
    },
    expected: [
      ['mm/yyyy', 'mm/yyyy', '0.0'],
      ['0.0', '0.0', '0.0'],
      ['0.0', '0.0', 'mm/yyyy'],
    ],
  },
  {
    id: 'ranges.value-of-list',
    says: 'A value that is set on a list is set in each cell of its areas, a date as a date, and nowhere between them.',
    evidence: 'google',
    leans: [CELLS],
    observe: ({ sheet, zone }) => {
      sheet.getRange('A1:C3').setNumberFormat('dd/mm/yyyy').setValue('x');
      const day = Utilities.parseDate('2023-05-20', zone, 'yyyy-MM-dd');
      sheet.getRangeList(['A1:A2', 'C3:C3']).setValue(day);
      return sheet.getRange('A1:C3').getDisplayValues();
    },
    expected: [
      ['20/05/2023', 'x', 'x'],
      ['20/05/2023', 'x', 'x'],
      ['x', 'x', '20/05/2023'],
    ],
  },
  {
    id: 'ranges.styles',
    says: 'A list takes every style that the add-on gives to ranges.',
    evidence: 'assumed',
    leans: [STYLE],
    observe: ({ sheet }) =>
      outcomeOf(() =>
        sheet
          .getRangeList(['A1:B2', 'D4:D9'])
          .setBorder(true, true, true, true, true, true)
          .setFontWeight('bold')
          .setFontStyle('italic')
          .setFontSize(14)
          .setFontFamily('Times New Roman')
          .setBackground('#d9e2f3')
          .setHorizontalAlignment('center')
          .setVerticalAlignment('middle')
          .setWrap(true),
      ),
    expected: 'taken',
  },
  {
    id: 'ranges.clear',
    says: 'clearContent, clearFormat and a number format on a list leave what stands between its areas.',
    evidence: 'assumed',
    leans: [CLEARING],
    observe: ({ sheet }) => {
      sheet
        .getRange('A1:A4')
        .setNumberFormat('0.0')
        .setValues([[1], [2], [3], [4]]);
      const list = sheet.getRangeList(['A1:A2', 'A4:A4']);
      list.clearContent();
      list.clearFormat().setNumberFormat('mm/yyyy');
      const cells = sheet.getRange('A1:A4');
      return [cells.getValues().map(String), cells.getNumberFormats().map(String)];
    },
    expected: [
      ['', '', '3', ''],
      ['mm/yyyy', 'mm/yyyy', '0.0', 'mm/yyyy'],
    ],
  },
  {
    id: 'ranges.break-apart',
    says: 'breakApart on a list of whole merged ranges takes these apart and no others.',
    evidence: 'assumed',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      for (const address of ['A1:B2', 'C4:E4', 'A6:B6']) sheet.getRange(address).merge();
      const outcome = outcomeOf(() => sheet.getRangeList(['A1:B2', 'C4:E4']).breakApart());
      return [outcome, sheet.getRange('A1:E9').getMergedRanges().map(addressOf)];
    },
    expected: ['taken', ['A6:B6']],
  },
  {
    id: 'ranges.break-part-apart',
    says: 'breakApart on a list is refused where one of its areas is a part of a merged range, and breaks nothing apart.',
    evidence: 'open',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      for (const address of ['A1:B2', 'C4:E4']) sheet.getRange(address).merge();
      const outcome = outcomeOf(() => sheet.getRangeList(['A1:B2', 'C4:D4']).breakApart());
      return [outcome, sheet.getRange('A1:E9').getMergedRanges().length];
    },
    expected: ['refused', 2],
    anyIsFine: 'the add-on names whole merged ranges, which it has just asked for',
  },
  {
    id: 'ranges.stays',
    says: 'A range is a place: rows that are inserted above it move its cells out of it.',
    evidence: 'open',
    leans: [
      'src/addon/check/rowsOfEdit.ts',
      'src/addon/check/refreshEdited.ts',
      'src/addon/check/writeHighlight.ts',
      'src/addon/document/trackerSheet.ts',
    ],
    observe: (scratch) => {
      const { sheet } = scratch;
      const range = scratch.cell('a', 'A2');
      sheet.insertRowsAfter(1, 1);
      return [range.getRow(), String(range.getValue())];
    },
    expected: [2, ''],
  },
];

function addressOf(range: ReturnType<Scratch['cell']>): string {
  return range.getA1Notation();
}
