/** What stands in the report while a run goes on: people type until it is written. */
import type { Summary, SummaryKind } from '../../domain/summary';
import type { DescribedSummary } from '../../domain/summary/defineSummary';
import { reportLayout } from '../../domain/summary/report/reportLayout';
import type { SummaryInput } from '../../domain/summary/summaryInput';
import type { SheetGrid } from '../../domain/sheet/grid';
import type { OpenDocument } from '../document/openDocument';
import { readSheet } from '../document/readSheet';
import { setAsideReport } from './setAsideReport';

/** A sheet that is about to be written. */
export interface Describing {
  readonly described: DescribedSummary<SummaryKind>;
  /** The same for another input. */
  readonly describe: Summary<SummaryKind>['describe'];
}

/** How often it is read again at most: a cell that changes by itself holds up no run. */
const MOST_READINGS = 3;

/** The sheet of the last run; null where there is none. */
export function readResult(document: OpenDocument, kind: SummaryKind): SheetGrid | null {
  const sheet = document.resultSheet(kind);
  return sheet ? readSheet(sheet, document.calendar) : null;
}

/** The input of a run, whose report is that of this moment. */
export class LatestReport {
  /** What is said of a report that was left to people. */
  readonly notices: string[] = [];

  private latest: SummaryInput;

  /** @param first the input of what is described already */
  constructor(
    private readonly first: SummaryInput,
    document: OpenDocument,
  ) {
    this.latest = first;
    this.setAside(document);
  }

  get input(): SummaryInput {
    return this.latest;
  }

  describe({ described, describe }: Describing): DescribedSummary<SummaryKind> {
    return this.latest === this.first ? described : describe(this.latest);
  }

  /**
   * Writes the record of what the report is about to say, anew as long as the report is another one
   * afterwards than the one that was read.
   */
  record<T>(document: OpenDocument, write: () => T): T {
    let written = write();
    for (let reading = 0; reading < MOST_READINGS && this.reread(document); reading++) {
      written = write();
    }
    return written;
  }

  /** @returns whether something else stands in the report than before */
  reread(document: OpenDocument): boolean {
    const { earlierReport } = this.latest;
    const sheet = readResult(document, 'report');
    if (JSON.stringify(sheet?.rows) === JSON.stringify(earlierReport?.sheet?.rows)) return false;
    // The record too: this run may have written it.
    const record = readResult(document, 'report-record');
    const isRetaken = earlierReport?.isRetaken === true;
    this.latest = { ...this.latest, earlierReport: { sheet, record, isRetaken } };
    this.setAside(document);
    return true;
  }

  private setAside(document: OpenDocument): void {
    if (reportLayout(this.latest).isUnknown) this.notices.push(...setAsideReport(document));
  }
}
