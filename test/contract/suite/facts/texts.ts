/** Facts about texts that look like formulas, numbers or dates. */
import type { Fact, OtherAnswer } from '../fact';
import type { Scratch } from '../scratch';

const SHEET_TEXT = 'src/addon/document/sheetText.ts';
const WRITE_CELLS = 'src/addon/forms/writeCells.ts';

const GUARDED: readonly OtherAnswer[] = ['text', 'number', 'error'].map((value) => ({
  value,
  so: 'the add-on writes each text behind an apostrophe, which does no harm',
}));

export const textFacts: readonly Fact[] = [
  {
    id: 'texts.apostrophe',
    says: 'A leading apostrophe keeps a text a text, whatever it looks like, and is no part of the value.',
    evidence: 'google',
    leans: [
      SHEET_TEXT,
      'src/addon/sheets/sheetValue.ts',
      'src/addon/check/statuses/columnCells.ts',
    ],
    observe: ({ sheet }) => {
      const texts = ['=1+1', '+1+1', '-1-1', '@SUM(1)', '2026-10-02', '0012', "'a", 'TRUE'];
      const range = sheet.getRange(1, 1, 1, texts.length);
      range.setValues([texts.map((text) => `'${text}`)]);
      return [range.getValues()[0]!.map(String), range.getFormulas()[0]!.join('')];
    },
    expected: [['=1+1', '+1+1', '-1-1', '@SUM(1)', '2026-10-02', '0012', "'a", 'TRUE'], ''],
  },
  {
    id: 'texts.apostrophe-kind',
    says: 'What is written behind an apostrophe reads as a text and never as a number, truth value or date.',
    evidence: 'assumed',
    leans: [SHEET_TEXT],
    observe: ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([["'2026-10-02", "'0012", "'TRUE"]]);
      return sheet
        .getRange('A1:C1')
        .getValues()[0]!
        .map((value: unknown) => typeof value);
    },
    expected: ['string', 'string', 'string'],
  },
  {
    id: 'texts.apostrophe-in-text-format',
    says: 'In a cell of text format a leading apostrophe is no part of the value either.',
    evidence: 'assumed',
    leans: [WRITE_CELLS],
    observe: ({ sheet }) =>
      String(sheet.getRange('A1').setNumberFormat('@').setValue("'12/4/2023").getValue()),
    expected: '12/4/2023',
  },
  {
    id: 'texts.equals-is-formula',
    says: 'A text that begins with = becomes a formula, also in a cell of text format.',
    evidence: 'google',
    leans: [SHEET_TEXT],
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
      return cell.getFormulas();
    },
    expected: [['=1+1']],
  },
  {
    id: 'texts.converted',
    says: 'Without an apostrophe 2026-10-02 becomes a date and 0012 a number.',
    evidence: 'google',
    leans: [SHEET_TEXT],
    observe: ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['2026-10-02', '0012']]);
      const [day, code] = sheet.getRange('A1:B1').getValues()[0] as unknown[];
      return [day instanceof Date, code === 12];
    },
    expected: [true, true],
  },
  ...[
    { sign: 'plus', text: '+1+1' },
    { sign: 'minus', text: '-1-1' },
    { sign: 'at', text: '@SUM(1)' },
  ].map(({ sign, text }): Fact => ({
    id: `texts.${sign}-is-formula`,
    says: `A text such as ${text} becomes a formula without an apostrophe.`,
    evidence: 'open',
    leans: [SHEET_TEXT],
    observe: (scratch) => kindOf(scratch, text),
    expected: 'formula',
    alsoFine: GUARDED,
  })),
  {
    id: 'texts.spelling-kept',
    says: 'A Vietnamese text with combining marks is kept as it was written.',
    evidence: 'open',
    leans: ['src/domain/text/spelling.ts'],
    observe: (scratch) =>
      scratch.cell('Tiến'.normalize('NFD')).getValue() === 'Tiến'.normalize('NFD'),
    expected: true,
    alsoFine: [{ value: false, so: 'names are compared by a spelling of one form' }],
  },
];

function kindOf(scratch: Scratch, text: string): string {
  const cell = scratch.cell(text);
  const value: unknown = cell.getValue();
  if (typeof value === 'string' && value.startsWith('#')) return 'error';
  if (cell.getFormulas()[0]![0] !== '') return 'formula';
  return typeof value === 'number' ? 'number' : 'text';
}
