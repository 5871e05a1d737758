/** What the SQL files are made for: one office's data set, library and list of trackers. */
import type { Language } from '../../domain/text/language';

/** A document whose tracker is read. */
export interface TrackerLink {
  /** What results call it; no two have the same. */
  readonly document: string;
  /** The spreadsheet's own id, as it stands in its address. */
  readonly spreadsheet: string;
  /** Name of its tracker's sheet. */
  readonly sheet: string;
  /** Letters of the last column of its tracker. */
  readonly lastColumn: string;
  /** Which plan holds for it, by its name among the plans; null for the first one. */
  readonly plan: string | null;
}

export interface SqlSettings {
  readonly dataset: string;
  /** Where the engine lies, such as `gs://bucket/engine.js`. */
  readonly library: string;
  /** Of descriptions and names; that of messages stands in a plan. */
  readonly language: Language;
  readonly trackers: readonly TrackerLink[];
  /** Plans as JSON by their names; the first is that of all trackers that name none. */
  readonly plans: ReadonlyMap<string, string>;
}
