/** Conditional formats and protections of a sheet. */
import { WriteRefusal } from '../../../document/errors';
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
  setConditionalFormatRules: write('rule', [list(instance(RuleRef))], ({ sheet }, [rules]) => {
    if (rules.some(({ parent }) => parent.sheet !== sheet)) {
      throw new WriteRefusal('The ranges of a conditional format must be on its sheet.');
    }
    sheet.conditionalFormats = rules.map(({ rule }) => rule);
  }),
  getProtections: read('read', [protectionType.param], (ref, [kind]) => protectionsOf(ref, kind)),
};
