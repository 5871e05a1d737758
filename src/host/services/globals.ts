/** The services in the global of a script. */
import { charts } from './sheet/embeddedChart';
import { htmlService } from './html/htmlService';
import { lockService } from './script/lockService';
import { consoleClass, logger } from './script/logger';
import { propertiesService } from './script/propertiesService';
import { scriptApp } from './script/scriptApp';
import { ServiceClass } from './serviceClass';
import { session } from './script/sessionService';
import { spreadsheetApp } from './spreadsheet/spreadsheetApp';
import { utilities } from './script/utilities';

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
