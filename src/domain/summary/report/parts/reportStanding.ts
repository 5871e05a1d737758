/** How the grassroots unions stand, in sentences: those that have held their congress, and the others. */
import type { PaperText } from '../../../paper/paper';
import type { Unit } from '../../../unit/unit';
import { daysText } from './reportCongress';
import type { ReportFacts } from '../reportFacts';
import { paragraph } from '../reportTexts';
import type { Standing } from '../reportWordsVi';

/** In the order in which a sentence names them. */
const OF_HELD = ['done-on-time', 'done-late', 'unclear-date', 'no-deadline'] as const;
const OF_OPEN = ['overdue', 'due-soon', 'not-due', 'no-deadline'] as const;

/** Nothing of what no unit is; nothing but the exempt while the as-of date is not known. */
export function standingSentences(facts: ReportFacts): PaperText[] {
  const { input, words, units, required, number, unitsOf } = facts;
  const standings = new Map<Unit, Standing>();
  if (input.asOf !== undefined) {
    for (const unit of required.grassroots) standings.set(unit, standingOf(unit));
  }
  const known = [...standings.keys()];
  const isDated = (unit: Unit) => standings.get(unit) !== 'not-dated';
  const held = known.filter((unit) => unit.held !== null);
  const open = known.filter((unit) => unit.held === null && isDated(unit));
  const undated = known.filter((unit) => !isDated(unit)).length;
  const dueSoonDays = input.plan.plan.get('due_soon_days');
  const days = dueSoonDays ? daysText(dueSoonDays, input.language) : undefined;

  const sentence = (
    key: 'held' | 'open',
    of: readonly Unit[],
    order: readonly Standing[],
  ): PaperText[] => {
    if (of.length === 0) return [];
    const groups = order.flatMap((standing) => {
      const count = of.filter((unit) => standings.get(unit) === standing).length;
      return count === 0 ? [] : [{ count, predicate: words.standing[standing](count, days) }];
    });
    const all = unitsOf(of.length);
    const text =
      groups.length === 1
        ? words[key].alike(all, of.length, groups[0]!.predicate)
        : words[key].some(
            all,
            of.length,
            groups.map(({ count, predicate }) =>
              words.ofStanding(unitsOf(count), number(count), predicate),
            ),
          );
    return [paragraph(`progress/${key}`, text)];
  };
  const exempt = units.grassroots.length - required.grassroots.length;
  return [
    ...sentence('held', held, OF_HELD),
    ...sentence('open', open, OF_OPEN),
    ...(undated > 0
      ? [paragraph('progress/not-dated', words.notDated(unitsOf(undated), undated))]
      : []),
    ...(exempt > 0 ? [paragraph('progress/exempt', words.exempt(unitsOf(exempt), exempt))] : []),
  ];
}

/** The status, and what leaves it open where it is. */
function standingOf({ status, held, heldUnclear, lastOnTimeDay }: Unit): Standing {
  if (heldUnclear) return 'not-dated';
  if (lastOnTimeDay === undefined) return 'no-deadline';
  if (status === 'missing-data' || status === 'exempt') return held ? 'unclear-date' : 'not-dated';
  return status;
}
