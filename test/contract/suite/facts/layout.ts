/** Facts about merged cells, frozen edges, widths, clearing and notes. */
import type { Fact } from '../fact';
import { outcomeOf, type Scratch } from '../scratch';

const LOOKS = 'src/addon/sheets/sheetLooks.ts';
const CLEARING = 'src/addon/entry/clearStatuses.ts';
const READ_SHEET = 'src/addon/document/readSheet.ts';

export const layoutFacts: readonly Fact[] = [
  {
    id: 'layout.merged-values',
    says: 'Merged cells keep the value of the first one; the others read as blank.',
    evidence: 'google',
    leans: [READ_SHEET, 'src/domain/tracker/mergedCells.ts'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.getRange('A1:B1').merge();
      return sheet.getRange('A1:C1').getValues()[0]!.map(String);
    },
    expected: ['a', '', 'c'],
  },
  {
    id: 'layout.merges-read-whole',
    says: 'getMergedRanges gives whole merged ranges, also those of which only a part lies in the range.',
    evidence: 'assumed',
    leans: [READ_SHEET, LOOKS, CLEARING],
    observe: ({ sheet }) => {
      sheet.getRange('B2:D3').merge();
      return mergesOf(sheet, 'A1:C2');
    },
    expected: ['B2:D3'],
  },
  {
    id: 'layout.merge-across',
    says: 'mergeAcross merges each row by itself.',
    evidence: 'assumed',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.getRange('A1:B2').mergeAcross();
      return mergesOf(sheet, 'A1:B2');
    },
    expected: ['A1:B1', 'A2:B2'],
  },
  {
    id: 'layout.break-apart',
    says: 'breakApart on all of a merged range takes the merge away.',
    evidence: 'assumed',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.getRange('A1:B2').merge();
      return [outcomeOf(() => sheet.getRange('A:C').breakApart()), mergesOf(sheet, 'A1:C9')];
    },
    expected: ['taken', []],
  },
  {
    id: 'layout.break-part-apart',
    says: 'breakApart on a part of a merged range is refused.',
    evidence: 'reported',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.getRange('B1:D1').merge();
      return outcomeOf(() => sheet.getRange('A:C').breakApart());
    },
    expected: 'refused',
  },
  {
    id: 'layout.merge-part',
    says: 'Merging a part of a merged range is refused.',
    evidence: 'reported',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.getRange('B1:D1').merge();
      return outcomeOf(() => sheet.getRange('A1:C1').merge());
    },
    expected: 'refused',
  },
  {
    id: 'layout.merge-over-frozen-columns',
    says: 'A merge over the edge of frozen columns is refused.',
    evidence: 'reported',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.setFrozenColumns(2);
      return outcomeOf(() => sheet.getRange('A1:D1').merge());
    },
    expected: 'refused',
  },
  {
    id: 'layout.merge-over-frozen-rows',
    says: 'A merge over the edge of frozen rows is refused.',
    evidence: 'reported',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.setFrozenRows(2);
      return outcomeOf(() => sheet.getRange('A1:A4').merge());
    },
    expected: 'refused',
  },
  {
    id: 'layout.freeze-through-merge',
    says: 'Freezing a part of a merged range is refused.',
    evidence: 'reported',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.getRange('A1:D1').merge();
      return outcomeOf(() => sheet.setFrozenColumns(2));
    },
    expected: 'refused',
  },
  {
    id: 'layout.thaw',
    says: 'Freezing 0 rows and columns takes the frozen edges away, so that merges may cross them.',
    evidence: 'assumed',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(1);
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      return outcomeOf(() => sheet.getRange('A1:B2').merge());
    },
    expected: 'taken',
  },
  {
    id: 'layout.frozen-again',
    says: 'Freezing as many rows and columns as are frozen already is taken.',
    evidence: 'assumed',
    leans: [LOOKS, 'src/addon/setup/sheetMaking.ts'],
    observe: ({ sheet }) => {
      const freeze = () => {
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
      };
      return [outcomeOf(freeze), outcomeOf(freeze)];
    },
    expected: ['taken', 'taken'],
  },
  {
    id: 'layout.merged-again',
    says: 'Merging what is one merged range already, or is one after the other in mergeAcross, is taken.',
    evidence: 'assumed',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      sheet.getRange('A1:C2').merge();
      sheet.getRange('A4:B5').mergeAcross();
      return [
        outcomeOf(() => sheet.getRange('A1:C2').merge()),
        outcomeOf(() => sheet.getRange('A4:B5').mergeAcross()),
        mergesOf(sheet, 'A1:C5'),
      ];
    },
    expected: ['taken', 'taken', ['A1:C2', 'A4:B4', 'A5:B5']],
  },
  {
    id: 'layout.widths',
    says: 'setColumnWidths gives a width to as many columns as it names, also up to the last one.',
    evidence: 'assumed',
    leans: [LOOKS],
    observe: ({ sheet }) => {
      const all = sheet.getMaxColumns();
      return [
        outcomeOf(() => sheet.setColumnWidths(1, all, 80).setColumnWidths(2, 2, 160)),
        outcomeOf(() => sheet.setColumnWidths(all, 2, 80)),
      ];
    },
    expected: ['taken', 'refused'],
  },
  {
    id: 'layout.clear-format-keeps-numbers',
    says: 'clearFormat keeps number formats.',
    evidence: 'google',
    leans: [LOOKS, CLEARING],
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('dd/mm/yyyy').clearFormat();
      return cell.getNumberFormats();
    },
    expected: [['dd/mm/yyyy']],
  },
  {
    id: 'layout.clear-content',
    says: 'clearContent takes values and formulas away and leaves formats, notes and lists.',
    evidence: 'assumed',
    leans: [CLEARING, 'src/addon/setup/oldPlanRows.ts'],
    observe: ({ sheet }) => {
      const cells = sheet.getRange('A1:B1').setValues([[5, '=A1']]);
      cells.setNumberFormat('mm/yyyy').setNotes([['Ghi chú', '']]);
      cells.clearContent();
      return [
        cells.getValues()[0]!.map(String),
        cells.getFormulas()[0]!,
        cells.getNotes()[0]!,
        cells.getNumberFormats()[0]!,
      ];
    },
    expected: [
      ['', ''],
      ['', ''],
      ['Ghi chú', ''],
      ['mm/yyyy', 'mm/yyyy'],
    ],
  },
  {
    id: 'layout.notes',
    says: 'setNotes takes a blank text for no note.',
    evidence: 'assumed',
    leans: ['src/addon/sheets/entryHelp.ts', 'src/addon/setup/oldPlanRows.ts'],
    observe: ({ sheet }) => {
      const cells = sheet.getRange('A1:B1').setNotes([['a', 'b']]);
      cells.setNotes([['', 'c']]);
      return cells.getNotes();
    },
    expected: [['', 'c']],
  },
  {
    id: 'layout.text-style',
    says: 'A cell is given the text style of another by getTextStyles and setTextStyle; a cell without a fill has the background #ffffff.',
    evidence: 'google',
    leans: ['src/addon/check/statuses/statusColumn.ts'],
    observe: ({ sheet }) => {
      const [from, to] = [sheet.getRange('A1'), sheet.getRange('B1')];
      from.setFontSize(14).setFontWeight('bold').setBackground('#d9e2f3');
      to.setTextStyle(from.getTextStyles()[0]![0]!);
      const style = to.getTextStyles()[0]![0]!;
      return [style.getFontSize(), style.isBold(), from.getBackground(), to.getBackground()];
    },
    expected: [14, true, '#d9e2f3', '#ffffff'],
  },
  {
    id: 'layout.styles',
    says: 'Every style that the add-on gives to cells is taken.',
    evidence: 'assumed',
    leans: ['src/addon/sheets/applyStyle.ts', 'src/addon/check/statuses/statusColumn.ts', LOOKS],
    observe: ({ sheet }) =>
      outcomeOf(() => {
        sheet
          .getRange('A1:B2')
          .setBorder(true, true, true, true, true, true)
          .setFontWeight('bold')
          .setFontStyle('italic')
          .setFontSize(14)
          .setBackground('#d9e2f3')
          .setHorizontalAlignment('center')
          .setVerticalAlignment('middle')
          .setWrap(true);
        sheet.setColumnWidth(1, 160);
        sheet.setRowHeights(1, 2, 40);
        sheet.setHiddenGridlines(true);
      }),
    expected: 'taken',
  },
  {
    id: 'layout.rows-deleted',
    says: 'deleteRows takes a row away, and what stands below moves up.',
    evidence: 'assumed',
    leans: ['src/addon/setup/oldPlanRows.ts'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      sheet.deleteRows(2, 1);
      return sheet.getRange('A1:A3').getValues().map(String);
    },
    expected: ['a', 'c', ''],
  },
  {
    id: 'layout.rows-inserted',
    says: 'Rows that are inserted are blank, and what stood there moves down.',
    evidence: 'assumed',
    leans: [
      'src/addon/setup/blankCells.ts',
      'src/addon/setup/planMigration.ts',
      'src/addon/sheets/sheetWriter.ts',
    ],
    observe: ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      sheet.insertRowsAfter(1, 2);
      return sheet.getRange('A1:A4').getValues().map(String);
    },
    expected: ['a', '', '', 'b'],
  },
];

function mergesOf(sheet: Scratch['sheet'], address: string): string[] {
  const merges = sheet.getRange(address).getMergedRanges();
  return merges.map((merge) => merge.getA1Notation()).sort();
}
