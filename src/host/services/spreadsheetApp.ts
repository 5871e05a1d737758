import { booleanCriteria, RuleBuilderRef } from './conditionalFormat';
import { enumeration } from './enumeration';
import { metadataLocationType, metadataVisibility } from './metadataEnums';
import { protectionType } from './protection';
import { DocumentRef } from './refs';
import { looks, on, ServiceClass } from './serviceClass';
import { uiClass } from './ui';

const borderStyle = enumeration('SpreadsheetApp', 'BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

const getActive = looks(
  'navigation',
  on([], (_self, _args, { state }) => new DocumentRef(state.workbook)),
);

/** SpreadsheetApp. */
export const spreadsheetApp = new ServiceClass(
  '',
  'SpreadsheetApp',
  {
    getActive,
    getActiveSpreadsheet: getActive,
    flush: looks(
      'flush',
      on([], () => undefined),
    ),
    newConditionalFormatRule: looks(
      'navigation',
      on([], () => new RuleBuilderRef()),
    ),
    getUi: looks(
      'interface',
      on([], () => uiClass),
    ),
  },
  {
    BooleanCriteria: booleanCriteria.class,
    BorderStyle: borderStyle.class,
    DeveloperMetadataLocationType: metadataLocationType.class,
    DeveloperMetadataVisibility: metadataVisibility.class,
    ProtectionType: protectionType.class,
  },
);
