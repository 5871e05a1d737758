/** SpreadsheetApp: where scripts begin. */
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { borderStyles } from '../range/borderStyle';
import { booleanCriteria, RuleBuilderRef } from '../sheet/conditionalFormat';
import { ValidationBuilderRef, validationCriteria } from '../sheet/dataValidation';
import { metadataLocationType, metadataVisibility } from '../metadata/metadataEnums';
import { protectionType } from '../sheet/protection';
import { DocumentRef } from '../refs';
import { RichTextBuilderRef } from '../range/richText';
import { read, ServiceClass } from '../serviceClass';
import { uiClass } from '../ui/ui';

const getActive = read('navigation', [], (_self, _args, { state, hasDocument }) =>
  hasDocument ? new DocumentRef(state.workbook) : null,
);

/** SpreadsheetApp. */
export const spreadsheetApp = new ServiceClass(
  '',
  'SpreadsheetApp',
  {
    getActive,
    getActiveSpreadsheet: getActive,
    flush: read('flush', [], () => undefined),
    newConditionalFormatRule: read('navigation', [], () => new RuleBuilderRef()),
    newDataValidation: read('navigation', [], () => new ValidationBuilderRef()),
    newRichTextValue: read('navigation', [], () => new RichTextBuilderRef()),
    getUi: read('interface', [], (_self, _args, { isUnattended }) => {
      if (isUnattended) {
        throw new ServiceException(refusals.notFromHere('SpreadsheetApp.getUi'));
      }
      return uiClass;
    }),
  },
  {
    BooleanCriteria: booleanCriteria.class,
    BorderStyle: borderStyles.class,
    DataValidationCriteria: validationCriteria.class,
    DeveloperMetadataLocationType: metadataLocationType.class,
    DeveloperMetadataVisibility: metadataVisibility.class,
    ProtectionType: protectionType.class,
  },
);
