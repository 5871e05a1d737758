/** Where the page of the guide starts. */
import { followContents } from './followContents';
import { changeLanguage } from './changeLanguage';

changeLanguage(document);
followContents(document);
