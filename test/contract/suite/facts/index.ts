/** The contract: every fact of the platform, by topic. */
import type { Topic } from '../fact';
import { chartFacts } from './charts';
import { conditionalFormatFacts } from './conditionalFormats';
import { dateFacts } from './dates';
import { filterFacts } from './filters';
import { formulaFacts } from './formulas';
import { importFacts } from './imports';
import { languageFacts } from './language';
import { layoutFacts } from './layout';
import { linkFacts } from './links';
import { metadataFacts } from './metadata';
import { protectionFacts } from './protections';
import { rangeFacts } from './ranges';
import { serviceFacts } from './services';
import { sheetFacts } from './sheets';
import { textFacts } from './texts';
import { validationFacts } from './validations';
import { valueFacts } from './values';

export const TOPICS: readonly Topic[] = [
  { name: 'formulas', title: 'Formulas in cells', facts: formulaFacts },
  { name: 'imports', title: 'Formulas that bring in other spreadsheets', facts: importFacts },
  { name: 'values', title: 'Values, and how far a sheet reaches', facts: valueFacts },
  { name: 'texts', title: 'Texts that look like something else', facts: textFacts },
  { name: 'dates', title: 'Dates, zones and number formats', facts: dateFacts },
  { name: 'metadata', title: 'Developer metadata', facts: metadataFacts },
  { name: 'protections', title: 'Protected sheets and ranges', facts: protectionFacts },
  { name: 'validations', title: 'Lists, typed columns, chips', facts: validationFacts },
  { name: 'rules', title: 'Conditional formats', facts: conditionalFormatFacts },
  { name: 'filters', title: 'Filters', facts: filterFacts },
  { name: 'layout', title: 'Merges, frozen edges, widths, clearing', facts: layoutFacts },
  { name: 'ranges', title: 'Several ranges at once', facts: rangeFacts },
  { name: 'sheets', title: 'Sheets: made, named, hidden, deleted', facts: sheetFacts },
  { name: 'links', title: 'Rich texts and links', facts: linkFacts },
  { name: 'charts', title: 'Charts', facts: chartFacts },
  { name: 'services', title: 'Locks, properties, triggers, pages, calls', facts: serviceFacts },
  { name: 'language', title: 'The runtime’s language', facts: languageFacts },
];

export const FACTS = TOPICS.flatMap(({ facts }) => facts);
