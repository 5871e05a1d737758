/** Facts about sheets: made, named, listed, hidden and deleted. */
import type { Fact } from '../fact';
import { outcomeOf } from '../scratch';

const SHEET_WRITER = 'src/addon/sheets/sheetWriter.ts';
const SUMMARIES = 'src/addon/sheets/summaries.ts';
const MAKING = 'src/addon/setup/sheetMaking.ts';
const UNFINISHED = 'src/addon/document/unfinishedSheet.ts';
const REMOVING = 'src/addon/entry/removeAddon.ts';

export const sheetFacts: readonly Fact[] = [
  {
    id: 'sheets.current-cell',
    says: 'The current cell of the spreadsheet is the one that was activated last, with its sheet and row.',
    evidence: 'google',
    leans: ['src/addon/forms/unitForm.ts'],
    observe: ({ book, sheet }) => {
      sheet.getRange('B2').activate();
      const cell = book.getCurrentCell();
      const isHere = cell?.getSheet().getSheetId() === sheet.getSheetId();
      return [isHere, cell?.getRow() ?? 0, cell?.getColumn() ?? 0];
    },
    expected: [true, 2, 2],
  },
  {
    id: 'sheets.activated',
    says: 'Activating a cell brings its sheet to the front.',
    evidence: 'assumed',
    leans: ['src/addon/check/showCell.ts', 'src/addon/setup/setUp.ts'],
    observe: (scratch) => {
      const { book, sheet } = scratch;
      scratch.add();
      sheet.getRange('B2').activate();
      return book.getActiveSheet().getSheetId() === sheet.getSheetId();
    },
    expected: true,
  },
  {
    id: 'sheets.new-sheet',
    says: 'insertSheet with an index puts a sheet there, and makes it the active one.',
    evidence: 'assumed',
    leans: [SHEET_WRITER, MAKING],
    observe: ({ book, sheet }) => [
      book.getActiveSheet().getSheetId() === sheet.getSheetId(),
      sheet.getIndex() === book.getSheets().length,
    ],
    expected: [true, true],
  },
  {
    id: 'sheets.name-read',
    says: 'A sheet’s name reads back as it was given.',
    evidence: 'assumed',
    leans: [
      'src/addon/document/planReader.ts',
      'src/addon/document/taskSheet.ts',
      UNFINISHED,
      SUMMARIES,
    ],
    observe: ({ sheet }) => sheet.setName('Kết quả (nháp), “xóa được”').getName(),
    expected: 'Kết quả (nháp), “xóa được”',
  },
  {
    id: 'sheets.name-taken',
    says: 'A sheet’s name that another sheet has is refused.',
    evidence: 'assumed',
    leans: [SHEET_WRITER, SUMMARIES, MAKING],
    observe: ({ book, sheet }) => outcomeOf(() => book.insertSheet(sheet.getName(), 0)),
    expected: 'refused',
  },
  {
    id: 'sheets.name-in-other-case',
    says: 'Names of sheets that differ in their capitals alone are different names.',
    evidence: 'open',
    leans: [SHEET_WRITER, SUMMARIES],
    observe: (scratch) => {
      const name = scratch.sheet.getName();
      return outcomeOf(() => scratch.add().setName(name.toUpperCase()));
    },
    expected: 'taken',
    alsoFine: [
      { value: 'refused', so: 'the add-on takes a name for taken that differs in capitals alone' },
    ],
  },
  {
    id: 'sheets.id-stays',
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
  {
    id: 'sheets.new-is-blank',
    says: 'A sheet that was just made has no last row and no last column, not even with a mark on it.',
    evidence: 'assumed',
    leans: [SHEET_WRITER, MAKING],
    observe: ({ sheet }) => {
      sheet.addDeveloperMetadata('contract.key', 'sheet');
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
    expected: [0, 0],
  },
  {
    id: 'sheets.own-name',
    says: 'A sheet may be given the name that it has.',
    evidence: 'assumed',
    leans: [MAKING],
    observe: ({ sheet }) => outcomeOf(() => sheet.setName(sheet.getName())),
    expected: 'taken',
  },
  {
    id: 'sheets.listed-anew',
    says: 'A list of the sheets stays as it was when it was asked for; asked for anew it has those made since. A script sees so much by itself: that it holds for sheets of another run too is taken from it.',
    evidence: 'assumed',
    leans: [
      'src/addon/document/openDocument.ts',
      'src/addon/document/runLock.ts',
      'src/addon/setup/setUp.ts',
      REMOVING,
    ],
    observe: (scratch) => {
      const { book } = scratch;
      const before = book.getSheets();
      const count = before.length;
      const id = scratch.add().getSheetId();
      const isAmong = (sheets: typeof before) => sheets.some((one) => one.getSheetId() === id);
      return [before.length - count, isAmong(before), isAmong(book.getSheets())];
    },
    expected: [0, false, true],
  },
  {
    id: 'sheets.hidden-written',
    says: 'A hidden sheet is written and read like any other.',
    evidence: 'assumed',
    leans: [SHEET_WRITER, SUMMARIES],
    observe: ({ sheet }) => {
      sheet.hideSheet();
      sheet.getRange('A1:B1').setValues([['a', 5]]);
      return [sheet.getRange('A1:B1').getValues()[0]!.join(), sheet.isSheetHidden()];
    },
    expected: ['a,5', true],
  },
  {
    id: 'sheets.deleted-is-gone',
    says: 'Whatever is asked of a sheet that has been deleted is refused, and it is no longer listed.',
    evidence: 'open',
    leans: [REMOVING],
    observe: (scratch) => {
      const { book } = scratch;
      const sheet = scratch.add();
      const id = sheet.getSheetId();
      scratch.remove(sheet);
      SpreadsheetApp.flush();
      return [
        outcomeOf(() => sheet.getRange('A1').getValues()),
        outcomeOf(() => sheet.getRange('A1').clearContent()),
        book.getSheets().some((one) => one.getSheetId() === id),
      ];
    },
    expected: ['refused', 'refused', false],
  },
  {
    id: 'sheets.last-in-sight',
    says: 'The only sheet in sight is neither hidden nor deleted: that is refused.',
    evidence: 'assumed',
    leans: [REMOVING],
    byHand:
      'Check a tracker, delete all sheets but the one of the findings, and remove everything in the side panel: it says that this sheet is the only one in sight. The suite does not hide the sheets of others.',
  },
];
