/** Writing what a check found into the tracker: status column and highlight. */
import { asOfFormula } from '../../domain/formulas/asOfFormula';
import type { CheckResult } from '../../domain/check/checkResult';
import { columnLetter } from '../../domain/sheet/grid';
import type { Localized } from '../../domain/text/language';
import type { Header } from '../../domain/tracker/header';
import type { CheckedTracker } from '../document/checkedTracker';
import type { OpenDocument } from '../document/openDocument';
import { type Refusal, tryWrite } from '../document/guardedWrite';
import { haveSameColumns, DocumentMetadata, giveUpClaim, settleClaim } from '../document/metadata';
import { takeIntoFilter } from '../sheets/trackerFilter';
import {
  claimStatusColumn,
  dressColumn,
  findStatusColumn,
  type StatusColumn,
} from './statuses/statusColumn';
import { type Mishap, StatusWriter, type StatusWriting } from './statuses/statusWriter';

/** How often a tracker is checked in one run while somebody moves its columns. */
const MOST_RUNS = 4;
/** How many units a notice names. */
const NAMED_UNITS = 5;

/** Trackers with their statuses, and what is to be known of writing them. */
export interface TrackersWritten<T> {
  readonly checked: readonly T[];
  /** What the user should know. */
  readonly notices: readonly string[];
  /** Trackers whose data somebody has changed since they were first checked; by name. */
  readonly changed: readonly string[];
  /** Whether no status is known to be other than it should be. */
  readonly areSure: boolean;
  /** Where the statuses stand now. */
  readonly columns: readonly WrittenColumn[];
}

/** A tracker's column in which statuses were written. */
export interface WrittenColumn {
  readonly sheet: CheckedTracker['sheet'];
  readonly header: Header;
  /** Zero-based. */
  readonly status: number;
}

/** What became of writing the statuses of a tracker. */
interface TrackerWriting {
  /** What somebody did to the tracker since it was read, so that it is to be checked anew. */
  readonly since?: 'moved' | 'changed';
  readonly isUnsure?: true;
  readonly notices: readonly string[];
  readonly column?: WrittenColumn;
}

/**
 * Writes the statuses of checked trackers; where columns were moved or data changed meanwhile,
 * checks anew.
 * @param check reads and checks the trackers, from the metadata of now
 * @param first what a first check has found, where there was one already
 */
export function writeTrackers<T extends CheckedTracker>(
  document: OpenDocument,
  check: () => readonly T[],
  first?: readonly T[],
): TrackersWritten<T> {
  const mishaps: string[] = [];
  const changed = new Set<string>();
  let checked = first ?? check();
  for (let run = 1; ; run++) {
    const isLast = run === MOST_RUNS;
    const writings = checked.map((one) => {
      const writing = writeTracker(document, one, isLast, mishaps);
      if (writing.since === 'changed') changed.add(one.grid.name);
      return writing;
    });
    const isDone = writings.every(({ since }) => since === undefined);
    if (isDone || isLast) {
      const disturbed = isDone ? [] : [DISTURBED[document.language]];
      const notices = writings.flatMap((writing) => writing.notices);
      return {
        checked,
        notices: [...new Set([...notices, ...disturbed, ...mishaps])],
        changed: [...changed],
        areSure: isDone && !writings.some(({ isUnsure }) => isUnsure),
        columns: writings.flatMap(({ column }) => column ?? []),
      };
    }
    document.forgetPlaces();
    checked = check();
  }
}

/** @param isLast whether it is not checked anew, whatever happens */
function writeTracker(
  document: OpenDocument,
  checked: CheckedTracker,
  isLast: boolean,
  mishaps: string[],
): TrackerWriting {
  const { sheet, grid, result } = checked;
  const { header, missing } = result.tracker;
  const { language } = document;
  const metadata = document.metadata.of(sheet);
  if (!header || missing.length > 0) {
    return { notices: [], ...(!standsAsRead(document, sheet) && { since: 'moved' }) };
  }
  const status = findStatusColumn(sheet, grid, header, metadata);
  if (!status || status === 'no-room') {
    return { notices: [(status ? noRoom : leftAlone)(grid.name)[language]] };
  }
  const writer = statusWriter(document, checked, header, status);
  let writing: StatusWriting | undefined;
  const write = () => {
    claimStatusColumn(sheet, status);
    // Ends with a look at what it has written.
    writing = writer.write(result, isLast);
    return true;
  };
  const refusal = tryWrite(sheet, write, status.column);
  if (refusal) withdraw(sheet, writer);
  for (const mishap of writer.mishaps) mishaps.push(mishapAt(grid.name, mishap)[language]);
  if (refusal) {
    return { isUnsure: true, notices: [refusedColumn(grid.name, refusal)[language]] };
  }
  const became = writing!;
  if (became.kind === 'moved' || became.kind === 'changed') {
    return { since: became.kind, notices: [] };
  }
  if (status.state !== 'own') {
    // Where it is cut short or refused, the claim stands and the next check does it.
    tryWrite(sheet, () => {
      if (status.state === 'absent') {
        dressColumn(sheet, grid, result.tracker, header, status.column);
      }
      settleClaim(sheet);
      return false;
    });
  }
  const column = { sheet, header, status: status.column };
  const notices = filterNotices(document, checked, header, status.column);
  if (became.kind === 'disturbed') {
    return { isUnsure: true, notices: [DISTURBED[language], ...notices], column };
  }
  const { lost } = became;
  if (lost.length === 0) return { notices, column };
  const names = lost.slice(0, NAMED_UNITS).map(({ name, row }) => `${name} (${row})`);
  const gone = lostUnits(lost.length, names.join(', '))[language];
  return { notices: [gone, ...notices], column };
}

/** Takes the statuses into the filter of the tracker; says where that is for people to do. */
function filterNotices(
  { language, isFile }: OpenDocument,
  { sheet, grid }: CheckedTracker,
  header: Header,
  column: number,
): string[] {
  const notices: string[] = [];
  tryWrite(sheet, () => {
    const notice = takeIntoFilter(sheet, grid, header, column, isFile);
    if (notice) notices.push(notice[language]);
    return true;
  });
  return notices;
}

/** Leaves nothing of a writing that was refused, as far as it may be taken away. */
function withdraw(sheet: CheckedTracker['sheet'], writer: StatusWriter): void {
  try {
    writer.withdraw();
    giveUpClaim(sheet);
  } catch (error) {
    console.warn(String(error));
  }
}

/** Whether the columns with metadata still stand where the reading took them to be. */
export function standsAsRead({ metadata }: OpenDocument, sheet: CheckedTracker['sheet']): boolean {
  const { statusColumn, columnMapping } = metadata.of(sheet);
  if (statusColumn === null && columnMapping.size === 0) return true;
  const now = new DocumentMetadata(sheet).of(sheet);
  return now.statusColumn === statusColumn && haveSameColumns(now.columnMapping, columnMapping);
}

/** The as-of date of a check as its formulas refer to it. */
export function asOfFormulaOf({ plan }: OpenDocument, { asOf }: CheckResult): string {
  return asOf === undefined ? 'TODAY()' : asOfFormula(plan.reading, asOf);
}

function statusWriter(
  document: OpenDocument,
  { sheet, grid, result }: CheckedTracker,
  header: Header,
  status: StatusColumn,
): StatusWriter {
  const { calendar, metadata, language } = document;
  return new StatusWriter(sheet, grid, header, metadata.of(sheet), status, calendar, {
    plan: result.plan,
    asOfFormula: asOfFormulaOf(document, result),
    language,
  });
}

function leftAlone(sheet: string): Localized {
  return {
    vi: `Trang “${sheet}”: cột “Trạng thái” do người dùng lập nên được giữ nguyên, không ghi trạng thái và không tô màu.`,
    en: `Sheet “${sheet}”: the status column is the user’s own and was left alone; no status was written and nothing coloured.`,
  };
}

/** A formula brings the tracker in, and what stands to its left is not blank. */
function noRoom(sheet: string): Localized {
  return {
    vi: `Trang “${sheet}” lấy số liệu bằng công thức: bên trái công thức không còn cột trống nên chưa ghi trạng thái và không tô màu. Chèn một cột trống ngay bên trái công thức rồi kiểm tra lại.`,
    en: `Sheet “${sheet}” is filled by a formula, with no blank column left of it: no status was written and nothing coloured. Insert a blank column right before the formula and check again.`,
  };
}
const DISTURBED: Localized = {
  vi: 'Bảng bị sửa, hoặc cột, dòng bị dời, trong khi ghi trạng thái. Hãy kiểm tra lại.',
  en: 'The table was edited, or columns or rows moved, while the statuses were written. Check again.',
};

function refusedColumn(sheet: string, { by }: Refusal): Localized {
  if (by === null) {
    return {
      vi: `Trang “${sheet}”: Google Trang tính không nhận trạng thái ở cột “Trạng thái” nên chưa ghi đủ trạng thái và màu. Nếu cột đó chỉ nhận giá trị trong danh sách hoặc là cột có kiểu, hãy bỏ danh sách hoặc đổi tên cột; nếu không, hãy kiểm tra lại.`,
      en: `Sheet “${sheet}”: Google Sheets did not take the statuses in the status column, so statuses and colours are not complete. If that column takes only the values of a list, or is a typed column, remove the list or rename the column; if not, check again.`,
    };
  }
  return {
    vi: `Trang “${sheet}”: cột trạng thái nằm trong vùng được bảo vệ ${by.vi} mà bạn không được sửa, nên chưa ghi đủ trạng thái và màu. Nhờ chủ bảng tính mở quyền.`,
    en: `Sheet “${sheet}”: the status column lies in the protected range ${by.en}, which you may not edit, so statuses and colours are not complete. Ask the owner for access.`,
  };
}

/** What a person is told whose column was hit. */
export function mishapAt(sheet: string, { column, isPutBack }: Mishap): Localized {
  const letters = columnLetter(column);
  const then = isPutBack
    ? {
        vi: `; các ô đó đã được ghi lại như cũ. Hãy xem lại cột ${letters}.`,
        en: `; its cells have been put back. Look column ${letters} over.`,
      }
    : {
        vi: '. Hãy lấy lại các ô của cột đó từ Tệp → Lịch sử phiên bản.',
        en: '. Get its cells back from File → Version history.',
      };
  return {
    vi: `Trang “${sheet}”: có người thêm hoặc xóa cột đúng lúc ghi trạng thái, nên trạng thái đã ghi nhầm vào cột ${letters}${then.vi}`,
    en: `Sheet “${sheet}”: somebody added or deleted a column at the very moment of writing, so statuses went into column ${letters}${then.en}`,
  };
}

function lostUnits(count: number, names: string): Localized {
  return {
    vi: `${count} đơn vị bị dời hoặc xóa trong khi kiểm tra, không phân biệt được nên chưa ghi trạng thái: ${names}.`,
    en: `${count} units were moved or deleted during the check and cannot be told apart, so no status was written: ${names}.`,
  };
}
