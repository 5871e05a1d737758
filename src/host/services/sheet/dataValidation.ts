/** Data-validation rules and their builder. */
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import type { ListRule } from '../../../document/workbook';
import { enumeration } from '../enumeration';
import { list, text, truth } from '../params';
import { on, read, readOverloads, ServiceClass } from '../serviceClass';

/** What Sheets takes in a list that stands in the rule itself. */
const MOST_ITEMS = 500;

/** SpreadsheetApp.DataValidationCriteria, as far as rules are made with it. */
export const validationCriteria = enumeration('SpreadsheetApp', 'DataValidationCriteria', [
  'VALUE_IN_LIST',
]);

/** A rule as scripts hold it: what it was when they got or built it. */
export class ValidationRef {
  constructor(readonly rule: ListRule) {}
}

/** A rule that a script is building. */
export class ValidationBuilderRef {
  list: readonly string[] | null = null;
  showDropdown = true;
  allowInvalid = true;
  helpText: string | null = null;

  /** @throws ServiceException when something is missing */
  build(): ValidationRef {
    const { list, showDropdown, allowInvalid, helpText } = this;
    if (list === null) throw new ServiceException(refusals.validationWithoutCriterion);
    return new ValidationRef({
      list,
      ...(allowInvalid ? {} : { allowInvalid }),
      ...(showDropdown ? {} : { showDropdown }),
      ...(helpText ? { helpText } : {}),
    });
  }
}

/** SpreadsheetApp.DataValidation. */
export const validationClass = new ServiceClass<ValidationRef>('SpreadsheetApp', 'DataValidation', {
  getCriteriaType: read('navigation', [], () => validationCriteria.members.VALUE_IN_LIST),
  getCriteriaValues: read('navigation', [], ({ rule }) => [
    [...rule.list],
    rule.showDropdown ?? true,
  ]),
  getAllowInvalid: read('navigation', [], ({ rule }) => rule.allowInvalid ?? true),
  getHelpText: read('navigation', [], ({ rule }) => rule.helpText ?? null),
});

/** SpreadsheetApp.DataValidationBuilder. */
export const validationBuilderClass = new ServiceClass<ValidationBuilderRef>(
  'SpreadsheetApp',
  'DataValidationBuilder',
  {
    requireValueInList: readOverloads(
      'navigation',
      on([list(text)], (builder, [values]) => requireList(builder, values, true)),
      on([list(text), truth], (builder, [values, dropdown]) =>
        requireList(builder, values, dropdown),
      ),
    ),
    setAllowInvalid: read('navigation', [truth], (builder, [allowed]) => {
      builder.allowInvalid = allowed;
      return builder;
    }),
    setHelpText: read('navigation', [text], (builder, [help]) => {
      builder.helpText = help;
      return builder;
    }),
    build: read('navigation', [], (builder) => builder.build()),
  },
);

function requireList(
  builder: ValidationBuilderRef,
  values: readonly string[],
  showDropdown: boolean,
): ValidationBuilderRef {
  if (values.length > MOST_ITEMS) {
    throw new ServiceException(refusals.tooManyItems(MOST_ITEMS));
  }
  // The script may go on to change its own array.
  builder.list = [...values];
  builder.showDropdown = showDropdown;
  return builder;
}
