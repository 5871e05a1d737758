/** Checking trackers of the document and writing what was found. */
import type { KeptCells } from '../../domain/summary/paperShapes';
import type { Localized } from '../../domain/text/language';
import type { CheckedTracker } from '../document/checkedTracker';
import type { OpenDocument } from '../document/openDocument';
import type { TrackerSheet } from '../document/trackerSheet';
import { writeFindings, writeSummaries } from '../sheets/summaries';
import { checkSheets, planContent } from './checkSheets';
import { color } from './colorTrackers';
import { missingImports } from './missingImports';
import { noticeTexts } from './noticeText';
import { refreshAsOfCell } from './refreshAsOf';
import { writeTrackers, type WrittenColumn } from './writeCheck';
import { Highlight } from './writeHighlight';

/** What a run writes besides the statuses. */
export interface RunOptions {
  readonly colors: boolean;
  /** All summary sheets, or the findings alone. */
  readonly summaries: boolean;
}

type Check = () => readonly CheckedTracker[];

export interface Run {
  readonly checked: readonly CheckedTracker[];
  /** The sheets of results that were written. */
  readonly sheets: readonly string[];
  /** What the user should know. */
  readonly notices: readonly string[];
  /** Letters of the columns with the statuses, of each tracker that has one. */
  readonly statusColumns: readonly string[];
  /** What the report keeps of people's; null where it is nothing, or no report was written. */
  readonly kept: KeptCells | null;
}

/**
 * Checks trackers together, and writes what was found.
 * @param document in which this run is alone
 * @param choose the trackers; asked for again where they are edited or columns moved meanwhile
 */
export function checkAndWrite(
  document: OpenDocument,
  choose: () => readonly TrackerSheet[],
  { colors, summaries }: RunOptions,
): Run {
  const check = () => checkSheets(document, choose());
  return summaries ? withSummaries(document, check, colors) : withFindings(document, check, colors);
}

function withFindings(document: OpenDocument, check: Check, colors: boolean): Run {
  const { checked, notices, columns } = writeTrackers(document, check);
  const highlights = columns.map(highlightOf);
  const stale = refreshAsOfCell(document);
  const outdated: Highlight[] = [];
  const findings = writeFindings(document, checked, () => {
    if (!colors) return false;
    // Also tells that the findings have been taken.
    outdated.push(...highlights.filter((highlight) => !highlight.isThere()));
    return highlights.length > 0;
  });
  return {
    checked,
    sheets: [findings.name],
    notices: [
      ...missingImports(document),
      ...noticeTexts([...notices, ...stale], document.language),
      ...findings.notice,
      ...color(document, outdated),
    ],
    statusColumns: highlights.map(({ statusColumn }) => statusColumn),
    kept: null,
  };
}

/** The statuses come last: building the summaries takes long, and people go on typing. */
function withSummaries(document: OpenDocument, check: Check, colors: boolean): Run {
  const first = check();
  const stale = refreshAsOfCell(document);
  const summaries = writeSummaries(document, first);
  const changedPlan = rereadPlan(document);
  const now = changedPlan.length > 0 ? check() : first;
  const { checked, notices, changed, columns } = writeTrackers(document, check, now);
  const highlights = columns.map(highlightOf);
  const outdated = colors ? highlights.filter((highlight) => !highlight.isThere()) : [];
  const uncolored = color(document, outdated);
  const written = [...summaries.sheets, ...summaries.addLines()];
  return {
    checked,
    sheets: written.map(({ name }) => name),
    notices: [
      ...missingImports(document),
      ...noticeTexts([...notices, ...stale], document.language),
      ...written.flatMap(({ notice }) => notice),
      ...[...changedPlan, ...changed].map((name) => summedUpEarlier(name)[document.language]),
      ...uncolored,
    ],
    statusColumns: highlights.map(({ statusColumn }) => statusColumn),
    kept: summaries.kept,
  };
}

function highlightOf({ sheet, header, status }: WrittenColumn): Highlight {
  return new Highlight(sheet, header, status);
}

/** The name of the plan sheet where it says something else now; the as-of date is the run's own. */
function rereadPlan(document: OpenDocument): string[] {
  const before = planContent(document.plan);
  document.forgetPlan();
  return planContent(document.plan) === before ? [] : [document.plan.sheet!.grid.name];
}

function summedUpEarlier(sheet: string): Localized {
  return {
    vi: `Trang “${sheet}” đã được sửa trong khi tổng hợp: trạng thái đã ghi theo số liệu mới, còn các trang tổng hợp theo số liệu trước đó. Hãy tổng hợp lại.`,
    en: `Sheet “${sheet}” was edited while the summaries were built: its statuses are up to date, the summaries are from the data before. Build them again.`,
  };
}
