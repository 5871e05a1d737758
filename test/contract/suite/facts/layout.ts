/** Facts about merged cells, frozen edges, clearing, notes and sheets as such. */
import type { Fact } from '../fact';
import { outcomeOf, type Scratch } from '../scratch';

const SHEET_WRITER = 'src/addon/sheets/sheetWriter.ts';
const SHEET_AREA = 'src/addon/sheets/sheetArea.ts';
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
    leans: [READ_SHEET],
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
    leans: [SHEET_AREA],
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
    leans: [SHEET_WRITER],
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
    leans: [SHEET_WRITER],
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
    leans: [SHEET_AREA],
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
    leans: [SHEET_WRITER, SHEET_AREA],
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
    leans: [SHEET_WRITER, SHEET_AREA],
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
    leans: [SHEET_WRITER],
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
    leans: [SHEET_WRITER],
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
    id: 'layout.clear-format-keeps-numbers',
    says: 'clearFormat keeps number formats.',
    evidence: 'google',
    leans: [SHEET_WRITER, 'src/addon/entry/removeAddon.ts'],
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
    leans: [SHEET_WRITER, 'src/addon/entry/removeAddon.ts', 'src/addon/setup/oldPlanRows.ts'],
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
    id: 'layout.styles',
    says: 'Every style that the add-on gives to cells is taken.',
    evidence: 'assumed',
    leans: ['src/addon/sheets/applyStyle.ts', 'src/addon/check/statusColumn.ts'],
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
    id: 'layout.activated',
    says: 'Activating a cell brings its sheet to the front.',
    evidence: 'assumed',
    leans: ['src/addon/check/showCell.ts'],
    observe: (scratch) => {
      const { book, sheet } = scratch;
      scratch.add();
      sheet.getRange('B2').activate();
      return book.getActiveSheet().getSheetId() === sheet.getSheetId();
    },
    expected: true,
  },
  {
    id: 'layout.new-sheet',
    says: 'insertSheet with an index puts a sheet there, and makes it the active one.',
    evidence: 'assumed',
    leans: [SHEET_WRITER],
    observe: ({ book, sheet }) => [
      book.getActiveSheet().getSheetId() === sheet.getSheetId(),
      sheet.getIndex() === book.getSheets().length,
    ],
    expected: [true, true],
  },
  {
    id: 'layout.name-read',
    says: 'A sheet’s name reads back as it was given.',
    evidence: 'assumed',
    leans: [
      'src/addon/document/planReader.ts',
      'src/addon/document/taskSheet.ts',
      'src/addon/sheets/summaries.ts',
    ],
    observe: ({ sheet }) => sheet.setName('Kết quả (nháp), “xóa được”').getName(),
    expected: 'Kết quả (nháp), “xóa được”',
  },
  {
    id: 'layout.name-taken',
    says: 'A sheet’s name that another sheet has is refused.',
    evidence: 'assumed',
    leans: [SHEET_WRITER, 'src/addon/sheets/summaries.ts', 'src/addon/setup/setUp.ts'],
    observe: ({ book, sheet }) => outcomeOf(() => book.insertSheet(sheet.getName(), 0)),
    expected: 'refused',
  },
  {
    id: 'layout.name-in-other-case',
    says: 'Names of sheets that differ in their capitals alone are different names.',
    evidence: 'open',
    leans: [SHEET_WRITER, 'src/addon/sheets/summaries.ts'],
    observe: (scratch) => {
      const name = scratch.sheet.getName();
      return outcomeOf(() => scratch.add().setName(name.toUpperCase()));
    },
    expected: 'taken',
  },
  {
    id: 'layout.id-stays',
    says: 'A sheet keeps its id when it is renamed or hidden, and a hidden one is listed.',
    evidence: 'assumed',
    leans: ['src/addon/document/metadata.ts', 'src/addon/sheets/sheetLinks.ts'],
    observe: (scratch) => {
      const { book, sheet } = scratch;
      const id = sheet.getSheetId();
      sheet.setName(`${sheet.getName()} khác`);
      sheet.hideSheet();
      return book.getSheets().some((one) => one.getSheetId() === id && one.isSheetHidden());
    },
    expected: true,
  },
];

function mergesOf(sheet: Scratch['sheet'], address: string): string[] {
  const merges = sheet.getRange(address).getMergedRanges();
  return merges.map((merge) => merge.getA1Notation()).sort();
}
