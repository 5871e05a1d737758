/** A report of which nothing is recorded, as an earlier version left it: it is people's from now on. */
import { oldReportName, oldReportNotice } from '../../domain/summary/report/reportNotices';
import { unmarkResultSheet } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';

/**
 * Gives the sheet another name and leaves it to people, so that the report is written onto a new one.
 * @returns what is said of it
 */
export function setAsideReport(document: OpenDocument): string[] {
  const sheet = document.resultSheet('report');
  if (!sheet) return [];
  const { language } = document;
  const taken = new Set(document.sheets.map((one) => one.getName().toLowerCase()));
  let name = oldReportName(language);
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = oldReportName(language, copy);
  // Renamed first: a run that ends here finds it again by its mark, and renames it once more.
  sheet.setName(name);
  unmarkResultSheet(sheet);
  document.forgetPlaces();
  return [oldReportNotice(name, language)];
}
