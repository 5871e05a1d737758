/** The optional daily trigger that keeps the as-of date right while nobody opens the document. */
import { refreshAsOfCell } from '../check/refreshAsOf';
import { OpenDocument } from '../document/openDocument';

/** Document property with the id of the trigger in force, whoever has turned it on. */
const PROPERTY = 'congress.dailyTrigger';
const HANDLER = 'refreshAsOfDaily';
/** After midnight in the script's zone, which is that of Viet Nam. */
const HOUR = 0;

export function isDailyRefreshOn(): boolean {
  return PropertiesService.getDocumentProperties().getProperty(PROPERTY) !== null;
}

export function turnDailyRefresh(on: boolean): void {
  const properties = PropertiesService.getDocumentProperties();
  const id = properties.getProperty(PROPERTY);
  if (on === (id !== null)) return;
  if (on) {
    const trigger = ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).create();
    properties.setProperty(PROPERTY, trigger.getUniqueId());
    return;
  }
  properties.deleteProperty(PROPERTY);
  deleteTrigger(id!);
}

/** The trigger's own call; one that somebody else has turned off removes itself. */
export function refreshAsOfDaily({ triggerUid }: GoogleAppsScript.Events.TimeDriven): void {
  const id = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (id === triggerUid) refreshAsOfCell(new OpenDocument());
  else deleteTrigger(triggerUid);
}

/** A trigger of another user is not among them: its next call ends it. */
function deleteTrigger(id: string): void {
  const trigger = ScriptApp.getProjectTriggers().find((known) => known.getUniqueId() === id);
  if (trigger) ScriptApp.deleteTrigger(trigger);
}
