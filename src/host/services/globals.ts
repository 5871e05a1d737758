import { charts } from './embeddedChart';
import { htmlService } from './htmlService';
import { lockService } from './lockService';
import { consoleClass, logger } from './logger';
import { propertiesService } from './propertiesService';
import { scriptApp } from './scriptApp';
import { ServiceClass } from './serviceClass';
import { session } from './session';
import { spreadsheetApp } from './spreadsheetApp';
import { utilities } from './utilities';

/** Services that Apps Script has and the local host has nothing of: each use is named. */
const ABSENT = ['CacheService', 'DriveApp', 'GmailApp', 'MailApp', 'UrlFetchApp', 'Browser'];

/** The services that scripts find in their global. */
export const globals: readonly ServiceClass[] = [
  spreadsheetApp,
  charts,
  utilities,
  session,
  lockService,
  propertiesService,
  htmlService,
  scriptApp,
  logger,
  consoleClass,
  ...ABSENT.map((name) => new ServiceClass('', name, {})),
];
