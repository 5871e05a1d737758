/** Facts about lists of values, and about what refuses a value. */
import type { Fact } from '../fact';
import { outcomeOf } from '../scratch';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const ENTRY_HELP = 'src/addon/sheets/entryHelp.ts';
const MIGRATION = 'src/addon/setup/planMigration.ts';
const STATUS_WRITER = 'src/addon/check/statuses/statusWriter.ts';

export const validationFacts: readonly Fact[] = [
  {
    id: 'validations.suggesting',
    says: 'A list that allows other values takes them.',
    evidence: 'assumed',
    leans: [ENTRY_HELP],
    observe: ({ sheet }) => {
      sheet.getRange('A1').setDataValidation(listOf(true));
      const outcome = outcomeOf(() => sheet.getRange('A1').setValue('khác'));
      return [outcome, String(sheet.getRange('A1').getValue())];
    },
    expected: ['taken', 'khác'],
  },
  {
    id: 'validations.values-of-list',
    says: 'getDataValidations gives the rule of each cell or null, and the first value of a rule’s criterion is its list.',
    evidence: 'google',
    leans: ['src/addon/forms/formFields.ts'],
    observe: ({ sheet }) => {
      sheet.getRange('B1').setDataValidation(listOf(true));
      const [[none, rule]] = sheet.getRange('A1:B1').getDataValidations() as [[null, Validation]];
      const [values] = rule.getCriteriaValues() as [string[]];
      return [none, values];
    },
    expected: [null, ['có', 'chưa']],
  },
  {
    id: 'validations.refusing',
    says: 'A list that refuses other values refuses those of a script too.',
    evidence: 'reported',
    leans: [
      STATUS_WRITER,
      'src/addon/document/guardedWrite.ts',
      'src/addon/forms/writeCells.ts',
      'src/addon/forms/saveUnit.ts',
    ],
    observe: ({ sheet }) => {
      sheet.getRange('A1').setDataValidation(listOf(false));
      return [
        outcomeOf(() => sheet.getRange('A1').setValue('khác')),
        outcomeOf(() => sheet.getRange('A1').setValue('có')),
      ];
    },
    expected: ['refused', 'taken'],
  },
  {
    id: 'validations.refusing-formulas',
    says: 'A list that refuses other values refuses a formula whose result is none of them.',
    evidence: 'reported',
    leans: [STATUS_WRITER],
    observe: ({ sheet }) => {
      sheet.getRange('C3').setDataValidation(listOf(false));
      return outcomeOf(() => sheet.getRange('C3').setValue('="khác"'));
    },
    expected: 'refused',
  },
  {
    id: 'validations.taken-away',
    says: 'setDataValidation(null) takes the lists of a range away.',
    evidence: 'assumed',
    leans: [MIGRATION],
    observe: ({ sheet }) => {
      const cells = sheet.getRange('A1:A2').setDataValidation(listOf(false));
      const lists = () => cells.getDataValidations().map(([list]) => list !== null);
      const before = lists();
      cells.setDataValidation(null);
      return [before, lists()];
    },
    expected: [
      [true, true],
      [false, false],
    ],
  },
  {
    id: 'validations.cleared',
    says: 'clearDataValidations takes all lists of a range away, whole columns too, and no others.',
    evidence: 'assumed',
    leans: ['src/addon/sheets/sheetLooks.ts'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:C3').setDataValidation(listOf(true));
      sheet.getRange('A:B').clearDataValidations();
      const lists = sheet.getRange('A1:C1').getDataValidations()[0]!;
      return lists.map((list) => list !== null);
    },
    expected: [false, false, true],
  },
  {
    id: 'validations.inserted-row',
    says: 'A row that is inserted below a list has the list of the row above.',
    evidence: 'open',
    leans: [MIGRATION],
    observe: ({ sheet }) => {
      sheet.getRange('A3').setDataValidation(listOf(true));
      sheet.insertRowsAfter(3, 1);
      return sheet.getRange('A4').getDataValidation() !== null;
    },
    expected: true,
    alsoFine: [
      { value: false, so: 'set-up takes the list away, and does no harm where there is none' },
    ],
  },
  {
    id: 'validations.typed-columns',
    says: 'A typed column of a table refuses lists that a script sets, and takes its values.',
    evidence: 'open',
    leans: [STATUS_WRITER, ENTRY_HELP],
    byHand:
      'Convert a tracker to a table, give its status column the type “Dropdown” or “Number”, and check: either the statuses are written or a notice says why not. Scripts cannot make typed columns.',
  },
  {
    id: 'validations.chips',
    says: 'A cell with a smart chip reads as the chip’s text.',
    evidence: 'google',
    leans: ['src/addon/document/dates.ts'],
    byHand:
      'Put a person chip into the column of names and a date chip into that of dates, and check: the name is the chip’s text. What a date chip reads as is open.',
  },
];

function listOf(allowsOthers: boolean): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(['có', 'chưa'], true)
    .setAllowInvalid(allowsOthers)
    .build();
}
