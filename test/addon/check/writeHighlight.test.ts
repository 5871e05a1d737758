/** The rules of the highlight among those of people: known again, put up, taken away, and never mixed up. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Highlight, removeHighlight } from '../../../src/addon/check/writeHighlight';
import { toSheetFormula } from '../../../src/addon/document/formulaText';
import { highlightRules } from '../../../src/domain/formulas/statusHighlight';

interface Rule {
  readonly ranges: readonly string[];
  readonly formula: string | null;
  readonly background?: string | null;
  readonly fontColor?: string | null;
}

const ruleOf = ({ ranges, formula, background = null, fontColor = null }: Rule) => ({
  getRanges: () => ranges.map((a1) => ({ getA1Notation: () => a1 })),
  getBooleanCondition: () =>
    formula === null
      ? null
      : {
          getCriteriaValues: () => [7, formula],
          getBackground: () => background,
          getFontColor: () => fontColor,
        },
  said: formula,
});

/** A rule as the add-on builds it says its formula, colours and ranges. */
const builder = (said: readonly string[]): object => ({
  whenFormulaSatisfied: (formula: string) => builder([...said, formula]),
  setBackground: (color: string) => builder([...said, color]),
  setFontColor: (color: string) => builder([...said, color]),
  setRanges: (ranges: readonly { getA1Notation(): string }[]) =>
    builder([...said, ranges.map((range) => range.getA1Notation()).join()]),
  build: () => ({ said: said.join(' ') }),
});

const before = (globalThis as { SpreadsheetApp?: unknown }).SpreadsheetApp;
beforeAll(() => {
  Object.assign(globalThis, { SpreadsheetApp: { newConditionalFormatRule: () => builder([]) } });
});
afterAll(() => {
  Object.assign(globalThis, { SpreadsheetApp: before });
});

/** In row 3, of one row; the first unit stands in row 4. Its first column is B. */
const HEADER = {
  top: 2,
  levels: 1,
  columns: new Map([
    ['unit_name', 2],
    ['no', 1],
    ['held', 4],
  ]),
} as never;
const STATUS = 5;
const AREA = 'B3:F';
const WANTED = highlightRules('F', 3);
const OWN: readonly Rule[] = WANTED.map(({ formula, background, fontColor }) => ({
  ranges: [AREA],
  formula: toSheetFormula(formula),
  ...{ background, fontColor },
}));
const MINE: Rule = { ranges: ['A1:A9'], formula: '=A1=1', background: '#ffffff' };
const SCALE: Rule = { ranges: ['C1:C9'], formula: null };

/** A sheet with rules, of which those of later readings may differ; its status column by the marks. */
function sheetWith(readings: readonly (readonly Rule[])[], marked = STATUS) {
  const set: string[][] = [];
  let reading = 0;
  const sheet = {
    getSheetId: () => 7,
    getRange: (a1: string) => ({ getA1Notation: () => a1 }),
    getConditionalFormatRules: () =>
      readings[Math.min(reading++, readings.length - 1)]!.map(ruleOf),
    setConditionalFormatRules: (rules: readonly { said: string }[]) =>
      set.push(rules.map(({ said }) => said)),
    createDeveloperMetadataFinder: () => ({
      find: () => [
        {
          getKey: () => 'congress.status',
          getValue: () => 'found',
          getLocation: () => ({
            getColumn: () => ({ getColumn: () => marked + 1, getSheet: () => sheet }),
            getSheet: () => null,
          }),
        },
      ],
    }),
  };
  return { sheet: sheet as never, set };
}

const isThere = (...rules: readonly Rule[]) =>
  new Highlight(sheetWith([rules]).sheet, HEADER, STATUS).isThere();

/** The rules with one of them other than it is. */
const changed = (at: number, change: Partial<Rule>) =>
  OWN.map((rule, i) => (i === at ? { ...rule, ...change } : rule));

describe('the highlight is there', () => {
  it('where all of its rules stand behind those of people, whatever the capitals of their colours', () => {
    expect(isThere(MINE, SCALE, ...OWN)).toBe(true);
    expect(isThere(...changed(1, { background: OWN[1]!.background!.toUpperCase() }))).toBe(true);
  });

  it.each<[string, readonly Rule[]]>([
    ['nothing is', []],
    ['people have theirs alone', [MINE]],
    ['one is missing', OWN.slice(1)],
    ['there is one more', [...OWN, OWN[0]!]],
    ['one of people’s comes after them', [...OWN, MINE]],
    ['they stand in another order', [...OWN].reverse()],
    ['one is for another range', changed(0, { ranges: ['B3:G'] })],
    ['one is for no range', changed(0, { ranges: [] })],
    ['one is for one range more', changed(2, { ranges: [AREA, 'H3:H'] })],
    ['one has another background', changed(1, { background: '#000000' })],
    ['one has no background', changed(1, { background: null })],
    ['one has another colour', changed(3, { fontColor: '#000000' })],
    ['one asks something else', changed(0, { formula: OWN[1]!.formula })],
  ])('not where %s', (_, rules) => {
    expect(isThere(...rules)).toBe(false);
  });
});

describe('putting the highlight up', () => {
  const wanted = WANTED.map(
    ({ formula, background, fontColor }) =>
      `${toSheetFormula(formula)} ${background} ${fontColor} ${AREA}`,
  );

  it('replaces its own rules, and leaves those of people in their order before them', () => {
    const { sheet, set } = sheetWith([[OWN[2]!, MINE, OWN[0]!, SCALE]]);
    expect(new Highlight(sheet, HEADER, STATUS).put()).toBe(true);
    expect(set).toEqual([[MINE.formula, null, ...wanted]]);
  });

  it('waits where the column of the statuses has just been moved', () => {
    const { sheet, set } = sheetWith([[MINE]], STATUS + 1);
    expect(new Highlight(sheet, HEADER, STATUS).put()).toBe(false);
    expect(set).toEqual([]);
  });

  it('looks again where somebody adds a rule between two readings', () => {
    const other: Rule = { ranges: ['D1:D9'], formula: '=D1=2' };
    const { sheet, set } = sheetWith([
      [MINE, OWN[0]!],
      [other, MINE, OWN[0]!],
    ]);
    new Highlight(sheet, HEADER, STATUS).put();
    expect(set).toEqual([[other.formula, MINE.formula, ...wanted]]);
  });
});

describe('taking the highlight away', () => {
  it('leaves those of people, and writes nothing where there are no others', () => {
    const { sheet, set } = sheetWith([[MINE, ...OWN, SCALE]]);
    expect(removeHighlight(sheet)).toBe(true);
    expect(set).toEqual([[MINE.formula, null]]);
    const none = sheetWith([[MINE, SCALE]]);
    expect(removeHighlight(none.sheet)).toBe(false);
    expect(none.set).toEqual([]);
  });
});

it('it reaches over the columns of the table, and to the statuses wherever they stand', () => {
  const areas: string[] = [];
  const sheet = { getRange: (a1: string) => areas.push(a1) } as never;
  const right = new Highlight(sheet, HEADER, 27);
  const inside = new Highlight(sheet, HEADER, 3);
  expect(areas).toEqual(['B3:AB', 'B3:E']);
  expect([right.statusColumn, inside.statusColumn]).toEqual(['AB', 'D']);
});
