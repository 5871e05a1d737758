/** What the items of the menu do. */
import { oldData } from '../../domain/check/oldData';
import { sentences } from '../../domain/text/sentences';
import { checkAndWrite } from '../check/checkAndWrite';
import { checkedMessage } from './checkedMessage';
import { OpenDocument } from '../document/openDocument';
import { openAlone } from '../document/runLock';
import { MENU } from './calls/actionNames';
import { removeHighlights } from './removeAddon';
import { samplePlanNotice } from './samplePlanNotice';
import { makeSheets } from '../setup/setUp';
import {
  isTrackerSheet,
  allTrackers,
  firstTracker,
  MOST_ROWS,
  possibleTrackers,
  readTrackerSheet,
  type TrackerSheet,
} from '../document/trackerSheet';

/** Seconds that a message stays. */
const TOAST_SECONDS = 15;

/** Checks the tracker, writes what was found, and says so. */
export function checkFromMenu(): void {
  checkActive(false);
}

/** Checks the tracker and colours its rows. */
export function highlightFromMenu(): void {
  checkActive(true);
}

/** Checks all trackers together and builds every summary sheet. */
export function summariesFromMenu(): void {
  const document = openAlone();
  const choose = () => allTrackers(document, MOST_ROWS);
  const run = checkAndWrite(document, choose, { colors: false, summaries: true });
  const words = SUMMARIES[document.language];
  const built = words.built(run.sheets.length, run.sheets.join(', '));
  const text = sentences([
    built,
    ...run.notices,
    ...samplePlanNotice(document),
    ...oldData(run.checked, document.language),
  ]);
  document.spreadsheet.toast(text, words.title, TOAST_SECONDS);
}

/** Makes the sheets that the document lacks. */
export function setUpFromMenu(): void {
  const { made, kept } = makeSheets(['plan', 'tracker', 'tasks']);
  const document = new OpenDocument();
  const words = SET_UP[document.language];
  const texts = [
    made.length > 0 ? `${words.made}: ${made.join(', ')}` : words.nothing,
    ...(kept.length > 0 ? [`${words.kept}: ${kept.join(', ')}`] : []),
  ];
  document.spreadsheet.toast(texts.join('. '), words.title, TOAST_SECONDS);
}

/** Takes the add-on's colours away; statuses and findings stay. */
export function removeHighlightFromMenu(): void {
  const document = openAlone();
  const { notices } = removeHighlights(document, possibleTrackers(document));
  // What Google refuses may come up late; it is not called done before.
  SpreadsheetApp.flush();
  document.spreadsheet.toast(sentences(notices));
}

function checkActive(colors: boolean): void {
  const document = openAlone();
  const choose = () => [activeTracker(document)];
  const run = checkAndWrite(document, choose, { colors, summaries: false });
  const { language } = document;
  const { openSidebar: openPanel } = MENU[language];
  const [statusColumn] = run.statusColumns;
  const areColored = colors && statusColumn !== undefined;
  const written = { sheets: run.sheets, statusColumn, areColored, openPanel };
  const { title, texts } = checkedMessage(run.checked[0]!.result, written, language);
  const text = sentences([
    ...texts,
    ...run.notices,
    ...samplePlanNotice(document),
    ...oldData(run.checked, language),
  ]);
  document.spreadsheet.toast(text, title, TOAST_SECONDS);
}

/** The sheet that the user looks at where it is a tracker, else the first that is one. */
function activeTracker(document: OpenDocument): TrackerSheet {
  const active = document.spreadsheet.getActiveSheet().getSheetId();
  const sheet = possibleTrackers(document).find((one) => one.getSheetId() === active);
  const read = sheet && readTrackerSheet(document, sheet, MOST_ROWS);
  return read && isTrackerSheet(read) ? read : firstTracker(document, MOST_ROWS);
}

const SUMMARIES = {
  vi: {
    title: 'Tổng hợp',
    built: (count: number, names: string) => `Đã lập ${count} trang, ở cuối bảng tính: ${names}`,
  },
  en: {
    title: 'Summaries',
    built: (count: number, names: string) =>
      `${count} sheets built, among the last of the spreadsheet: ${names}`,
  },
};

const SET_UP = {
  vi: {
    title: 'Bảng theo dõi',
    made: 'Đã tạo',
    kept: 'Giữ nguyên trang đã có',
    nothing: 'Không cần tạo thêm trang nào',
  },
  en: {
    title: 'Tracker',
    made: 'Made',
    kept: 'Left as they are',
    nothing: 'There is no sheet to make',
  },
};
