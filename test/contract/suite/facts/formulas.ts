/** Facts about formulas in cells. */
import type { Fact } from '../fact';
import { Lacking, type Scratch } from '../scratch';

const FORMULA_TEXT = 'src/addon/document/formulaText.ts';
const STATUS_WRITER = 'src/addon/check/statuses/statusWriter.ts';
const STATUS_CELL = 'src/domain/formulas/statusCell.ts';

const CUSTOM_FUNCTION = 'a custom function in a cell, which the local host does not compute';

/** A formula such as the add-on writes, for the date in C3. */
const STATUS =
  '=IF(N("congress.status")+(INT(N(C3))<>45078)>0;"";IF(TODAY()>DATE(2023;6;30);"Quá hạn; gấp";"Chưa đến hạn"))';

export const formulaFacts: readonly Fact[] = [
  {
    id: 'formulas.semicolon-computes',
    says: 'A formula that a script writes with semicolons between its arguments computes, in every locale.',
    evidence: 'reported',
    leans: [FORMULA_TEXT, STATUS_WRITER, 'src/addon/sheets/sheetValue.ts'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([[5, '=IF(A1=5;"a";"b")']]);
      return value(sheet, 'B1');
    },
    expected: 'a',
  },
  {
    id: 'formulas.read-in-locale',
    says: 'getFormulas gives a formula with the separator of the locale, whichever it was written with.',
    evidence: 'reported',
    leans: [FORMULA_TEXT, STATUS_WRITER, 'src/addon/check/statuses/columnCells.ts'],
    observe: (scratch) => scratch.cell('=IF(B1=5;"a";"b")').getFormulas(),
    expected: [['=IF(B1=5;"a";"b")']],
    inCommaLocales: [['=IF(B1=5,"a","b")']],
  },
  {
    id: 'formulas.comma-elsewhere',
    says: 'A formula that a script writes with commas is an error in a locale with semicolons.',
    evidence: 'open',
    leans: [FORMULA_TEXT],
    observe: (scratch) =>
      scratch.cell('=IF(1=1,"a","b")').getValue() === 'a' ? 'computes' : 'error',
    expected: 'error',
    inCommaLocales: 'computes',
    alsoFine: [
      { value: 'computes', so: 'commas would be taken too; semicolons are right all the same' },
    ],
  },
  {
    id: 'formulas.quoted-signs',
    says: 'Commas and semicolons within the texts of a formula stay as they are.',
    evidence: 'reported',
    leans: [FORMULA_TEXT],
    observe: (scratch) => {
      const cell = scratch.cell('="a,b;c""d;"&"e"');
      return [plain(cell.getValue()), cell.getFormulas()[0]![0]!];
    },
    expected: ['a,b;c"d;e', '="a,b;c""d;"&"e"'],
  },
  {
    id: 'formulas.quoted-sheets',
    says: 'A formula reaches a sheet whose name has spaces and Vietnamese letters, in apostrophes.',
    evidence: 'assumed',
    leans: ['src/domain/formulas/asOfFormula.ts', 'src/domain/formulas/planText.ts'],
    observe: ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([[5, `=SUM('${sheet.getName()}'!A1;1)`]]);
      return value(sheet, 'B1');
    },
    expected: 6,
  },
  {
    id: 'formulas.status-computes',
    says: 'A status formula computes, and reads back as it was written but for separators and spaces.',
    evidence: 'reported',
    leans: [STATUS_CELL, STATUS_WRITER, 'src/addon/check/statuses/columnCells.ts'],
    observe: (scratch) => {
      const { sheet, zone } = scratch;
      sheet.getRange('C3').setValue(Utilities.parseDate('2023-06-01', zone, 'yyyy-MM-dd'));
      const cell = scratch.cell(STATUS, 'D3');
      const read = cell.getFormulas()[0]![0]!;
      return [plain(cell.getValue()), separated(read) === separated(STATUS)];
    },
    expected: ['Quá hạn; gấp', true],
  },
  {
    id: 'formulas.time-of-day',
    says: 'INT(N(cell)) of a date with a time is the serial number of its day.',
    evidence: 'assumed',
    leans: ['src/domain/formulas/dayFormula.ts', STATUS_CELL],
    observe: (scratch) => {
      const { sheet, zone } = scratch;
      const held = Utilities.parseDate('2023-06-01 08:00', zone, 'yyyy-MM-dd HH:mm');
      sheet.getRange('A1').setValue(held);
      return plain(scratch.cell('=INT(N(A1))=N(DATE(2023;6;1))', 'B1').getValue());
    },
    expected: true,
  },
  {
    id: 'formulas.mark-is-zero',
    says: 'N of a text is 0, so that a formula may carry a mark.',
    evidence: 'assumed',
    leans: [STATUS_CELL, 'src/domain/formulas/statusHighlight.ts'],
    observe: (scratch) => plain(scratch.cell('=N("congress.status")').getValue()),
    expected: 0,
  },
  {
    id: 'formulas.none-is-blank',
    says: 'getFormulas gives a blank text for a cell without a formula.',
    evidence: 'assumed',
    leans: ['src/addon/check/statuses/statusColumn.ts', 'src/addon/check/statuses/columnCells.ts'],
    observe: (scratch) => scratch.cell('a').getFormulas(),
    expected: [['']],
  },
  {
    id: 'formulas.follow-columns',
    says: 'A formula follows its cell when a column is inserted before it.',
    evidence: 'assumed',
    leans: [STATUS_CELL, STATUS_WRITER],
    observe: (scratch) => {
      scratch.cell('=B1', 'D1');
      scratch.sheet.insertColumnsAfter(1, 1);
      return scratch.sheet.getRange('E1').getFormulas();
    },
    expected: [['=C1']],
  },
  {
    id: 'formulas.today-in-custom-function',
    says: 'TODAY() may stand among the arguments of a custom function.',
    evidence: 'open',
    leans: ['src/addon/check/refreshAsOf.ts', 'src/functions/help/index.ts'],
    observe: (scratch) => {
      const seen = echoed(scratch, 'TODAY()');
      return seen instanceof Date || typeof seen === 'number' ? 'computes' : 'error';
    },
    expected: 'computes',
    alsoFine: [{ value: 'error', so: 'the as-of cell is there for that' }],
    mayLack: CUSTOM_FUNCTION,
  },
  {
    id: 'formulas.custom-function-range',
    says: 'A custom function is given a range as rows of values, Dates among them, and may give rows back.',
    evidence: 'google',
    leans: ['src/addon/entry/runCustomFunction.ts', 'src/functions/index.ts'],
    observe: (scratch) => {
      const { sheet, zone } = scratch;
      const day = Utilities.parseDate('2023-05-20', zone, 'yyyy-MM-dd');
      sheet.getRange('F1:G1').setValues([[day, 'a']]);
      echoed(scratch, 'F1:G1');
      const [date, text] = sheet.getRange('A1:B1').getValues()[0] as unknown[];
      return [date instanceof Date && date.getTime() === day.getTime(), String(text)];
    },
    expected: [true, 'a'],
    mayLack: CUSTOM_FUNCTION,
  },
];

/** What a cell shows for a custom function that gives its argument back. */
function echoed(scratch: Scratch, argument: string): unknown {
  const seen: unknown = scratch.cell(`=CONTRACT_ECHO(${argument})`).getValue();
  if (seen === '#NAME?' || seen === '') throw new Lacking('CONTRACT_ECHO');
  return seen;
}

function value(sheet: Scratch['sheet'], address: string): string | number | boolean {
  return plain(sheet.getRange(address).getValue());
}

function plain(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** With commas for separators outside of texts, and without spaces. */
function separated(formula: string): string {
  const parts = formula.split(/("[^"]*")/);
  const plain = parts.map((part, i) => (i % 2 === 0 ? part.replace(/;/g, ',') : part));
  return plain.join('').replace(/\s/g, '');
}
