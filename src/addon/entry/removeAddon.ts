/** Taking away what the add-on has written. */
import type { SummaryKind } from '../../domain/summary';
import type { Localized } from '../../domain/text/language';
import type { RemovalResult } from '../addonApi';
import { removeHighlight } from '../check/writeHighlight';
import { type Refusal, tryWrite } from '../document/guardedWrite';
import { removeMarks } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { openAlone } from '../document/runLock';
import { possibleTrackers } from '../document/trackerSheet';
import { clearStatuses } from './clearStatuses';
import { turnDailyRefresh } from './dailyRefresh';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HISTORY: SummaryKind = 'history';

/**
 * Takes the colours of some sheets away; statuses and findings stay. Where they are protected from
 * the user they stay too, and the others go.
 * @param document in which this run is alone
 */
export function removeHighlights(document: OpenDocument, sheets: readonly Sheet[]): RemovalResult {
  const kept = sheets.flatMap((sheet) => {
    const refusal = attempt(document, sheet, () => !removeHighlight(sheet));
    return refusal ? [keeps(sheet.getName(), COLOURS, refusal)] : [];
  });
  return { notices: said(document, HIGHLIGHT_REMOVED, kept) };
}

/**
 * Takes away all that the add-on has written by itself: colours, statuses, result sheets, its
 * metadata, and its trigger. The sheets of set-up hold what people typed since, and stay. So does
 * the history, which cannot be built again, with its mark, by which a later run goes on in it. What
 * is protected from the user stays with its marks: whom it is not protected from can remove it
 * later.
 */
export function removeAll(): RemovalResult {
  const document = openAlone();
  const { spreadsheet, sheets, metadata, language } = document;
  const kept: Localized[] = [];
  const keptIds = new Set<number>();
  const keep = (sheet: Sheet, notice: Localized) => {
    keptIds.add(metadata.idOf(sheet));
    kept.push(notice);
  };
  for (const sheet of possibleTrackers(document)) {
    const colours = attempt(document, sheet, () => !removeHighlight(sheet));
    const statuses = attempt(document, sheet, () => !clearStatuses(document, sheet));
    const refusal = statuses ?? colours;
    if (!refusal) continue;
    const what = !statuses ? COLOURS : colours ? COLOURS_AND_STATUSES : STATUSES;
    keep(sheet, keeps(sheet.getName(), what, refusal));
  }
  const names: string[] = [];
  const histories: Localized[] = [];
  for (const sheet of sheets) {
    const { result } = metadata.of(sheet);
    if (result === null) continue;
    const name = sheet.getName();
    // A run that was cut short may have left it blank.
    if (result === HISTORY && sheet.getLastRow() > 0) {
      keptIds.add(metadata.idOf(sheet));
      histories.push(historyStays(name));
      continue;
    }
    const refusal = attempt(document, sheet, () => {
      spreadsheet.deleteSheet(sheet);
      return false;
    });
    if (!refusal) names.push(`“${name}”`);
    else keep(sheet, isAloneInSight(document) ? isLast(name) : keeps(name, ITSELF, refusal));
  }
  const refusal = tryWrite(spreadsheet.getActiveSheet(), () => {
    turnDailyRefresh(false);
    // Last: by the marks that a run leaves the next one finds what is left.
    removeMarks(spreadsheet, keptIds);
    return false;
  });
  if (refusal) kept.push(MARKS_LEFT);
  const notices = said(document, EVERYTHING_REMOVED, kept);
  if (names.length > 0) notices.push(sheetsRemoved(names.join(', '))[language]);
  return { notices: [...notices, ...histories.map((text) => text[language])] };
}

/** What was not taken away; nothing is left of a sheet that somebody has deleted meanwhile. */
function attempt(
  { spreadsheet, metadata }: OpenDocument,
  sheet: Sheet,
  write: () => boolean,
): Refusal | null {
  const id = metadata.idOf(sheet);
  try {
    return tryWrite(sheet, write);
  } catch (error) {
    if (spreadsheet.getSheets().some((one) => one.getSheetId() === id)) throw error;
    return null;
  }
}

function isAloneInSight({ spreadsheet }: OpenDocument): boolean {
  return spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden()).length === 1;
}

function said({ language }: OpenDocument, done: Localized, kept: readonly Localized[]): string[] {
  return (kept.length > 0 ? [NOT_ALL, ...kept] : [done]).map((text) => text[language]);
}

const HIGHLIGHT_REMOVED: Localized = {
  vi: 'Đã bỏ tô màu.',
  en: 'The highlighting has been removed.',
};
const EVERYTHING_REMOVED: Localized = {
  vi: 'Đã gỡ màu, trạng thái và dấu riêng của tiện ích khỏi bảng tính. Số liệu của đơn vị giữ nguyên.',
  en: 'Colours, statuses and the marks of the add-on are gone. The units’ own data stay as they were.',
};
const NOT_ALL: Localized = {
  vi: 'Đã gỡ bỏ, trừ những phần sau:',
  en: 'Removed, all but the following:',
};
const MARKS_LEFT: Localized = {
  vi: 'Dấu riêng của tiện ích: hãy gỡ bỏ lần nữa.',
  en: 'Marks of the add-on: please remove once more.',
};
const COLOURS: Localized = { vi: 'màu', en: 'colours' };
const STATUSES: Localized = { vi: 'trạng thái', en: 'statuses' };
const COLOURS_AND_STATUSES: Localized = { vi: 'màu và trạng thái', en: 'colours and statuses' };
const ITSELF: Localized = { vi: 'trang kết quả này', en: 'this result sheet' };

function keeps(name: string, what: Localized, { by }: Refusal): Localized {
  if (by === null) {
    return {
      vi: `Trang “${name}”: Google Trang tính chưa cho gỡ ${what.vi}. Hãy thử lại.`,
      en: `Sheet “${name}”: Google Sheets did not let the ${what.en} be removed. Please try again.`,
    };
  }
  return {
    vi: `Trang “${name}” được bảo vệ ${by.vi} nên còn ${what.vi}. Nhờ người bảo vệ trang gỡ bỏ.`,
    en: `Sheet “${name}” is protected by ${by.en} and keeps its ${what.en}. Ask the person who protected it to remove them.`,
  };
}

function isLast(name: string): Localized {
  return {
    vi: `Trang “${name}” là trang duy nhất còn hiển thị nên không xóa được. Hãy thêm một trang rồi gỡ bỏ lần nữa.`,
    en: `Sheet “${name}” is the only sheet in sight, so it cannot be deleted. Add a sheet, then remove again.`,
  };
}

function sheetsRemoved(names: string): Localized {
  return { vi: `Đã xóa trang kết quả: ${names}.`, en: `Result sheets deleted: ${names}.` };
}

function historyStays(name: string): Localized {
  return {
    vi: `Trang “${name}” được giữ lại, cùng dấu riêng của trang, vì không lập lại được; không cần nữa thì xóa như một trang thường.`,
    en: `Sheet “${name}” stays with its mark, for it cannot be built again; if it is not needed, delete it as any sheet.`,
  };
}
