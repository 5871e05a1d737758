/** The dialog of the papers that are sent, and what is asked for them. */
import type { Localized } from '../../../domain/text/language';
import { PAPER_PAGE, type PapersResult, type SummariesResult } from '../../addonApi';
import { checkSheets } from '../../check/checkSheets';
import { documentLanguage, OpenDocument } from '../../document/openDocument';
import { openAlone } from '../../document/runLock';
import { allTrackers, MOST_ROWS, trackersNamed } from '../../document/trackerSheet';
import { papersOf } from '../../sheets/papersOf';
import { retakeReport as retake } from '../../sheets/summaries';
import { samplePlanNotice } from '../samplePlanNotice';
import { papersRequest, sheetNames } from './requests';

const TITLE: Localized = { vi: 'Báo cáo và thư đôn đốc', en: 'Report and reminders' };
/** In pixels: a sheet as wide as paper beside the scroll bar; less where the window is smaller. */
const SIZE = { width: 880, height: 640 };

export function openPapers(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAPER_PAGE)
    .setWidth(SIZE.width)
    .setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, TITLE[documentLanguage()]);
}

export function papers(request: unknown): PapersResult {
  const { kind, sheets } = papersRequest(request);
  const document = new OpenDocument();
  const chosen = sheets
    ? trackersNamed(document, sheets, MOST_ROWS)
    : allTrackers(document, MOST_ROWS);
  const made = papersOf(document, checkSheets(document, chosen), kind);
  return { ...made, notices: [...samplePlanNotice(document), ...made.notices] };
}

export function retakeReport(sheets: unknown): SummariesResult {
  const chosen = sheetNames(sheets);
  const document = openAlone();
  const checked = checkSheets(document, trackersNamed(document, chosen, MOST_ROWS));
  const { sheets: written, kept } = retake(document, checked);
  const notices = written.flatMap(({ notice }) => notice);
  return { sheets: written.map(({ name }) => name), notices, kept };
}
