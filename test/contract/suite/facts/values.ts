/** Facts about what is written into cells, what is read of them, and how far a sheet reaches. */
import type { Fact, Plain } from '../fact';
import { outcomeOf, type Scratch } from '../scratch';

const DATES = 'src/addon/document/dates.ts';
const READ_SHEET = 'src/addon/document/readSheet.ts';
const STATUS_COLUMN = 'src/addon/check/statuses/statusColumn.ts';
const SHEET_WRITER = 'src/addon/sheets/sheetWriter.ts';
const STATUS_WRITER = 'src/addon/check/statuses/statusWriter.ts';
const GUARD = 'src/addon/document/guardedWrite.ts';

/** With what writing into a sheet ends, so that it need not be waited for by itself. */
const READINGS = [
  {
    what: 'values',
    leans: [STATUS_WRITER, 'src/addon/check/writeCheck.ts'],
    read: (sheet: Scratch['sheet']) => sheet.getRange('B1').getValues(),
  },
  {
    what: 'rules',
    leans: ['src/addon/check/checkAndWrite.ts', 'src/addon/check/writeHighlight.ts'],
    read: (sheet: Scratch['sheet']) => sheet.getConditionalFormatRules(),
  },
] as const;

export const valueFacts: readonly Fact[] = [
  {
    id: 'values.kinds',
    says: 'Numbers, truth values and texts read back as they were written; a blank cell is a blank text.',
    evidence: 'google',
    leans: [DATES, SHEET_WRITER],
    observe: ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([[5.5, true, 'Trường A']]);
      return sheet.getRange('A1:D2').getValues() as Plain;
    },
    expected: [
      [5.5, true, 'Trường A', ''],
      ['', '', '', ''],
    ],
  },
  {
    id: 'values.own-arrays',
    says: 'getValues gives arrays that the script may write into, and gives new ones each time.',
    evidence: 'assumed',
    leans: [READ_SHEET],
    observe: ({ sheet }) => {
      const values: unknown[][] = sheet.getRange('A1:B1').getValues();
      values[0]![0] = 'x';
      const again: unknown[][] = sheet.getRange('A1:B1').getValues();
      return [Array.isArray(values), String(values[0]![0]), String(again[0]![0])];
    },
    expected: [true, 'x', ''],
  },
  {
    id: 'values.wrong-size',
    says: 'setValues with data of another size than the range is refused.',
    evidence: 'reported',
    leans: [SHEET_WRITER, STATUS_WRITER],
    observe: ({ sheet }) => outcomeOf(() => sheet.getRange('A1:B1').setValues([['a']])),
    expected: 'refused',
  },
  {
    id: 'values.errors-are-texts',
    says: 'A cell with an error reads as the error’s text.',
    evidence: 'reported',
    leans: [DATES],
    observe: (scratch) => String(scratch.cell('=1/0').getValue()),
    expected: '#DIV/0!',
  },
  {
    id: 'values.false-is-content',
    says: 'FALSE, as an unticked box holds it, is content, and counts for the last row.',
    evidence: 'reported',
    leans: ['src/domain/tracker/rows/rowKind.ts', READ_SHEET],
    observe: (scratch) => {
      scratch.cell(false, 'B7');
      return [scratch.sheet.getLastRow(), scratch.sheet.getRange('B7').getValue() === false];
    },
    expected: [7, true],
  },
  {
    id: 'values.formula-fills',
    says: 'A formula that shows nothing counts for the last row and the last column.',
    evidence: 'open',
    leans: [STATUS_COLUMN, SHEET_WRITER],
    observe: (scratch) => {
      scratch.cell('=""', 'C4');
      return [scratch.sheet.getLastRow(), scratch.sheet.getLastColumn()];
    },
    expected: [4, 3],
  },
  {
    id: 'values.format-fills-not',
    says: 'Colours, formats and notes do not count for the last row and the last column.',
    evidence: 'assumed',
    leans: [STATUS_COLUMN, READ_SHEET],
    observe: (scratch) => {
      scratch.cell('a', 'B2');
      const far = scratch.sheet.getRange('D9');
      far.setBackground('#d9e2f3').setNumberFormat('dd/mm/yyyy');
      far.setNotes([['Ghi chú']]);
      return [scratch.sheet.getLastRow(), scratch.sheet.getLastColumn()];
    },
    expected: [2, 2],
  },
  {
    id: 'values.data-range',
    says: 'The data range begins at A1, wherever the first filled cell is, and is A1 in a blank sheet.',
    evidence: 'assumed',
    leans: [READ_SHEET, 'src/addon/document/trackerSheet.ts', 'src/addon/document/planReader.ts'],
    observe: (scratch) => {
      const blank = scratch.sheet.getDataRange().getA1Notation();
      scratch.cell('a', 'C4');
      return [blank, scratch.sheet.getDataRange().getA1Notation()];
    },
    expected: ['A1', 'A1:C4'],
  },
  {
    id: 'values.whole-columns',
    says: 'A range such as A:B has all rows of the sheet, and one such as 1:1 all its columns.',
    evidence: 'assumed',
    leans: [
      'src/addon/sheets/sheetArea.ts',
      'src/addon/check/statuses/columnCells.ts',
      'src/addon/check/statuses/columnStretches.ts',
    ],
    observe: ({ sheet }) => [
      sheet.getRange('A:B').getNumRows() === sheet.getMaxRows(),
      sheet.getRange('A:B').getNumColumns(),
      sheet.getRange('1:1').getNumColumns() === sheet.getMaxColumns(),
    ],
    expected: [true, 2, true],
  },
  {
    id: 'values.beyond-the-grid',
    says: 'Reading a column that the sheet does not have is refused.',
    evidence: 'open',
    leans: ['src/addon/check/statuses/statusSights.ts', STATUS_WRITER],
    observe: ({ sheet }) => outcomeOf(() => sheet.getRange('AAA:AAA').getValues()),
    expected: 'refused',
    alsoFine: [
      { value: 'taken', so: 'a column without its heading is taken for a moved one all the same' },
    ],
  },
  {
    id: 'values.grown',
    says: 'Rows and columns may be added after the last one.',
    evidence: 'assumed',
    leans: ['src/addon/sheets/sheetArea.ts', 'src/addon/setup/planTables.ts', STATUS_COLUMN],
    observe: ({ sheet }) => {
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      sheet.insertRowsAfter(rows, 2);
      sheet.insertColumnsAfter(columns, 1);
      return [sheet.getMaxRows() - rows, sheet.getMaxColumns() - columns];
    },
    expected: [2, 1],
  },
  {
    id: 'values.refused-changes-nothing',
    says: 'Of values that are refused because of one of them none is written.',
    evidence: 'open',
    leans: [STATUS_WRITER, GUARD],
    observe: ({ sheet }) => {
      refuseAll(sheet, 'B1');
      const outcome = outcomeOf(() => sheet.getRange('A1:B1').setValues([['a', 'b']]));
      return [outcome, sheet.getRange('A1:B1').getValues()[0]!.join()];
    },
    expected: ['refused', ','],
    alsoFine: [
      { value: ['refused', 'a,'], so: 'what is left half-way is looked for and taken away' },
    ],
  },
  {
    id: 'values.error-once',
    says: 'The error of a write comes up once: what is asked for after it is answered, and later writes are taken.',
    evidence: 'open',
    leans: [GUARD, 'src/addon/sheets/summaries.ts'],
    observe: ({ sheet }) => {
      refuseAll(sheet, 'A1');
      return [
        outcomeOf(() => sheet.getRange('A1').setValue('b')),
        outcomeOf(() => sheet.getRange('B1').getValues()),
        outcomeOf(() => sheet.getRange('B1').setValue('b')),
      ];
    },
    expected: ['refused', 'taken', 'taken'],
  },
  {
    id: 'values.late-errors',
    says: 'The error of a write comes up at the write itself.',
    evidence: 'open',
    leans: [GUARD, 'src/addon/check/refreshAsOf.ts'],
    observe: ({ sheet }) => {
      refuseAll(sheet, 'A1');
      try {
        sheet.getRange('A1').setValue('b');
      } catch {
        return 'at the write';
      }
      return outcomeOf(() => undefined) === 'refused' ? 'at the flush' : 'never';
    },
    expected: 'at the write',
    alsoFine: [{ value: 'at the flush', so: 'the guards flush inside' }],
  },
  ...READINGS.map(({ what, leans, read }): Fact => ({
    id: `values.errors-before-${what}`,
    says: `The error of a write comes up before ${what} of the sheet are given.`,
    evidence: 'open',
    leans: [GUARD, ...leans],
    observe: ({ sheet }) => {
      refuseAll(sheet, 'A1');
      try {
        sheet.getRange('A1').setValue('b');
        read(sheet);
      } catch {
        return true;
      }
      return false;
    },
    expected: true,
  })),
];

/** Has a cell refuse whatever is written into it. */
function refuseAll(sheet: Scratch['sheet'], address: string): void {
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['có'], true);
  sheet.getRange(address).setDataValidation(list.setAllowInvalid(false).build());
  SpreadsheetApp.flush();
}
