/** Range.clear and its options. */
import { NotImplementedError } from '../../../document/errors';
import { setValidation } from '../../../document/validations';
import { plainObject } from '../params';
import { clearContent, clearNotes } from './rangeContent';
import { clearFormat } from './rangeFormat';
import type { RangeRef } from '../refs';
import { type Methods, on, writeOverloads } from '../serviceClass';

/** What the options of Range.clear ask for, by their names. */
const CLEARING: Readonly<Record<string, (range: RangeRef) => void>> = {
  contentsOnly: clearContent,
  formatOnly: clearFormat,
  commentsOnly: clearNotes,
  validationsOnly: ({ sheet, area }) => setValidation(sheet, area, null),
};

/** Emptying a range; without options contents and formats go. */
export const rangeClear: Methods<RangeRef> = {
  clear: writeOverloads(
    'write',
    on([], (range) => clearFormat(clearContent(range))),
    on([plainObject], (range, [options]) => {
      for (const [name, value] of Object.entries(options)) {
        const clearing = Object.hasOwn(CLEARING, name) ? CLEARING[name] : undefined;
        if (!clearing) throw new NotImplementedError(`Range.clear with {${name}}`);
        if (value === true) clearing(range);
      }
      return range;
    }),
  ),
};
