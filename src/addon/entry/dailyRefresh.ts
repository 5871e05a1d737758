/** The optional daily trigger that keeps the as-of date right while nobody opens the document. */
import { refreshAsOfCell } from '../check/refreshAsOf';
import type { Localized } from '../../domain/text/language';
import { documentLanguage, OpenDocument } from '../document/openDocument';
import { OperatorError } from '../document/operatorError';
import { quietly } from './quietly';

/** Document property with the id of the trigger in force, whoever has turned it on. */
const PROPERTY = 'congress.dailyTrigger';
const HANDLER = 'refreshAsOfDaily';
/** After midnight in the script's zone, which is that of Viet Nam. */
const HOUR = 0;

export function isDailyRefreshOn(): boolean {
  return PropertiesService.getDocumentProperties().getProperty(PROPERTY) !== null;
}

/** @throws OperatorError where Google does not let the user make a trigger */
export function turnDailyRefresh(on: boolean): void {
  const properties = PropertiesService.getDocumentProperties();
  const id = properties.getProperty(PROPERTY);
  if (on === (id !== null)) return;
  if (on) {
    properties.setProperty(PROPERTY, newTrigger().getUniqueId());
    return;
  }
  properties.deleteProperty(PROPERTY);
  // One that is left, for want of the right to see triggers, ends itself at its next call.
  quietly(() => deleteTrigger(id!));
}

/**
 * The trigger's own call; one that somebody else has turned off removes itself. Google sends its
 * owner a mail where it fails, about something that they can do nothing about.
 */
export function refreshAsOfDaily({ triggerUid }: GoogleAppsScript.Events.TimeDriven): void {
  quietly(() => {
    // Either is null where the script has no document, as in a time trigger of a published add-on.
    const [properties, spreadsheet] = [
      PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null,
      SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null,
    ];
    if (!properties || !spreadsheet) return;
    if (properties.getProperty(PROPERTY) === triggerUid) refreshAsOfCell(new OpenDocument());
    else deleteTrigger(triggerUid);
  });
}

function newTrigger(): GoogleAppsScript.Script.Trigger {
  try {
    return ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).create();
  } catch (error) {
    console.warn(String(error));
    throw new OperatorError(NO_TRIGGER, documentLanguage());
  }
}

/** A trigger of another user is not among them: its next call ends it. */
function deleteTrigger(id: string): void {
  const trigger = ScriptApp.getProjectTriggers().find((known) => known.getUniqueId() === id);
  if (trigger) ScriptApp.deleteTrigger(trigger);
}

const NO_TRIGGER: Localized = {
  vi: 'Chưa bật được lịch cập nhật: Google chưa cho tiện ích đặt lịch thay bạn. Chọn một mục trong trình đơn của tiện ích, đồng ý khi Google hỏi quyền, rồi bật lại. Mỗi người có nhiều nhất 20 lịch cho một tập lệnh.',
  en: 'The daily refresh was not turned on: Google does not let the add-on make a trigger for you yet. Choose an item of its menu, agree when Google asks, and turn it on again. A person may have 20 triggers in a script.',
};
