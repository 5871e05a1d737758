/** Checking trackers of the document: read, check, and where asked write what was found. */
import { checkTogether } from '../../domain/check/engine';
import { readTracker } from '../../domain/tracker/tracker';
import { refreshAsOfCell } from './refreshAsOf';
import type { CheckedTracker } from '../document/checkedTracker';
import { OpenDocument } from '../document/openDocument';
import { takeDocumentLock } from '../document/runLock';
import type { TrackerSheet } from '../document/trackerSheet';
import { writeFindings, writeSummaries } from '../sheets/summaries';
import { writeTrackers } from './writeCheck';

const requestSchema: z.ZodMiniType<CheckRequest> = z.strictObject({
  sheet: z.optional(z.string()),
  asOf: z.optional(z.string()),
  plan: z.optional(z.custom<Record<string, unknown>>(isObject)),
  language: z.optional(z.custom<Language>(isLanguage)),
  write: z.optional(z.boolean()),
});

/**
 * Checks one tracker of the active document, whatever its size: the file check.
 * @param request a {@link CheckRequest}
 * @throws OperatorError where the request names a sheet that is not there
 */
export function checkTracker(request: unknown): CheckOutcome {
  const { sheet: name, asOf, plan, write, language } = requestSchema.parse(request);
  const overrides = [
    ...(asOf === undefined ? [] : [readPlanFile({ as_of: asOf })]),
    ...(plan === undefined ? [] : [readPlanFile(plan)]),
  ];
  const document = new OpenDocument(overrides, language);
  const choose = () => [
    name === undefined
      ? firstTracker(document)
      : readTrackerSheet(document, sheetNamed(document.sheets, name, document.language)),
  ];
  const { checked, notices } = write
    ? checkAndWrite(document, choose, { colors: true, summaries: true })
    : { checked: checkSheets(document, choose()), notices: [] };
  const { result } = checked[0]!;
  return {
    report: checkReport(result, document.language),
    words: LOCALES[document.language],
    heldRate: heldRate(result.totals),
    notices,
  };
}

/** What a run writes besides the statuses. */
export interface RunOptions {
  readonly colors: boolean;
  /** All summary sheets, or the findings alone. */
  readonly summaries: boolean;
}

export interface Run {
  readonly checked: readonly CheckedTracker[];
  /** The sheets of results that were written. */
  readonly sheets: readonly string[];
  /** What the user should know. */
  readonly notices: readonly string[];
}

/**
 * Checks trackers together, and writes what was found.
 * @param choose the trackers; asked for only once this run is alone in the document
 * @throws OperatorError where somebody else's run is under way
 */
export function checkAndWrite(
  document: OpenDocument,
  choose: () => readonly TrackerSheet[],
  { colors, summaries }: RunOptions,
): Run {
  takeDocumentLock(document.language);
  const check = () => checkSheets(document, choose());
  const { checked, notices } = writeTrackers(document, check, colors);
  const stale = refreshAsOfCell(document);
  const written = summaries
    ? writeSummaries(document, checked)
    : [writeFindings(document, checked)];
  const sheets = written.map(({ name }) => name);
  return {
    checked,
    sheets,
    notices: [...notices, ...stale, ...written.flatMap(({ notice }) => notice)],
  };
}

/** Checks trackers together, without writing. */
export function checkSheets(
  { plan, calendar }: OpenDocument,
  trackers: readonly TrackerSheet[],
): CheckedTracker[] {
  const tables = trackers.map(({ grid, columnMapping }) => readTracker(grid, columnMapping));
  const results = checkTogether(tables, plan.reading, calendar.today());
  return results.map((result, i) => ({ ...trackers[i]!, result }));
}
