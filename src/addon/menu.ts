/** The add-on's menu, and what its items do. */
import { LOCALES } from '../domain/locales';
import { checkTracker } from './checkTracker';
import { SpreadsheetCalendar } from './dates';
import { removeHighlight } from './highlight';
import { planLanguage, readDocumentPlan } from './planReader';
import { findTracker } from './trackerSheet';

/** What a script in a sheet has time for. */
const MOST_ROWS = 20_000;
/** Seconds that a message stays. */
const TOAST_SECONDS = 15;

/** On opening the document: touches nothing but the menu, so it is safe without authorisation. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Kiểm tra và tô màu', 'checkFromMenu')
    .addItem('Bỏ tô màu', 'removeHighlightFromMenu')
    .addToUi();
}

/** Installed into a document that is open already. */
export function onInstall(): void {
  onOpen();
}

/** Checks the tracker, writes what was found, and says so. */
export function checkFromMenu(): void {
  const { report, words, notices } = checkTracker({ write: true, mostRows: MOST_ROWS });
  const { overdue, 'due-soon': dueSoon } = report.totals.byStatus;
  const text = [
    `${words.progress.units}: ${report.totals.units}`,
    `${words.statuses.overdue}: ${overdue}`,
    `${words.statuses['due-soon']}: ${dueSoon}`,
    ...notices,
  ].join('. ');
  SpreadsheetApp.getActiveSpreadsheet().toast(text, words.findingsSheet.name, TOAST_SECONDS);
}

/** Takes the add-on's colours away; statuses and findings stay. */
export function removeHighlightFromMenu(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const calendar = new SpreadsheetCalendar(spreadsheet.getSpreadsheetTimeZone());
  const language = planLanguage(readDocumentPlan(spreadsheet, calendar));
  removeHighlight(findTracker(spreadsheet, calendar, language));
  spreadsheet.toast(LOCALES[language].highlightRemoved);
}
