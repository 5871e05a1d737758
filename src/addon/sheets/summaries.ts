/** Building every summary sheet, in one run (SPEC 8). */
import { type Summary, SUMMARIES, type SummaryKind } from '../../domain/summary';
import { findingsSheet } from '../../domain/summary/findings/findingsSheet';
import type { SummaryInput } from '../../domain/summary/summaryInput';
import type { SheetDescription } from '../../domain/sheet/sheetDescription';
import type { SheetGrid } from '../../domain/sheet/grid';
import type { Localized } from '../../domain/text/language';
import type { CheckedTracker } from '../document/checkedTracker';
import type { OpenDocument } from '../document/openDocument';
import { type Refusal, tryWrite } from '../document/guardedWrite';
import { readSheet } from '../document/readSheet';
import { readTaskSheet } from '../document/taskSheet';
import { SheetWriter } from './sheetWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How the writer goes about a sheet of the run before. */
const WAYS = {
  replaced: 'write',
  appended: 'append',
  hidden: 'refresh',
} as const satisfies Readonly<Record<Summary['written'], keyof SheetWriter>>;

/** A sheet of results as it was written. */
export interface WrittenSheet {
  readonly name: string;
  /** What the user should know of it. */
  readonly notice: readonly string[];
}

/** Writes every summary sheet. */
export function writeSummaries(
  document: OpenDocument,
  checked: readonly CheckedTracker[],
): WrittenSheet[] {
  const read = (sheet: Sheet | undefined): SheetGrid | null =>
    sheet ? readSheet(sheet, document.calendar) : null;
  const input: SummaryInput = {
    ...checkInput(document, checked),
    tasks: readTaskSheet(document),
    history: read(document.resultSheet('history')),
    earlierFindings: read(document.resultSheet('earlier-findings')),
    comparesRuns: true,
  };
  const writer = new SheetWriter(document);
  return SUMMARIES.flatMap((summary) => {
    const described = summary.describe(input);
    renameFormer(document, summary, described.name);
    const written = put(document, described, () => writer[WAYS[summary.written]](described));
    // Of a hidden sheet people hear only where something is the matter with it.
    return summary.written === 'hidden' && written.notice.length === 0 ? [] : [written];
  });
}

/**
 * Writes the findings of a check into their sheet, in one call and so without links, and without
 * comparing them with those of the last summaries.
 */
export function writeFindings(
  document: OpenDocument,
  checked: readonly CheckedTracker[],
): WrittenSheet {
  const findings = findingsSheet.describe(checkInput(document, checked));
  return put(document, findings, () => new SheetWriter(document).refresh(findings));
}

/** Writes a sheet, and says so where it may not be, or has another name than wanted. */
function put(
  document: OpenDocument,
  { kind, name: wanted }: SheetDescription<SummaryKind>,
  write: () => string,
): WrittenSheet {
  const existing = document.resultSheet(kind);
  if (!existing) return named(document, wanted, write());
  let name = existing.getName();
  const refusal = tryWrite(existing, () => {
    name = write();
    return false;
  });
  if (refusal) return { name, notice: [incomplete(name, refusal)[document.language]] };
  return named(document, wanted, name);
}

/** Says so where a sheet of the users' has the name. */
function named(
  { sheets, metadata, language }: OpenDocument,
  wanted: string,
  name: string,
): WrittenSheet {
  const isOthers = sheets.some(
    (sheet) => sheet.getName() === wanted && metadata.of(sheet).result === null,
  );
  const notice = isOthers && name !== wanted ? [nameTaken(wanted, name)[language]] : [];
  return { name, notice };
}

/** A sheet that has a name of an earlier version is called what it is called today. */
function renameFormer(document: OpenDocument, { kind, formerNames }: Summary, name: string): void {
  if (formerNames.length === 0) return;
  const sheet = document.resultSheet(kind as SummaryKind);
  if (!sheet || !formerNames.includes(sheet.getName())) return;
  if (!document.sheets.some((other) => other.getName() === name)) sheet.setName(name);
}

/** What a check alone knows. */
function checkInput(
  { plan, calendar, language }: OpenDocument,
  checked: readonly CheckedTracker[],
): SummaryInput {
  return {
    tables: checked.map(({ result }) => result),
    plan: plan.reading,
    asOf: checked[0]!.result.asOf,
    tasks: null,
    history: null,
    earlierFindings: null,
    comparesRuns: false,
    builtAt: calendar.timestamp(),
    today: calendar.today(),
    language,
  };
}

function incomplete(sheet: string, { by }: Refusal): Localized {
  if (by === null) {
    return {
      vi: `Trang “${sheet}”: Google Trang tính báo lỗi khi ghi nên chưa ghi đủ. Hãy tổng hợp lại.`,
      en: `Sheet “${sheet}”: Google Sheets reports an error in writing it, so it is not complete. Build the summaries again.`,
    };
  }
  return {
    vi: `Trang “${sheet}” có vùng được bảo vệ ${by} mà bạn không được sửa, nên chưa ghi đủ. Nhờ chủ bảng tính mở quyền.`,
    en: `Sheet “${sheet}” has the protected range ${by}, which you may not edit, so it is not complete. Ask the owner for access.`,
  };
}

function nameTaken(wanted: string, used: string): Localized {
  return {
    vi: `Đã có trang “${wanted}” của người dùng nên kết quả ghi ở trang “${used}”.`,
    en: `A sheet “${wanted}” of the user’s is there already; the findings are on “${used}”.`,
  };
}
