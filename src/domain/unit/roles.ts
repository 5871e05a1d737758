/** What each row is among all rows: its milestone, and whether an earlier row is the same unit (SPEC 4, 5). */
import type { Milestone, Plan } from '../plan/plan';
import { containsWords } from '../text/containsWords';
import { spellingKey } from '../text/spelling';
import type { Tracker, TrackerRow } from '../tracker/tracker';
import { type EarlierRow, RepeatFinder } from './repeats';

export interface Role {
  readonly milestone: Milestone;
  /** The pilot column is marked, and the row is not the upper congress. */
  readonly isMarkedPilot: boolean;
  /** The earlier row of the same unit; null where this is the first. */
  readonly repeats: EarlierRow | null;
}

/** How the name of an upper congress begins. */
const CONGRESS = spellingKey('Đại hội');

/** The roles of each tracker's rows, in their order; the trackers belong together. */
export function rolesOf(trackers: readonly Tracker[], plan: Plan): Role[][] {
  const levels = trackers.map(({ rows }) => rows.map((row) => isUpper(row, plan)));
  const marks = trackers.map(({ rows }, t) =>
    rows.map((row, i) => !levels[t]![i]! && isMarked(row)),
  );
  const hasMarks = marks.some((rows) => rows.includes(true));
  const named = hasMarks ? new Set<TrackerRow>() : namedPilots(trackers, levels, plan);
  const repeats = new RepeatFinder();
  return trackers.map(({ sheet, rows }, t) =>
    rows.map((row, i) => {
      const isPilot = marks[t]![i]! || named.has(row);
      return {
        milestone: levels[t]![i]! ? 'upper' : isPilot ? 'pilot' : 'grassroots',
        isMarkedPilot: marks[t]![i]!,
        repeats: repeats.find(row, sheet),
      };
    }),
  );
}

/** By its level, and where that is blank by its name. */
function isUpper(row: TrackerRow, { upperLevel }: Plan): boolean {
  const level = row.choice('level');
  if (level.kind !== 'blank') return level.kind === 'choice' && level.code === 'upper';
  const name = spellingKey(row.text('unit_name'));
  return name.startsWith(CONGRESS) && upperLevel.some((spelling) => containsWords(name, spelling));
}

function isMarked(row: TrackerRow): boolean {
  const { kind } = row.mark('pilot');
  return kind === 'yes' || kind === 'date';
}

/** For each unit that the plan names, the first row that does so and must hold a congress. */
function namedPilots(
  trackers: readonly Tracker[],
  levels: readonly (readonly boolean[])[],
  { pilotUnits }: Plan,
): Set<TrackerRow> {
  const pilots = new Set<TrackerRow>();
  const open = new Set(pilotUnits);
  trackers.forEach(({ rows }, t) => {
    rows.forEach((row, i) => {
      if (open.size === 0 || levels[t]![i]! || isExempt(row)) return;
      const unit = namedUnit(row.text('unit_name'), [...open]);
      if (!unit) return;
      open.delete(unit);
      pilots.add(row);
    });
  });
  return pilots;
}

/** Whether a row need not hold a congress. */
export function isExempt(row: TrackerRow): boolean {
  const required = row.choice('required');
  return required.kind === 'choice' && required.code === 'exempt';
}

/** Which of the units, each given by its spellings, a name contains. */
export function namedUnit(
  name: string,
  units: readonly (readonly string[])[],
): readonly string[] | undefined {
  const key = spellingKey(name);
  return units.find((spellings) => spellings.some((spelling) => containsWords(key, spelling)));
}
