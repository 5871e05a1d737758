/** Conditional formats and protections of a sheet. */
import { WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { refersElsewhere } from '../../../document/formulas/otherSheets';
import { RuleRef } from './conditionalFormat';
import { instance, list } from '../params';
import { protectionsOf, protectionType } from './protection';
import type { SheetRef } from '../refs';
import { type Methods, read, write } from '../serviceClass';

/** The conditional formats and protections of a sheet. */
export const sheetRules: Methods<SheetRef> = {
  getConditionalFormatRules: read('rule', [], (ref) =>
    ref.sheet.conditionalFormats.map((rule) => new RuleRef(ref, rule)),
  ),
  setConditionalFormatRules: write('rule', [list(instance(RuleRef))], (ref, [rules]) => {
    const { sheet, workbook } = ref;
    if (rules.some(({ parent }) => parent.sheet !== sheet)) {
      throw new WriteRefusal(refusals.rulesOfOtherSheet);
    }
    // One rule that scripts may not set, be it the user's own, takes the whole set with it.
    if (
      rules.some(({ rule }) => refersElsewhere(rule.typed ?? rule.formula ?? '', sheet, workbook))
    ) {
      throw new WriteRefusal(refusals.ruleToOtherSheet);
    }
    sheet.conditionalFormats = rules.map(({ rule }) => rule);
  }),
  getProtections: read('read', [protectionType.param], (ref, [kind]) => protectionsOf(ref, kind)),
};
