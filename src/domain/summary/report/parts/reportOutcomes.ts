/** The report's third part: what the congresses held so far have brought. */
import type { PaperCell, PaperTable } from '../../../paper/paper';
import { percentage } from '../../../unit/totals';
import { percentText } from '../../parts/administrativeDate';
import { columnsNotInEveryTracker } from '../../parts/listedUnits';
import { delegatesOf, sumOfKnown } from '../../delegates/delegates';
import {
  hasOutcome,
  isOutcomeGap,
  isPart,
  lacksWhole,
  OUTCOME_COLUMNS,
  type OutcomeColumn,
  outcomeSums,
  type OutcomeSums,
  partPercentage,
} from '../../outcomes/outcomes';
import type { ReportFacts, ReportPart } from '../reportFacts';
import { note, paragraph } from '../reportTexts';

interface OutcomeLine {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** In percent; `''` where it is a part of nothing. */
  readonly rate: number | '';
}

/** Sums over the grassroots congresses held; null where none is, or none has reported anything. */
export function outcomesPart(facts: ReportFacts): ReportPart | null {
  const { words, units, unitsOf } = facts;
  const held = units.grassroots.filter(hasOutcome);
  const lines = [...outcomeLines(facts, outcomeSums(held)), ...delegateLines(facts)];
  if (lines.length === 0) return null;
  const gaps = unitsWithGaps(facts);
  return {
    key: 'outcomes',
    title: words.parts.outcomes,
    blocks: [
      paragraph('outcomes/sentence', words.outcomes.sentence(unitsOf(held.length), held.length)),
      table(lines, facts),
      ...(lines.some(({ rate }) => rate !== '' && rate > 100)
        ? [note('outcomes/excess', words.outcomes.excess)]
        : []),
      ...(gaps > 0 ? [note('outcomes/gaps', words.outcomes.gaps(unitsOf(gaps), gaps))] : []),
    ],
  };
}

/** What is nothing, or not known of any unit, has no line. */
function outcomeLines({ words }: ReportFacts, sums: OutcomeSums): OutcomeLine[] {
  return OUTCOME_COLUMNS.flatMap((column) => {
    const count = sums.get(column);
    if (!count) return [];
    // ‘Of these’ says nothing where what it is of has no line.
    const label = lacksWhole(sums, column)
      ? words.outcomes.alone[column]
      : words.outcomes.rows[column];
    return [{ key: column, label, count, rate: rateOf(column, sums) }];
  });
}

function rateOf(column: OutcomeColumn, sums: OutcomeSums): number | '' {
  if (isPart(column)) return partPercentage(sums, column);
  const members = sums.get('members');
  if (column !== 'members_f' || members === undefined) return '';
  return percentage(sums.get(column)!, members);
}

function delegateLines({ input, words, names, units }: ReportFacts): OutcomeLine[] {
  const delegates = units.grassroots
    .filter(hasOutcome)
    .map((unit) => delegatesOf(unit, input.plan.plan));
  const sums = {
    allotted: sumOfKnown(delegates.map(({ allotted }) => allotted)),
    elected: sumOfKnown(delegates.map(({ elected }) => elected)),
  };
  return (['allotted', 'elected'] as const).flatMap((key) => {
    const count = sums[key];
    const label = words.outcomes[key](names.upperCongress);
    return count ? [{ key: `delegates-${key}`, label, count, rate: '' as const }] : [];
  });
}

/** How many have held their congress and lack a number that the others have reported. */
function unitsWithGaps({ input, units }: ReportFacts): number {
  const held = units.grassroots.filter(hasOutcome);
  const sums = outcomeSums(held);
  const missing = columnsNotInEveryTracker(input, OUTCOME_COLUMNS);
  const columns = OUTCOME_COLUMNS.filter((column) => sums.has(column) && !missing.includes(column));
  const small = input.plan.plan.get('small_unit_members');
  return held.filter((unit) => columns.some((column) => isOutcomeGap(unit, column, small))).length;
}

function table(lines: readonly OutcomeLine[], { input, words }: ReportFacts): PaperTable {
  const { header } = words.outcomes;
  const hasRates = lines.some(({ rate }) => rate !== '');
  return {
    kind: 'table',
    key: 'outcomes/table',
    columns: [
      { key: 'what', header: header.what, share: 24, align: 'left' },
      { key: 'count', header: header.count, share: 6, align: 'right' },
      ...(hasRates
        ? [{ key: 'rate', header: header.rate, share: 6, align: 'right' as const }]
        : []),
    ],
    rows: lines.map(({ key, label, count, rate }) => {
      const cells: PaperCell[] = [label, count];
      if (hasRates) cells.push(percentText(rate, input.language));
      return { key, cells };
    }),
  };
}
