/** What the congresses of some units brought, summed: members, delegates, committees. */
import type { ColumnOf } from '../../tracker/columnsByType';
import { percentage } from '../../unit/totals';
import type { Unit } from '../../unit/unit';

type CountColumn = ColumnOf<'count'>;

/** The whole that each part is a percentage of. */
const WHOLE_OF = {
  present: 'summoned',
  bch_f: 'bch_elected',
  bch_young: 'bch_elected',
  bch_eth: 'bch_elected',
  bch_party: 'bch_elected',
  bch_uni: 'bch_elected',
  bch_new: 'bch_elected',
} as const satisfies Partial<Record<CountColumn, CountColumn>>;

/** What is a part of something else that is summed. */
export type PartColumn = keyof typeof WHOLE_OF;

/** Women among the members are a part, too, though summaries show no percentage of them. */
export type CountedPart = PartColumn | 'members_f';

/** In the order in which they are shown, each part behind its whole. */
export const OUTCOME_COLUMNS = [
  'members',
  'members_f',
  'summoned',
  'present',
  'bch_elected',
  'bch_f',
  'bch_young',
  'bch_eth',
  'bch_party',
  'bch_uni',
  'bch_new',
] as const satisfies readonly CountColumn[];

export type OutcomeColumn = (typeof OUTCOME_COLUMNS)[number];

/** A column without any number has no sum. */
export type OutcomeSums = ReadonlyMap<OutcomeColumn, number>;

/** Whether a unit's numbers count: it had to hold its congress and has held it. */
export function hasOutcome({ exempt, held }: Unit): boolean {
  return !exempt && held !== null;
}

export function isPart(column: OutcomeColumn): column is PartColumn {
  return column in WHOLE_OF;
}

/** The sums over units whose numbers count. */
export function outcomeSums(units: readonly Unit[]): OutcomeSums {
  const sums = new Map<OutcomeColumn, number>();
  for (const { cells } of units) {
    for (const column of OUTCOME_COLUMNS) {
      const reading = cells.number(column);
      if (reading.kind === 'number') sums.set(column, (sums.get(column) ?? 0) + reading.value);
    }
  }
  return sums;
}

/** Whether a column counts a part of something that is nothing itself, or not known. */
export function lacksWhole(sums: OutcomeSums, column: OutcomeColumn): column is CountedPart {
  const whole = column === 'members_f' ? 'members' : isPart(column) ? WHOLE_OF[column] : null;
  return whole !== null && !sums.get(whole);
}

/** A part in percent of its whole; `''` where one of them is not known. */
export function partPercentage(sums: OutcomeSums, column: PartColumn): number | '' {
  const part = sums.get(column);
  const whole = sums.get(WHOLE_OF[column]);
  return part === undefined || whole === undefined ? '' : percentage(part, whole);
}

/**
 * Whether a number is missing from the sums; a small unit has no committee to count.
 * @param small the members from which a committee is elected; undefined where it is not known
 */
export function isOutcomeGap(
  { cells }: Unit,
  column: OutcomeColumn,
  small: number | undefined,
): boolean {
  const { kind } = cells.number(column);
  if (kind !== 'blank') return kind === 'unreadable';
  const members = cells.number('members');
  const isSmall = members.kind === 'number' && small !== undefined && members.value < small;
  return !(isSmall && column.startsWith('bch_'));
}
