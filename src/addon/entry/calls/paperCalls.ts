/** What is asked for the papers that are sent. */
import type { PapersResult } from '../../addonApi';
import { checkSheets } from '../../check/checkSheets';
import { OpenDocument } from '../../document/openDocument';
import { allTrackers, MOST_ROWS, trackersNamed } from '../../document/trackerSheet';
import { papersOf } from '../../sheets/papers';
import { papersRequest } from './requests';

export function papers(request: unknown): PapersResult {
  const { kind, sheets } = papersRequest(request);
  const document = new OpenDocument();
  const chosen = sheets
    ? trackersNamed(document, sheets, MOST_ROWS)
    : allTrackers(document, MOST_ROWS);
  return papersOf(document, checkSheets(document, chosen), kind);
}
