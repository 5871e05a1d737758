/** The sheets that set-up makes. Nothing that runs in a spreadsheet loads them: see setUpFile. */
import type { Language } from '../text/language';
import { planTemplate } from './planTemplate';
import type { SetUpSheet } from './setUpNames';
import { taskTemplate } from './taskTemplate';
import { trackerTemplate } from './trackerTemplate';

export { SET_UP_VERSION } from './setUpVersion';

/** Plan, tracker and tasks, in the order in which they are made. */
export function setUpSheets(language: Language): readonly SetUpSheet[] {
  return [planTemplate(language), trackerTemplate(language), taskTemplate(language)];
}
