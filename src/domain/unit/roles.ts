/** What each row is among all rows: its milestone, and whether an earlier row is the same unit (SPEC 4, 5). */
import type { Milestone, Plan } from '../plan/plan';
import { containsWords } from '../text/containsWords';
import { spellingKey } from '../text/spelling';
import type { Tracker, TrackerRow } from '../tracker/tracker';
import { type EarlierRow, RepeatFinder } from './repeats';

export interface Role {
  /** The sheet that the row stands in. */
  readonly sheet: string;
  /** The office whose tracker was brought in; null for one's own. */
  readonly office: string | null;
  readonly milestone: Milestone;
  /** The pilot column is marked, and the row is not the upper congress. */
  readonly isMarkedPilot: boolean;
  /** The earlier row of the same unit, which alone is counted; null where this is the first. */
  readonly repeats: EarlierRow | null;
}

/** How the name of an upper congress begins. */
const CONGRESS = spellingKey('Đại hội');

/**
 * The roles of each tracker's rows, in their order; the trackers belong together. Names and codes
 * of another office are its own: a school of one district may be called as one of another.
 */
export function rolesOf(trackers: readonly Tracker[], plan: Plan): Role[][] {
  const upperLevel = plan.upperLevel.map(spellingKey);
  const levels = trackers.map(({ rows }) => rows.map((row) => isUpper(row, upperLevel)));
  const marks = trackers.map(({ rows }, t) =>
    rows.map((row, i) => !levels[t]![i]! && isMarked(row)),
  );
  const hasMarks = marks.some((rows) => rows.includes(true));
  const named = hasMarks ? new Set<TrackerRow>() : namedPilots(trackers, levels, plan);
  const own = new RepeatFinder();
  return trackers.map(({ sheet, office, rows }, t) => {
    const repeats = office === undefined ? own : new RepeatFinder();
    return rows.map((row, i) => {
      const isPilot = marks[t]![i]! || named.has(row);
      return {
        sheet,
        office: office ?? null,
        milestone: levels[t]![i]! ? 'upper' : isPilot ? 'pilot' : 'grassroots',
        isMarkedPilot: marks[t]![i]!,
        repeats: repeats.find(row, sheet),
      };
    });
  });
}

/** By its level, and where that is blank by its name. */
function isUpper(row: TrackerRow, upperLevel: readonly string[]): boolean {
  const level = row.choice('level');
  if (level.kind !== 'blank') return level.kind === 'choice' && level.code === 'upper';
  const name = row.key('unit_name');
  return name.startsWith(CONGRESS) && upperLevel.some((spelling) => containsWords(name, spelling));
}

/** Whether a row is marked as a pilot: then no other row has a say in it. */
export function isMarked(row: TrackerRow): boolean {
  const { kind } = row.mark('pilot');
  return kind === 'yes' || kind === 'date';
}

/** Whether a row need not hold a congress. */
export function isExempt(row: TrackerRow): boolean {
  const required = row.choice('required');
  return required.kind === 'choice' && required.code === 'exempt';
}

/** For each unit that the plan names, the first row that does so and must hold a congress. */
function namedPilots(
  trackers: readonly Tracker[],
  levels: readonly (readonly boolean[])[],
  plan: Plan,
): Set<TrackerRow> {
  const rowOf = new Map<PilotUnit, TrackerRow>();
  const unitNamed = pilotUnitFinder(plan);
  for (const [t, { rows }] of trackers.entries()) {
    for (const [i, row] of rows.entries()) {
      if (rowOf.size === plan.pilotUnits.length) return new Set(rowOf.values());
      if (levels[t]![i]! || isExempt(row)) continue;
      const unit = unitNamed(row.key('unit_name'));
      if (unit && !rowOf.has(unit)) rowOf.set(unit, row);
    }
  }
  return new Set(rowOf.values());
}

/** A unit that the plan names as a pilot, by its spellings. */
export type PilotUnit = readonly string[];

/**
 * Tells which of the plan's pilot units a name contains; where it contains several, the one with
 * the longest spelling, so that 'Trường A Bản B' is not taken for 'Trường A'. The name is given as
 * {@link spellingKey} makes it.
 */
export function pilotUnitFinder({ pilotUnits }: Plan): (key: string) => PilotUnit | undefined {
  const spellings = pilotUnits
    .flatMap((unit) => unit.map((spelling) => ({ unit, key: spellingKey(spelling) })))
    .sort((a, b) => b.key.length - a.key.length);
  return (key) => spellings.find((spelling) => containsWords(key, spelling.key))?.unit;
}
