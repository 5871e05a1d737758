/** Writing what a check found into the tracker: status column and highlight. */
import { asOfFormula } from '../../domain/formulas/asOfFormula';
import { columnLetter } from '../../domain/sheet/grid';
import type { Localized } from '../../domain/text/language';
import type { Header } from '../../domain/tracker/header';
import type { CheckedTracker } from '../document/checkedTracker';
import { highlight } from './writeHighlight';
import type { OpenDocument } from '../document/openDocument';
import { type Refusal, tryWrite } from '../document/guardedWrite';
import { haveSameColumns, DocumentMetadata } from '../document/metadata';
import {
  claimStatusColumn,
  findStatusColumn,
  settleStatusColumn,
  type StatusColumn,
} from './statusColumn';
import { type Mishap, StatusWriter, type StatusWriting } from './statusWriter';

/** How often a tracker is checked in one run while somebody moves its columns. */
const MOST_RUNS = 4;
/** How many units a notice names. */
const NAMED_UNITS = 5;

/** What became of writing the statuses of a tracker. */
export interface TrackerWriting {
  /** Whether columns were moved since the tracker was read, so that it is to be checked anew. */
  readonly hasMoved: boolean;
  /** What the user should know. */
  readonly notices: readonly string[];
}

/**
 * Writes the statuses of checked trackers; where columns were moved meanwhile, checks anew.
 * @param check reads and checks the trackers, from the metadata of now
 * @param colors whether to colour their rows too
 */
export function writeTrackers<T extends CheckedTracker>(
  document: OpenDocument,
  check: () => readonly T[],
  colors: boolean,
): { readonly checked: readonly T[]; readonly notices: readonly string[] } {
  const mishaps: string[] = [];
  for (let run = 1; ; run++) {
    const checked = check();
    const writings = checked.map((one) => writeTracker(document, one, colors, mishaps));
    const hasMoved = writings.some((writing) => writing.hasMoved);
    if (!hasMoved || run === MOST_RUNS) {
      const disturbed = hasMoved ? [DISTURBED[document.language]] : [];
      const notices = writings.flatMap((writing) => writing.notices);
      return { checked, notices: [...new Set([...notices, ...disturbed, ...mishaps])] };
    }
    document.forgetPlaces();
  }
}

function writeTracker(
  document: OpenDocument,
  checked: CheckedTracker,
  colors: boolean,
  mishaps: string[],
): TrackerWriting {
  const { sheet, grid, result } = checked;
  const { header, missing } = result.tracker;
  const { language } = document;
  const metadata = document.metadata.of(sheet);
  if (!header || missing.length > 0) {
    return { hasMoved: !standsAsRead(document, sheet), notices: [] };
  }
  const status = findStatusColumn(sheet, grid, header, metadata);
  if (!status) return done([leftAlone(sheet.getName())[language]]);
  const writer = statusWriter(document, checked, header, status);
  let writing: StatusWriting | undefined;
  const write = () => {
    claimStatusColumn(sheet, status);
    // Ends with a look at what it has written.
    writing = writer.write(result);
    if (writing.kind === 'moved') return true;
    settleStatusColumn(sheet, grid, header, status);
    const isColored = colors && highlight(sheet, header, status.column);
    return !isColored && status.state === 'own';
  };
  const refusal = tryWrite(sheet, write, status.column);
  for (const mishap of writer.mishaps) mishaps.push(mishapAt(sheet.getName(), mishap)[language]);
  if (refusal) return done([refusedColumn(sheet.getName(), refusal)[language]]);
  if (writing!.kind === 'moved') return { hasMoved: true, notices: [] };
  if (writing!.kind === 'disturbed') return done([DISTURBED[language]]);
  const { lost } = writing!;
  if (lost.length === 0) return done([]);
  const names = lost.slice(0, NAMED_UNITS).map(({ name, row }) => `${name} (${row})`);
  return done([lostUnits(lost.length, names.join(', '))[language]]);
}

function done(notices: readonly string[]): TrackerWriting {
  return { hasMoved: false, notices };
}

/** Whether the columns with metadata still stand where the reading took them to be. */
function standsAsRead({ metadata }: OpenDocument, sheet: CheckedTracker['sheet']): boolean {
  const { statusColumn, columnMapping } = metadata.of(sheet);
  if (statusColumn === null && columnMapping.size === 0) return true;
  const now = new DocumentMetadata(sheet).of(sheet);
  return now.statusColumn === statusColumn && haveSameColumns(now.columnMapping, columnMapping);
}

function statusWriter(
  { plan: { reading }, calendar, metadata, language }: OpenDocument,
  { sheet, grid, result }: CheckedTracker,
  header: Header,
  status: StatusColumn,
): StatusWriter {
  return new StatusWriter(sheet, grid, header, metadata.of(sheet), status, calendar, {
    plan: result.plan,
    asOfFormula: result.asOf === undefined ? 'TODAY()' : asOfFormula(reading, result.asOf),
    language,
  });
}

function leftAlone(sheet: string): Localized {
  return {
    vi: `Trang “${sheet}”: cột “Trạng thái” do người dùng lập nên được giữ nguyên, không ghi trạng thái và không tô màu.`,
    en: `Sheet “${sheet}”: the status column is the user’s own and was left alone; no status was written and nothing coloured.`,
  };
}
const DISTURBED: Localized = {
  vi: 'Cột hoặc dòng của bảng bị dời trong khi ghi trạng thái. Hãy kiểm tra lại.',
  en: 'Columns or rows were moved while the statuses were written. Check again.',
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

function mishapAt(sheet: string, { column, isPutBack }: Mishap): Localized {
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
