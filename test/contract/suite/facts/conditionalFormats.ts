/** Facts about rules that colour cells. */
import type { Fact, Plain } from '../fact';
import { outcomeOf, requireMethod, type Scratch } from '../scratch';

const HIGHLIGHT = 'src/addon/check/writeHighlight.ts';

type Sheet = Scratch['sheet'];

export const conditionalFormatFacts: readonly Fact[] = [
  {
    id: 'rules.semicolon',
    says: 'A rule’s formula with semicolons is taken in every locale, and reads back in the locale’s form.',
    evidence: 'reported',
    leans: [HIGHLIGHT, 'src/addon/document/formulaText.ts'],
    observe: ({ sheet }) => {
      setRules(sheet, '=AND(N("congress.highlight")=0;$A2="Quá hạn; gấp")');
      return formulasOf(sheet);
    },
    expected: ['=AND(N("congress.highlight")=0;$A2="Quá hạn; gấp")'],
    inCommaLocales: ['=AND(N("congress.highlight")=0,$A2="Quá hạn; gấp")'],
  },
  {
    id: 'rules.comma-elsewhere',
    says: 'A rule’s formula with commas is taken in a locale with semicolons, and reads back as it is.',
    evidence: 'open',
    leans: [HIGHLIGHT],
    observe: ({ sheet }) => {
      const outcome = outcomeOf(() => setRules(sheet, '=AND($A2="a",TRUE)'));
      return outcome === 'taken' ? formulasOf(sheet) : outcome;
    },
    expected: ['=AND($A2="a",TRUE)'],
    alsoFine: [
      { value: 'refused', so: 'the add-on writes semicolons' },
      { value: ['=AND($A2="a";TRUE)'], so: 'the add-on writes semicolons; commas would do too' },
    ],
  },
  {
    id: 'rules.other-sheet',
    says: 'A rule that refers to another sheet is refused.',
    evidence: 'reported',
    leans: [HIGHLIGHT, 'src/domain/formulas/statusHighlight.ts'],
    observe: (scratch) => {
      const { sheet } = scratch;
      const other = scratch.add().getName();
      return outcomeOf(() => setRules(sheet, `='${other}'!$A$1=1`));
    },
    expected: 'refused',
  },
  {
    id: 'rules.refused-whole',
    says: 'Where one rule of several is refused, the sheet keeps the rules that it has.',
    evidence: 'open',
    leans: [HIGHLIGHT, 'src/addon/check/colorTrackers.ts'],
    observe: (scratch) => {
      const { sheet } = scratch;
      const other = scratch.add().getName();
      setRules(sheet, '=$A2=1');
      const outcome = outcomeOf(() => setRules(sheet, '=$A2=2', `='${other}'!$A$1=1`));
      return [outcome, formulasOf(sheet)];
    },
    expected: ['refused', ['=$A2=1']],
  },
  {
    id: 'rules.order',
    says: 'Rules are given in the order in which they were set.',
    evidence: 'assumed',
    leans: [HIGHLIGHT],
    observe: ({ sheet }) => {
      setRules(sheet, '=$A2=2', '=$A2=1', '=$A2=3');
      return formulasOf(sheet);
    },
    expected: ['=$A2=2', '=$A2=1', '=$A2=3'],
  },
  {
    id: 'rules.set-again',
    says: 'Rules that were read may be set again, with others behind them or without the last ones.',
    evidence: 'assumed',
    leans: [HIGHLIGHT],
    observe: ({ sheet }) => {
      setRules(sheet, '=$A2=1', '=$A2=2');
      const [first] = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules([first!, ruleOf(sheet, '=$A2=3')]);
      const added = formulasOf(sheet);
      sheet.setConditionalFormatRules([]);
      return [added, formulasOf(sheet)];
    },
    expected: [['=$A2=1', '=$A2=3'], []],
  },
  {
    id: 'rules.move-with-rows',
    says: 'A rule moves with the rows that are inserted above it; one that was read before does not, so that setting it puts it back.',
    evidence: 'open',
    leans: [HIGHLIGHT],
    observe: ({ sheet }) => {
      const range = sheet.getRange('A5:A9');
      sheet.setConditionalFormatRules([ruleOf(sheet, '=$A5=1').copy().setRanges([range]).build()]);
      const before = sheet.getConditionalFormatRules();
      sheet.insertRowsAfter(1, 1);
      const moved = addressesOf(sheet);
      sheet.setConditionalFormatRules(before);
      return [moved, addressesOf(sheet)];
    },
    expected: [['A6:A10'], ['A5:A9']],
    alsoFine: [
      {
        value: [['A6:A10'], ['A6:A10']],
        so: 'the rules are read right before they are set all the same',
      },
    ],
  },
  {
    id: 'rules.open-range',
    says: 'A rule on a range that is open below reads back with the address that the range itself gives.',
    evidence: 'open',
    leans: [HIGHLIGHT],
    observe: ({ sheet }) => {
      setRules(sheet, '=$A2=1');
      const [rule] = sheet.getConditionalFormatRules();
      const addresses = rule!.getRanges().map((range) => range.getA1Notation());
      return addresses.join() === sheet.getRange('A2:C').getA1Notation();
    },
    expected: true,
    alsoFine: [
      { value: false, so: 'the rules are then written anew at each check, which costs a call' },
    ],
  },
  {
    id: 'rules.colors',
    says: 'A rule’s colours read back as they were set.',
    evidence: 'open',
    leans: [HIGHLIGHT],
    observe: ({ sheet }) => {
      setRules(sheet, '=$A2=1');
      const condition = sheet.getConditionalFormatRules()[0]!.getBooleanCondition();
      return [condition?.getBackground(), condition?.getFontColor()].map(String);
    },
    expected: ['#f8d0d0', '#7a0000'],
    alsoFine: [
      { value: ['#F8D0D0', '#7A0000'], so: 'colours are compared without their capitals' },
    ],
  },
  {
    id: 'rules.without-formula',
    says: 'A rule that is a colour scale has no boolean condition.',
    evidence: 'assumed',
    leans: [HIGHLIGHT],
    observe: ({ sheet }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule();
      requireMethod(builder, 'setGradientMaxpoint');
      builder.setGradientMaxpoint('#00ff00').setGradientMinpoint('#ff0000');
      sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('A2:A9')]).build()]);
      return sheet.getConditionalFormatRules()[0]!.getBooleanCondition() === null;
    },
    expected: true,
    mayLack: 'colour scales; the local host reads them from files only',
  },
  {
    id: 'rules.custom-function',
    says: 'A rule may call a custom function.',
    evidence: 'open',
    leans: [HIGHLIGHT],
    observe: ({ sheet }) => outcomeOf(() => setRules(sheet, '=CONTRACT_ECHO($A2)=1')),
    expected: 'taken',
    alsoFine: [{ value: 'refused', so: 'the add-on’s rules call built-in functions alone' }],
  },
];

function ruleOf(sheet: Sheet, formula: string): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#f8d0d0')
    .setFontColor('#7a0000')
    .setRanges([sheet.getRange('A2:C')])
    .build();
}

function setRules(sheet: Sheet, ...formulas: readonly string[]): void {
  sheet.setConditionalFormatRules(formulas.map((formula) => ruleOf(sheet, formula)));
}

function addressesOf(sheet: Sheet): string[] {
  return sheet
    .getConditionalFormatRules()
    .flatMap((rule) => rule.getRanges().map((range) => range.getA1Notation()));
}

function formulasOf(sheet: Sheet): Plain[] {
  return sheet.getConditionalFormatRules().map((rule) => {
    const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return String(values[0]);
  });
}
