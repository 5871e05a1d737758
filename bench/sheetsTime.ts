/**
 * What a run would take in Google Sheets: a model of published costs of service calls, and no
 * measurement. What Google's machines compute, and the way of a click to them, is not in it.
 */
import type { Host } from '../src/host';
import type { Measurement } from './measurement';

/** 10,000 backgrounds cell by cell take 70 s: getting the range and writing it. */
const CALL = 70 / 10_000;
/** `getValues` of 120,000 rows of two columns takes 7.4 s. */
const READ_CELL = 7.4 / 240_000;
/** 10,000 backgrounds in one call take 1 s. */
const WRITTEN_CELL = 1 / 10_000;
/** A property takes 30 ms to get and 62 ms to set. */
const [PROPERTY_READ, PROPERTY_WRITTEN] = [0.03, 0.062];
/** Four hundred rows with a flush each take 12 s, and 0.16 s with one. */
const FLUSH = (12 - 0.16) / 399;

const SETTING = ['Properties.setProperty', 'Properties.setProperties', 'Properties.deleteProperty'];

/** The assumptions, for those who read the figures. */
export const MODEL = [
  `each call that reads, writes, formats, sets rules or marks ${CALL * 1000} ms, with finding its range`,
  `each cell read ${(READ_CELL * 1000).toFixed(3)} ms and each cell written ${WRITTEN_CELL * 1000} ms`,
  `a property ${PROPERTY_READ * 1000} ms to get and ${PROPERTY_WRITTEN * 1000} ms to set`,
  `a flush ${(FLUSH * 1000).toFixed(0)} ms`,
  'finding sheets and ranges, texts, the log and what the user sees nothing more',
] as const;

type Calls = Pick<Host['calls'], 'byKind' | 'cellsByKind' | 'of'>;

/** What finds its way to no document by itself. */
const APART: ReadonlySet<string> = new Set(['navigation', 'text', 'interface', 'log']);

/** Calls that cost a way to the document; navigation, texts, the log and the user's view are apart. */
export function countedCalls({ byKind }: Pick<Calls, 'byKind'>): number {
  const counted = Object.entries(byKind).filter(([kind]) => !APART.has(kind));
  return counted.reduce((sum, [, count]) => sum + count, 0);
}

/** Seconds for the calls since the counter was reset. */
export function modelledSeconds(calls: Calls): number {
  const { byKind, cellsByKind } = calls;
  const { read, write, format, rule, metadata, lock, property, flush } = byKind;
  const set = SETTING.reduce((sum, name) => sum + calls.of(name), 0);
  return (
    (read + write + format + rule + metadata + lock) * CALL +
    cellsByKind.read * READ_CELL +
    (cellsByKind.write + cellsByKind.format + cellsByKind.rule) * WRITTEN_CELL +
    (property - set) * PROPERTY_READ +
    set * PROPERTY_WRITTEN +
    flush * FLUSH
  );
}

/** The calls since the counter was reset, counted, and the time that they are modelled to take. */
export function figuresOf(
  { calls }: Pick<Host, 'calls'>,
  id: string,
  label: string,
): Measurement[] {
  return [
    { id: `${id}-calls`, label, unit: 'calls', value: countedCalls(calls) },
    {
      id: `${id}-modelled`,
      label: `${label}: modelled, not measured`,
      unit: 's',
      value: modelledSeconds(calls),
    },
  ];
}
