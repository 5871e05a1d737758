/** Conditional-format rules, their conditions and their builder. */
import { NotImplementedError, ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { formulaText, readFormula } from '../../../document/values/localFormula';
import type { FormulaSigns } from '../../../document/values/formulaSigns';
import { columnCount, rowCount } from '../../../document/gridSize';
import type { Area, ConditionalFormat, RuleFormat } from '../../../document/workbook';
import { enumeration } from '../enumeration';
import { instance, list, nullable, text, truth } from '../params';
import { RangeRef, type SheetRef } from '../refs';
import { read, ServiceClass } from '../serviceClass';

/** SpreadsheetApp.BooleanCriteria, as far as rules are made with it. */
export const booleanCriteria = enumeration('SpreadsheetApp', 'BooleanCriteria', ['CUSTOM_FORMULA']);

/** A rule as scripts hold it: what it was when they got or built it. */
export class RuleRef {
  constructor(
    readonly parent: SheetRef,
    readonly rule: ConditionalFormat,
  ) {}
}

/** A rule's formula, and how it was given where the locale does not read it. */
type RuleCondition = Pick<ConditionalFormat, 'typed'> & { readonly formula: string };

/** What a rule asks of a cell and does to it. */
export class BooleanConditionRef {
  constructor(
    readonly condition: RuleCondition,
    readonly format: RuleFormat,
  ) {}
}

/** A rule that a script is building. */
export class RuleBuilderRef {
  condition: RuleCondition | null = null;
  format: { background?: string; fontColor?: string; bold?: boolean } = {};
  ranges: readonly RangeRef[] = [];

  /** @throws ServiceException when something is missing */
  build(): RuleRef {
    const [first] = this.ranges;
    if (!first) throw new ServiceException(refusals.ruleWithoutRanges);
    if (this.condition === null) {
      throw new ServiceException(refusals.ruleWithoutCondition);
    }
    if (this.ranges.some(({ sheet }) => sheet !== first.sheet)) {
      throw new ServiceException(refusals.ruleOnSeveralSheets);
    }
    const areas = this.ranges.map(({ area }) => area);
    return new RuleRef(first.parent, { areas, ...this.condition, format: { ...this.format } });
  }
}

/** SpreadsheetApp.BooleanCondition, by the name that it gives itself. */
export const booleanConditionClass = new ServiceClass<BooleanConditionRef>(
  'SpreadsheetApp',
  'ConditionalFormatBooleanCondition',
  {
    getCriteriaType: read('navigation', [], () => booleanCriteria.members.CUSTOM_FORMULA),
    getCriteriaValues: read(
      'navigation',
      [],
      ({ condition: { formula, typed } }, _, { locale }) => [
        `=${typed ?? formulaText(formula, locale.formulas)}`,
      ],
    ),
    getBackground: read('navigation', [], ({ format }) => format.background ?? null),
    getFontColor: read('navigation', [], ({ format }) => format.fontColor ?? null),
    getBold: read('navigation', [], ({ format }) => format.bold ?? null),
  },
);

/** SpreadsheetApp.ConditionalFormatRule. */
export const ruleClass = new ServiceClass<RuleRef>('SpreadsheetApp', 'ConditionalFormatRule', {
  getRanges: read('navigation', [], (ref) => rangesOf(ref)),
  getBooleanCondition: read('navigation', [], ({ rule }) => {
    const condition = conditionOf(rule);
    return condition && new BooleanConditionRef(condition, rule.format);
  }),
  copy: read('navigation', [], (ref) => {
    const builder = new RuleBuilderRef();
    const condition = conditionOf(ref.rule);
    if (condition === null) {
      throw new NotImplementedError('ConditionalFormatRule.copy of a rule without a formula');
    }
    const format = { ...ref.rule.format };
    Object.assign(builder, { condition, format, ranges: rangesOf(ref) });
    return builder;
  }),
});

/** SpreadsheetApp.ConditionalFormatRuleBuilder. */
export const ruleBuilderClass = new ServiceClass<RuleBuilderRef>(
  'SpreadsheetApp',
  'ConditionalFormatRuleBuilder',
  {
    whenFormulaSatisfied: read('navigation', [text], (builder, [formula], { locale }) => {
      builder.condition = readCondition(formula, locale.formulas);
      return builder;
    }),
    setBackground: read('navigation', [nullable(text)], (builder, [color]) => {
      if (color === null) delete builder.format.background;
      else builder.format.background = color;
      return builder;
    }),
    setFontColor: read('navigation', [nullable(text)], (builder, [color]) => {
      if (color === null) delete builder.format.fontColor;
      else builder.format.fontColor = color;
      return builder;
    }),
    setBold: read('navigation', [truth], (builder, [bold]) => {
      builder.format.bold = bold;
      return builder;
    }),
    setRanges: read('navigation', [list(instance(RangeRef))], (builder, [ranges]) => {
      builder.ranges = ranges;
      return builder;
    }),
    build: read('navigation', [], (builder) => builder.build()),
  },
);

/** A file's rule may reach beyond the grid, as whole columns do: scripts see what is inside. */
function rangesOf({ parent, rule }: RuleRef): RangeRef[] {
  const { sheet } = parent;
  const rows = rowCount(sheet);
  const columns = columnCount(sheet);
  const inside = ({ top, left, bottom, right }: Area): Area => ({
    top,
    left,
    bottom: Math.max(top, Math.min(bottom, rows - 1)),
    right: Math.max(left, Math.min(right, columns - 1)),
  });
  return rule.areas.map((area) => new RangeRef(parent, inside(area)));
}

function conditionOf({ formula, typed }: ConditionalFormat): RuleCondition | null {
  if (formula === null) return null;
  return typed === undefined ? { formula } : { formula, typed };
}

/**
 * Whether Sheets refuses a condition that the locale does not read, or takes one that is never
 * true, is not known: this is the quiet reading, which tests of colours find out.
 * @throws ServiceException when it is no formula
 */
function readCondition(formula: string, signs: FormulaSigns): RuleCondition {
  if (!/^=./s.test(formula)) {
    throw new ServiceException(refusals.ruleWithoutFormula(formula));
  }
  const typed = formula.slice(1);
  const read = readFormula(typed, signs);
  return read === null ? { formula: 'FALSE', typed } : { formula: read };
}
