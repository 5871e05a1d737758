/** The sidebar and the calls that it makes; see {@link ServerCalls} for what each gives. */
import { findingReport, tableReport, unitReport } from '../../domain/check/checkReport';
import { oldData } from '../../domain/check/oldData';
import { ruleNames } from '../../domain/check/ruleNames';
import { heldCurve } from '../../domain/summary/calendar/heldCurve';
import { reminderText } from '../../domain/summary/reminders/reminderText';
import { shownStanding } from '../../domain/summary/parts/shownStanding';
import type { Localized } from '../../domain/text/language';
import { checkAndWrite } from '../check/checkSheets';
import { columnQuestion, unknownColumns } from '../check/columnQuestion';
import type { CheckedTracker } from '../document/checkedTracker';
import { isDailyRefreshOn, turnDailyRefresh } from './dailyRefresh';
import { mapColumn } from '../document/metadata';
import { documentLanguage, OpenDocument } from '../document/openDocument';
import { removeAll, removeHighlights as removeHighlightsOf } from './removeAddon';
import {
  namedSettings,
  onOrOff,
  mapColumnsRequest,
  setUpKinds,
  sheetNames,
  showCellRequest,
  showSheetRequest,
  sidebarCheckRequest,
} from './requests';
import { openAlone } from '../document/runLock';
import { invalidSettings, saveSettings as save, settingsOf } from '../setup/settings';
import { makeSheets, presentKinds } from '../setup/setUp';
import { goToCell, goToSheet } from '../check/showCell';
import {
  type CheckedSheet,
  type RemovalResult,
  SIDEBAR_PAGE,
  type SetUpResult,
  type ShowCellResult,
  type SidebarCheck,
  type SidebarStart,
  type SummariesResult,
} from '../addonApi';
import {
  hasUnits,
  isTrackerSheet,
  MOST_ROWS,
  possibleTrackers,
  readTop,
  sheetNamed,
  trackersNamed,
} from '../document/trackerSheet';

const TITLE: Localized = { vi: 'Đại hội công đoàn', en: 'Union congresses' };

export function openSidebar(): void {
  const title = TITLE[documentLanguage()];
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_PAGE).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function sidebarStart(): SidebarStart {
  const document = new OpenDocument();
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
    present: presentKinds(document, trackers.length > 0),
  };
}

export function sidebarCheck(request: unknown): SidebarCheck {
  const { sheets, highlight } = sidebarCheckRequest(request);
  const document = openAlone();
  const choose = () => trackersNamed(document, sheets, MOST_ROWS);
  const run = checkAndWrite(document, choose, { colors: highlight, summaries: false });
  return {
    sheets: run.checked.map((one) => forSidebar(one, document)),
    standing: shownStanding(
      run.checked.flatMap(({ result }) => result.units),
      document.plan.reading.plan,
      document.language,
    ),
    curve: heldCurve(run.checked.map(({ result }) => result)),
    dueSoonDays: document.plan.reading.plan.get('due_soon_days') ?? null,
    ruleNames: ruleNames(document.language),
    notices: run.notices,
  };
}

export function buildSummaries(sheets: unknown): SummariesResult {
  const chosen = sheetNames(sheets);
  const document = openAlone();
  const choose = () => trackersNamed(document, chosen, MOST_ROWS);
  const run = checkAndWrite(document, choose, { colors: false, summaries: true });
  const notices = [...run.notices, ...oldData(run.checked, document.language)];
  return { sheets: run.sheets, notices };
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

function forSidebar(checked: CheckedTracker, { language }: OpenDocument): CheckedSheet {
  const { result } = checked;
  return {
    report: tableReport(result, language),
    units: result.units.map((unit) => ({
      ...unitReport(unit),
      code: unit.cells.text('unit_code'),
    })),
    findings: result.findings.map((finding) => ({
      ...findingReport(finding, result.tracker, language),
      key: finding.column,
      address: finding.address ?? null,
    })),
    reminders: result.units.flatMap((unit) => {
      // A unit that stands twice is reminded once, by its earlier row.
      const isRepeat = unit.repeats !== null;
      const text = isRepeat ? null : reminderText(unit, result.plan, result.asOf, language);
      return text === null ? [] : [{ row: unit.row, text }];
    }),
    question: columnQuestion(checked, language),
    unknown: unknownColumns(result, language),
  };
}
