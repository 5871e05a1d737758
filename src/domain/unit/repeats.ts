/** Whether a row is a unit that stands above it already, by its code or its name (SPEC 5). */
import { spellingKey } from '../text/spelling';
import type { TrackerRow } from '../tracker/tracker';

const PREFIX = new RegExp(
  `^(?:${['CĐCS', 'Công đoàn cơ sở', 'Công đoàn'].map(spellingKey).join('|')})[\\s:-]+`,
);

/** The earlier row of a unit. */
export interface EarlierRow {
  readonly column: 'unit_code' | 'unit_name';
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
}

type Place = Omit<EarlierRow, 'column'>;

/** A name without what it is a union of, by which a unit is known. @param key as `spellingKey` gives it */
export function bareNameKey(key: string): string {
  return key.replace(PREFIX, '');
}

/** Is shown rows one after the other, those of trackers that belong together too. */
export class RepeatFinder {
  private readonly byCode = new Map<string, Place>();
  private readonly byName = new Map<string, Place>();

  /** The earlier row of the same unit, null where this is the first. */
  find(row: TrackerRow, sheet: string): EarlierRow | null {
    const name = row.text('unit_name');
    const place = { sheet, row: row.row, name };
    const sameCode = firstWith(this.byCode, row.key('unit_code'), place);
    const sameName = firstWith(this.byName, bareNameKey(row.key('unit_name')), place);
    if (sameCode) return { column: 'unit_code', ...sameCode };
    return sameName ? { column: 'unit_name', ...sameName } : null;
  }
}

/** The earlier place under this key; without one, this place is remembered. */
function firstWith(seen: Map<string, Place>, key: string, place: Place): Place | undefined {
  if (key === '') return undefined;
  const earlier = seen.get(key);
  if (!earlier) seen.set(key, place);
  return earlier;
}
