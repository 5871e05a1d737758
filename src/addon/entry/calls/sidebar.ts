/** The sidebar and the calls that it makes; see {@link ServerCalls} for what each gives. */
import { oldData } from '../../../domain/check/oldData';
import type { Localized } from '../../../domain/text/language';
import { checkAndWrite } from '../../check/checkAndWrite';
import { lookAgain } from '../../check/lookAgain';
import { isDailyRefreshOn, turnDailyRefresh } from '../dailyRefresh';
import { mapColumn } from '../../document/metadata';
import { documentLanguage, OpenDocument } from '../../document/openDocument';
import { removeAll, removeHighlights as removeHighlightsOf } from '../removeAddon';
import {
  namedSettings,
  onOrOff,
  mapColumnsRequest,
  setUpKinds,
  sheetNames,
  showCellRequest,
  showSheetRequest,
  sidebarCheckRequest,
  sidebarLookRequest,
} from './requests';
import { samplePlanBody } from '../samplePlanNotice';
import { sidebarAnswer } from './sidebarAnswer';
import { openAlone } from '../../document/runLock';
import { invalidSettings, saveSettings as save, settingsOf } from '../../setup/settings';
import { officesFromPanel } from '../officesFromMenu';
import { makeSheets, presentKinds } from '../../setup/setUp';
import { goToCell, goToSheet } from '../../check/showCell';
import {
  type OfficesResult,
  type RemovalResult,
  SIDEBAR_PAGE,
  type SetUpResult,
  type ShowCellResult,
  type SidebarCheck,
  type SidebarLook,
  type SidebarStart,
  type SummariesResult,
} from '../../addonApi';
import {
  hasUnits,
  isTrackerSheet,
  MOST_ROWS,
  possibleTrackers,
  readTop,
  sheetNamed,
  trackersNamed,
} from '../../document/trackerSheet';

const TITLE: Localized = { vi: 'Đại hội công đoàn', en: 'Union congresses' };

export function openSidebar(): void {
  const title = TITLE[documentLanguage()];
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_PAGE).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function sidebarStart(): SidebarStart {
  return startOf(new OpenDocument());
}

function startOf(document: OpenDocument): SidebarStart {
  const { plan, language, spreadsheet } = document;
  const active = spreadsheet.getActiveSheet().getSheetId();
  const sheets = possibleTrackers(document).sort(
    (a, b) => Number(b.getSheetId() === active) - Number(a.getSheetId() === active),
  );
  const read = sheets.map((sheet) => ({ name: sheet.getName(), top: readTop(document, sheet) }));
  const trackers = read.filter(({ top }) => isTrackerSheet(top));
  const candidates = read.filter(({ top }) => {
    const isFilled = top.grid.rows.some((row) => row.some((cell) => cell !== ''));
    return isFilled && !isTrackerSheet(top);
  });
  return {
    language,
    settings: plan.sheet && settingsOf(plan.reading),
    invalidSettings: invalidSettings(plan.reading),
    dailyRefresh: isDailyRefreshOn(),
    trackers: trackers.map(({ name }) => name),
    candidates: candidates.map(({ name }) => name),
    emptyTrackers: trackers.filter(({ top }) => !hasUnits(top)).map(({ name }) => name),
    planSheet: plan.sheet?.grid.name ?? null,
    samplePlan: samplePlanBody(document),
    present: presentKinds(document, trackers.length > 0),
  };
}

export function sidebarCheck(request: unknown): SidebarCheck {
  const { sheets, highlight } = sidebarCheckRequest(request);
  const document = openAlone();
  const choose = () => trackersNamed(document, sheets, MOST_ROWS);
  const run = checkAndWrite(document, choose, { colors: highlight, summaries: false });
  return sidebarAnswer(document, run.checked, run.notices);
}

export function sidebarLook(request: unknown): SidebarLook {
  const { sheets, isShown, stamp } = sidebarLookRequest(request);
  const document = new OpenDocument();
  const look = lookAgain(document, sheets, isShown, stamp);
  if (look.isSame) return { stamp: look.stamp, start: null, check: null, isOutdated: null };
  return {
    stamp: look.stamp,
    start: startOf(document),
    check: look.checked && sidebarAnswer(document, look.checked, []),
    isOutdated: look.isOutdated,
  };
}

export function buildSummaries(sheets: unknown): SummariesResult {
  const chosen = sheetNames(sheets);
  const document = openAlone();
  const choose = () => trackersNamed(document, chosen, MOST_ROWS);
  const run = checkAndWrite(document, choose, { colors: false, summaries: true });
  const notices = [...run.notices, ...oldData(run.checked, document.language)];
  return { sheets: run.sheets, notices, kept: run.kept };
}

export function removeHighlights(sheets: unknown): RemovalResult {
  const chosen = sheetNames(sheets);
  const document = openAlone();
  const found = chosen.map((name) => sheetNamed(document.sheets, name, document.language));
  return written(removeHighlightsOf(document, found));
}

export function mapColumns(request: unknown): null {
  const { sheet: name, columns } = mapColumnsRequest(request);
  const document = openAlone();
  const sheet = sheetNamed(document.sheets, name, document.language);
  for (const { key, letters } of columns) {
    mapColumn(sheet, sheet.getRange(`${letters}:${letters}`).getColumn() - 1, key);
  }
  return written(null);
}

export function showCell(request: unknown): ShowCellResult {
  return goToCell(showCellRequest(request));
}

export function showSheet(request: unknown): null {
  return goToSheet(showSheetRequest(request));
}

export function saveSettings(settings: unknown): SidebarStart {
  save(openAlone(), namedSettings(settings));
  return sidebarStart();
}

export function setUp(kinds: unknown): SetUpResult {
  return written(makeSheets(setUpKinds(kinds)));
}

export function bringInOffices(): OfficesResult {
  return written(officesFromPanel());
}

export function setDailyRefresh(on: unknown): SidebarStart {
  const isOn = onOrOff(on);
  openAlone();
  turnDailyRefresh(isOn);
  return sidebarStart();
}

export function removeEverything(): RemovalResult {
  return written(removeAll());
}

/** Google may refuse a write as late as at the end, where nothing can be said of it any more. */
function written<T>(result: T): T {
  SpreadsheetApp.flush();
  return result;
}
