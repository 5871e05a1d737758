/** Writing what a check found into the tracker: status column and highlight. */
import { asOfFormula } from '../domain/asOfFormula';
import type { Localized } from '../domain/language';
import type { Header } from '../domain/tracker/header';
import type { CheckedTracker } from './checkTracker';
import { highlight } from './highlight';
import type { OpenDocument } from './openDocument';
import { writeUnlessProtected } from './protection';
import { claimStatusColumn, findStatusColumn } from './statusColumn';
import { StatusWriter, type StatusWriting } from './statusWriter';

/** How many units a notice names. */
const NAMED_UNITS = 5;

/**
 * Writes the statuses of a checked tracker.
 * @param colours whether to colour its rows too
 * @returns what the user should know
 */
export function writeTracker(
  document: OpenDocument,
  checked: CheckedTracker,
  colours: boolean,
): string[] {
  const { sheet, grid, result } = checked;
  const { header, missing } = result.tracker;
  const { marks, language } = document;
  if (!header || missing.length > 0) return [];
  const status = findStatusColumn(sheet, grid, header, marks.of(sheet));
  if (!status) return [leftAlone(sheet.getName())[language]];
  let writing: StatusWriting | undefined;
  const write = () => {
    claimStatusColumn(sheet, grid, header, status);
    writing = statusWriter(document, checked, header, status.column).write(result);
    if (colours) highlight(sheet, header, status.column);
  };
  const by = writeUnlessProtected(sheet, write, status.column);
  if (by !== null) return [protectedColumn(sheet.getName(), by)[language]];
  if (writing!.kind === 'disturbed') return [DISTURBED[language]];
  const { lost } = writing!;
  if (lost.length === 0) return [];
  const names = lost.slice(0, NAMED_UNITS).map(({ name, row }) => `${name} (${row})`);
  return [lostUnits(lost.length, names.join(', '))[language]];
}

function statusWriter(
  { plan: { reading }, calendar, language }: OpenDocument,
  { sheet, grid, result }: CheckedTracker,
  header: Header,
  column: number,
): StatusWriter {
  return new StatusWriter(sheet, grid, header, column, calendar, {
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

function protectedColumn(sheet: string, by: string): Localized {
  return {
    vi: `Trang “${sheet}”: cột trạng thái nằm trong vùng được bảo vệ ${by} mà bạn không được sửa, nên chưa ghi đủ trạng thái và màu. Nhờ chủ bảng tính mở quyền.`,
    en: `Sheet “${sheet}”: the status column lies in the protected range ${by}, which you may not edit, so statuses and colours are not complete. Ask the owner for access.`,
  };
}

function lostUnits(count: number, names: string): Localized {
  return {
    vi: `${count} đơn vị bị dời hoặc xóa trong khi kiểm tra, không phân biệt được nên chưa ghi trạng thái: ${names}.`,
    en: `${count} units were moved or deleted during the check and cannot be told apart, so no status was written: ${names}.`,
  };
}
