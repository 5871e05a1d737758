/** Facts about dates, time zones and number formats. */
import type { Fact } from '../fact';

const DATES = 'src/addon/document/dates.ts';
const MONTH_CELLS = 'src/addon/document/monthCells.ts';
const STYLE = 'src/addon/sheets/applyStyle.ts';
const ISO_DAY = 'yyyy-MM-dd';

export const dateFacts: readonly Fact[] = [
  {
    id: 'dates.day-round-trip',
    says: 'A Date at midnight in the spreadsheet’s zone reads back as a Date of that day in that zone.',
    evidence: 'google',
    leans: [DATES, 'src/addon/check/refreshAsOf.ts'],
    observe: (scratch) => {
      const { zone } = scratch;
      const cell = scratch.cell(Utilities.parseDate('2023-05-20', zone, ISO_DAY));
      const value: unknown = cell.getValue();
      return value instanceof Date && Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm');
    },
    expected: '2023-05-20 00:00',
  },
  {
    id: 'dates.instance',
    says: 'A date that getValues gives is an instance of the script’s own Date.',
    evidence: 'assumed',
    leans: [DATES, 'src/addon/check/statuses/columnCells.ts'],
    observe: (scratch) => scratch.cell(new Date(2023, 4, 20)).getValues()[0]![0] instanceof Date,
    expected: true,
  },
  {
    id: 'dates.parse-and-format',
    says: 'Utilities parses and formats a day in a zone to the same day, at changes of its clock too.',
    evidence: 'assumed',
    leans: [DATES],
    observe: () =>
      [
        ['2023-05-20', 'Asia/Ho_Chi_Minh'],
        ['2018-11-04', 'America/Sao_Paulo'],
        ['2023-03-12', 'America/Los_Angeles'],
      ].map(([day, zone]) =>
        Utilities.formatDate(Utilities.parseDate(day!, zone!, ISO_DAY), zone!, ISO_DAY),
      ),
    expected: ['2023-05-20', '2018-11-04', '2023-03-12'],
  },
  {
    id: 'dates.time-alone',
    says: 'A time of day without a day is a Date of 30 December 1899 with that time.',
    evidence: 'reported',
    leans: [DATES],
    observe: (scratch) => {
      const cell = scratch.sheet.getRange('A1').setNumberFormat('h:mm').setValue(0.5);
      const value: unknown = cell.getValue();
      return value instanceof Date
        ? Utilities.formatDate(value, scratch.zone, 'yyyy-MM-dd HH:mm')
        : 'no Date';
    },
    expected: '1899-12-30 12:00',
  },
  {
    id: 'dates.number-that-is-none',
    says: 'A number too large for a date, in a cell of a date format, reads as a number.',
    evidence: 'open',
    leans: [DATES],
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('dd/mm/yyyy').setValue(912345678);
      const value: unknown = cell.getValue();
      return value instanceof Date ? 'date' : typeof value;
    },
    expected: 'number',
    alsoFine: [{ value: 'date', so: 'a year of more than four digits is shown as a text' }],
  },
  {
    id: 'dates.format-kept',
    says: 'A number format that a script sets reads back as it was set.',
    evidence: 'open',
    leans: [MONTH_CELLS, STYLE],
    observe: ({ sheet }) => {
      const formats = [['dd/mm/yyyy', 'mm/yyyy', '0.0', '0.0"*"']];
      return sheet.getRange('A1:D1').setNumberFormats(formats).getNumberFormats();
    },
    expected: [['dd/mm/yyyy', 'mm/yyyy', '0.0', '0.0"*"']],
  },
  {
    id: 'dates.in-place-of-text-format',
    says: 'A date written where a date format has just replaced the text format reads back as a Date.',
    evidence: 'assumed',
    leans: ['src/addon/forms/writeCells.ts'],
    observe: ({ sheet, zone }) => {
      const cell = sheet.getRange('A1').setNumberFormat('@').setValue('12/4/2023');
      cell.setNumberFormat('dd/mm/yyyy').setValue(Utilities.parseDate('2023-04-12', zone, ISO_DAY));
      return cell.getValue() instanceof Date;
    },
    expected: true,
  },
  {
    id: 'dates.month-shown',
    says: 'The number format of a date cell tells that it shows a month and no day.',
    evidence: 'assumed',
    leans: [MONTH_CELLS, 'src/domain/sheet/monthFormat.ts'],
    observe: ({ sheet, zone }) => {
      const day = Utilities.parseDate('2023-05-01', zone, ISO_DAY);
      const cell = sheet.getRange('A1').setNumberFormat('mm/yyyy').setValue(day);
      return /d/i.test(cell.getNumberFormats()[0]![0]!);
    },
    expected: false,
  },
  {
    id: 'dates.month-formats-of-range',
    says: 'getNumberFormats gives the format of each cell of a range, those of months with their letters as they were set.',
    evidence: 'open',
    leans: [MONTH_CELLS, 'src/domain/sheet/monthFormat.ts'],
    observe: ({ sheet }) => {
      const formats = [
        ['mm/yyyy', 'm/yyyy'],
        ['yyyy-mm', 'dd/mm/yyyy'],
      ];
      const cells = sheet.getRange('A1:B2').setNumberFormats(formats);
      return cells.getNumberFormats().map((row) => row.map((format) => format.toLowerCase()));
    },
    expected: [
      ['mm/yyyy', 'm/yyyy'],
      ['yyyy-mm', 'dd/mm/yyyy'],
    ],
  },
  {
    id: 'dates.automatic-format',
    says: 'A date in a cell to which nobody has given a format is not told to show a month alone.',
    evidence: 'open',
    leans: [MONTH_CELLS, 'src/domain/sheet/monthFormat.ts'],
    observe: (scratch) => {
      const cell = scratch.cell(Utilities.parseDate('2023-05-20', scratch.zone, ISO_DAY));
      const [[format]] = cell.getNumberFormats() as [[string]];
      return /[my]/i.test(format) && !/d/i.test(format);
    },
    expected: false,
  },
  {
    id: 'dates.month-typed',
    says: 'A cell into which somebody types 5/2023 as a month has a format with a month and no day.',
    evidence: 'open',
    leans: [MONTH_CELLS],
    byHand:
      'In a spreadsheet of Vietnam type 5/2023 into the column of dates and check: there is a finding that it is a month without a day.',
  },
  {
    id: 'dates.grouped-number',
    says: 'The format #,##0 shows groups of three digits, with the sign of the locale.',
    evidence: 'open',
    leans: ['src/domain/sheet/styles.ts', STYLE],
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('#,##0').setValue(1234567);
      return /^1\D234\D567$/.test(cell.getDisplayValues()[0]![0]!);
    },
    expected: true,
  },
  {
    id: 'dates.grouped-number-read',
    says: 'The format #,##0 reads back so in every locale.',
    evidence: 'open',
    leans: [STYLE],
    observe: ({ sheet }) => sheet.getRange('A1').setNumberFormat('#,##0').getNumberFormats(),
    expected: [['#,##0']],
    alsoFine: [{ value: [['#.##0']], so: 'the add-on compares no formats of numbers' }],
  },
  {
    id: 'dates.general',
    says: 'The format General takes a date format away.',
    evidence: 'reported',
    leans: ['src/addon/setup/planMigration.ts', MONTH_CELLS],
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('mm/yyyy').setNumberFormat('General');
      return /[dmyhs]/i.test(
        cell
          .setValue(5)
          .getNumberFormats()[0]![0]!
          .replace(/general/i, ''),
      );
    },
    expected: false,
  },
];
