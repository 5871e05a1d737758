/** Building every summary sheet, in one run (SPEC 8). */
import { type Summary, SUMMARIES, type SummaryKind } from '../../domain/summary';
import { findingsSheet } from '../../domain/summary/findings/findingsSheet';
import type { KeptCells } from '../../domain/summary/paperShapes';
import { reportLayout } from '../../domain/summary/report/reportLayout';
import { notRecordedNotice, reportNotices } from '../../domain/summary/report/reportNotices';
import type { SummaryInput } from '../../domain/summary/summaryInput';
import type { Localized } from '../../domain/text/language';
import type { CheckedTracker } from '../document/checkedTracker';
import { isOwn, type Refusal, tryWrite } from '../document/guardedWrite';
import { OpenDocument } from '../document/openDocument';
import { readTaskSheet } from '../document/taskSheet';
import { checkInput } from './checkInput';
import { type Describing, LatestReport, readResult } from './latestReport';
import { SheetWriter } from './sheetWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How the writer goes about a sheet of the run before. */
const WAYS = {
  replaced: 'write',
  appended: 'append',
  hidden: 'refresh',
} as const satisfies Readonly<Record<Summary['written'], keyof SheetWriter>>;

/** A sheet of this run, and how it is written. */
interface Writing extends Describing {
  readonly formerNames: readonly string[];
  readonly way: (typeof WAYS)[Summary['written']];
}

/** A sheet of results as it was written. */
export interface WrittenSheet {
  readonly kind: SummaryKind;
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether nothing was refused. */
  readonly isWritten: boolean;
  /** Whether people are told to have it written again. */
  readonly isToRepeat?: true;
  /** What the user should know of it. */
  readonly notice: readonly string[];
}

/** The summary sheets of a run. */
export interface WrittenSummaries {
  readonly sheets: readonly WrittenSheet[];
  /** What the report keeps of people's; null where it is nothing. */
  readonly kept: KeptCells | null;
  /**
   * Adds the line of this run to those sheets to which each run adds one: as the last thing of all,
   * and not where people are told to repeat the run, so that one that is repeated adds it once.
   */
  addLines(): readonly WrittenSheet[];
}

/** Writes every summary sheet but those to which a line is added. */
export function writeSummaries(
  document: OpenDocument,
  checked: readonly CheckedTracker[],
): WrittenSummaries {
  const input: SummaryInput = {
    ...reportInput(document, checked),
    history: readResult(document, 'history'),
    earlierFindings: readResult(document, 'earlier-findings'),
    comparesRuns: true,
  };
  const writings = writingsOf(SUMMARIES, input);
  const replaced = writings.filter(({ way }) => way !== 'append');
  const appended = writings.filter(({ way }) => way === 'append');
  const written = writeReplaced(document, replaced, input);
  const isToRepeat = written.sheets.some((sheet) => sheet.isToRepeat);
  return {
    ...written,
    addLines: () => (isToRepeat ? [] : appended.map((writing) => writeAlone(document, writing))),
  };
}

/** Writes the report alone, without what people have changed in it. */
export function retakeReport(
  document: OpenDocument,
  checked: readonly CheckedTracker[],
): Omit<WrittenSummaries, 'addLines'> {
  const input = reportInput(document, checked, true);
  const own = SUMMARIES.filter(({ kind }) => kind === 'report' || kind === 'report-record');
  return writeReplaced(document, writingsOf(own, input), input);
}

/** What the report is made of, with what stands in its sheet. */
export function reportInput(
  document: OpenDocument,
  checked: readonly CheckedTracker[],
  isRetaken = false,
): SummaryInput {
  const [sheet, record] = [readResult(document, 'report'), readResult(document, 'report-record')];
  return {
    ...checkInput(document, checked),
    tasks: readTaskSheet(document),
    earlierReport: { sheet, record, isRetaken },
  };
}

function writingsOf(summaries: readonly Summary<SummaryKind>[], input: SummaryInput): Writing[] {
  return summaries.map(({ describe, formerNames, written }) => {
    return { described: describe(input), describe, formerNames, way: WAYS[written] };
  });
}

/** Writes sheets, and says what of the report is people's. */
function writeReplaced(
  document: OpenDocument,
  writings: readonly Writing[],
  input: SummaryInput,
): Omit<WrittenSummaries, 'addLines'> {
  const latest = new LatestReport(input, document);
  const written =
    writeTogether(document, writings, latest) ?? writeApart(document, writings, latest);
  const layout = reportLayout(latest.input);
  const report = written.find(({ kind }) => kind === 'report')!;
  const own = report.isWritten ? reportNotices(layout, report.name, document.language) : [];
  const notice = [...report.notice, ...latest.notices, ...own];
  const { kept: cells } = layout;
  return {
    sheets: told(written.map((sheet) => (sheet === report ? { ...sheet, notice } : sheet))),
    kept: report.isWritten && cells.length > 0 ? { sheet: report.name, cells } : null,
  };
}

/**
 * Writes the findings of a check into their sheet, in one call and so without links, and without
 * comparing them with those of the last summaries.
 * @param readOn what the run reads next, so that a refusal comes up; false where it reads nothing
 */
export function writeFindings(
  document: OpenDocument,
  checked: readonly CheckedTracker[],
  readOn: () => boolean,
): WrittenSheet {
  const described = findingsSheet.describe(checkInput(document, checked));
  return writeAlone(document, { described, formerNames: [], way: 'refresh' }, readOn);
}

/** Writes the sheets and waits once for what may be refused; null where anything was. */
function writeTogether(
  document: OpenDocument,
  writings: readonly Writing[],
  latest: LatestReport,
): WrittenSheet[] | null {
  const writer = new SheetWriter(document);
  try {
    const written = writings.map((writing) => {
      const { described, formerNames, way } = writing;
      const placed = writer.place(described);
      renameFormer(document, placed.sheet, formerNames, described.name);
      const write = () => writer[way](placed, latest.describe(writing));
      if (described.kind === 'report-record') {
        latest.record(document, () => {
          write();
          // What is refused may come up late, and the report is not written without its record.
          SpreadsheetApp.flush();
        });
      } else write();
      return named(document, described, placed.sheet.getName());
    });
    SpreadsheetApp.flush();
    return written;
  } catch (error) {
    if (isOwn(error)) throw error;
    return null;
  }
}

/** Sheet by sheet, so that it is known which one is refused, and the others are written. */
function writeApart(
  { language }: OpenDocument,
  writings: readonly Writing[],
  latest: LatestReport,
): WrittenSheet[] {
  // Opened anew: nobody knows what of the sheets and their marks has come about so far.
  const document = new OpenDocument([], language);
  let isRecorded = true;
  latest.reread(document);
  return writings.map((writing) => {
    const { kind, name } = writing.described;
    if (kind === 'report' && !isRecorded) {
      const notice = [notRecordedNotice(name, language)];
      return { kind, name, isHidden: false, isWritten: false, notice };
    }
    const write = () => writeAlone(document, { ...writing, described: latest.describe(writing) });
    if (kind !== 'report-record') return write();
    const written = latest.record(document, write);
    isRecorded = written.isWritten;
    return written;
  });
}

/** Of a hidden sheet people hear only where something is the matter with it. */
function told(written: readonly WrittenSheet[]): WrittenSheet[] {
  return written.filter(({ isHidden, notice }) => !isHidden || notice.length > 0);
}

/** Writes a sheet, and says so where it may not be, or has another name than wanted. */
function writeAlone(
  document: OpenDocument,
  { described, formerNames, way }: Omit<Writing, 'describe'>,
  readOn = () => false,
): WrittenSheet {
  const writer = new SheetWriter(document);
  const placed = writer.place(described);
  const { sheet } = placed;
  const write = (known: typeof placed) => () => {
    renameFormer(document, sheet, formerNames, described.name);
    writer[way](known, described);
    return readOn();
  };
  let refusal = tryWrite(sheet, write(placed));
  if (refusal?.by === null && !writer.hasAppended) {
    // It may have been a mishap, or a list that somebody has put there: laid out anew it is gone.
    // A history keeps what people have made of it.
    const layout = way === 'append' ? placed.layout : null;
    refusal = tryWrite(sheet, write({ sheet, layout, isNew: false }));
  }
  const name = sheet.getName();
  if (!refusal) return named(document, described, name);
  const { kind, isHidden = false } = described;
  const notice = [incomplete(name, refusal)[document.language]];
  const toRepeat = refusal.by === null && { isToRepeat: true as const };
  return { kind, name, isHidden, isWritten: false, notice, ...toRepeat };
}

/** Says so where a sheet of the users' has the name. */
function named(
  { sheets, metadata, language }: OpenDocument,
  { kind, name: wanted, isHidden = false }: Writing['described'],
  name: string,
): WrittenSheet {
  const isOthers = sheets.some(
    (sheet) => isCalled(sheet, wanted) && metadata.of(sheet).result === null,
  );
  const notice = isOthers && name !== wanted ? [nameTaken(wanted, name)[language]] : [];
  return { kind, name, isHidden, isWritten: true, notice };
}

/** A sheet that has a name of an earlier version is called what it is called today. */
function renameFormer(
  document: OpenDocument,
  sheet: Sheet,
  formerNames: readonly string[],
  name: string,
): void {
  if (!formerNames.includes(sheet.getName())) return;
  if (!document.sheets.some((other) => isCalled(other, name))) sheet.setName(name);
}

/** As Sheets may take it: whether names may differ in capitals alone is not known. */
function isCalled(sheet: Sheet, name: string): boolean {
  return sheet.getName().toLowerCase() === name.toLowerCase();
}

function incomplete(sheet: string, { by }: Refusal): Localized {
  if (by === null) {
    return {
      vi: `Trang “${sheet}”: Google Trang tính báo lỗi khi ghi nên chưa ghi đủ. Hãy tổng hợp lại.`,
      en: `Sheet “${sheet}”: Google Sheets reports an error in writing it, so it is not complete. Build the summaries again.`,
    };
  }
  return {
    vi: `Trang “${sheet}” có vùng được bảo vệ ${by.vi} mà bạn không được sửa, nên chưa ghi đủ. Nhờ chủ bảng tính mở quyền.`,
    en: `Sheet “${sheet}” has the protected range ${by.en}, which you may not edit, so it is not complete. Ask the owner for access.`,
  };
}

function nameTaken(wanted: string, used: string): Localized {
  return {
    vi: `Đã có trang “${wanted}” của người dùng nên kết quả ghi ở trang “${used}”.`,
    en: `A sheet “${wanted}” of the user’s is there already; the findings are on “${used}”.`,
  };
}
