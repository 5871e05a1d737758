/** Writing what a check found: status column, highlight, findings sheet. */
import { asOfFormula } from '../domain/asOfFormula';
import type { CheckReport } from '../domain/checkReport';
import type { CheckResult } from '../domain/engine';
import type { Language, Localized } from '../domain/language';
import type { PlanReading } from '../domain/plan/readPlan';
import type { SheetGrid } from '../domain/sheetGrid';
import { findingsSheet } from '../domain/summary/findingsSheet';
import type { SpreadsheetCalendar } from './dates';
import { highlight } from './highlight';
import { OperatorError } from './operatorError';
import { writeSheet } from './sheetWriter';
import { prepareStatusColumn } from './statusColumn';
import { StatusWriter } from './statusWriter';

export interface CheckToWrite {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly calendar: SpreadsheetCalendar;
  readonly grid: SheetGrid;
  readonly reading: PlanReading;
  readonly result: CheckResult;
  readonly report: CheckReport;
  readonly language: Language;
}

/** How long another run is waited for, in milliseconds. */
const LOCK_PATIENCE = 5000;
/** How many units a notice names. */
const NAMED_UNITS = 5;

/**
 * Writes under the document's lock.
 * @returns what the user should know
 * @throws OperatorError where somebody else's run is under way
 */
export function writeCheck(work: CheckToWrite): string[] {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(LOCK_PATIENCE)) throw new OperatorError(BUSY, work.language);
  try {
    return [...writeTracker(work), ...writeFindings(work)];
  } finally {
    lock?.releaseLock();
  }
}

function writeTracker(work: CheckToWrite): string[] {
  const { sheet, calendar, grid, reading, result, language } = work;
  const { header, missing } = result.tracker;
  if (!header || missing.length > 0) return [];
  const status = prepareStatusColumn(sheet, grid, header);
  if (status.kind === 'users') return [LEFT_ALONE[language]];
  if (status.kind === 'protected') return [protectedColumn(status.by)[language]];
  const options = {
    plan: result.plan,
    asOfFormula: result.asOf === undefined ? 'TODAY()' : asOfFormula(reading, result.asOf),
    language,
  };
  const writer = new StatusWriter(sheet, grid, header, status.column, calendar, options);
  const writing = writer.write(result);
  highlight(sheet, header, status.column);
  if (writing.kind === 'disturbed') return [DISTURBED[language]];
  if (writing.lost.length === 0) return [];
  const names = writing.lost.slice(0, NAMED_UNITS).map(({ name, row }) => `${name} (${row})`);
  return [lostUnits(writing.lost.length, names.join(', '))[language]];
}

function writeFindings({ spreadsheet, calendar, report, language }: CheckToWrite): string[] {
  const findings = findingsSheet(report, calendar.timestamp(), language);
  const name = writeSheet(spreadsheet, findings);
  return name === findings.name ? [] : [nameTaken(findings.name, name)[language]];
}

const BUSY: Localized = {
  vi: 'Một lượt kiểm tra của người khác đang chạy. Đợi ít phút rồi kiểm tra lại.',
  en: "Somebody else's check is under way. Wait a moment and check again.",
};
const LEFT_ALONE: Localized = {
  vi: 'Cột “Trạng thái” do người dùng lập nên được giữ nguyên, không ghi trạng thái.',
  en: 'The status column is the user’s own and was left alone; no status was written.',
};
const DISTURBED: Localized = {
  vi: 'Cột hoặc dòng của bảng bị dời trong khi ghi trạng thái. Hãy kiểm tra lại.',
  en: 'Columns or rows were moved while the statuses were written. Check again.',
};

function lostUnits(count: number, names: string): Localized {
  return {
    vi: `${count} đơn vị bị dời hoặc xóa trong khi kiểm tra, không phân biệt được nên chưa ghi trạng thái: ${names}.`,
    en: `${count} units were moved or deleted during the check and cannot be told apart, so no status was written: ${names}.`,
  };
}

function protectedColumn(by: string): Localized {
  return {
    vi: `Cột trạng thái nằm trong vùng được bảo vệ ${by} mà bạn không được sửa, nên chưa ghi. Nhờ chủ bảng tính mở quyền.`,
    en: `The status column lies in the protected range ${by}, which you may not edit, so nothing was written. Ask the owner for access.`,
  };
}

function nameTaken(wanted: string, used: string): Localized {
  return {
    vi: `Đã có trang “${wanted}” của người dùng nên kết quả ghi ở trang “${used}”.`,
    en: `A sheet “${wanted}” of the user’s is there already; the findings are on “${used}”.`,
  };
}
