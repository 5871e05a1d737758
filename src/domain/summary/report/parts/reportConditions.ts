/** The report's part on the conditions of the upper congress, with the units that block them. */
import type { PaperBlock } from '../../../paper/paper';
import { renderMessage } from '../../../text/message';
import type { Unit } from '../../../unit/unit';
import type { UpperCondition } from '../../upper/upperConditions';
import type { ReportFacts, ReportPart } from '../reportFacts';
import { note, paragraph } from '../reportTexts';

/** How many units a condition names; the others are counted. */
const NAMED_UNITS = 5;

/** Each condition in a line; null once the upper congress has been held, or while nothing is known. */
export function conditionsPart(facts: ReportFacts): ReportPart | null {
  const { words, names, outlook, isUpperHeld } = facts;
  const { conditions } = outlook;
  if (isUpperHeld || !facts.isAnyRequired || conditions.length === 0) return null;
  const met = conditions.filter(({ state }) => state === 'met').length;
  const [done, all] = [met, conditions.length].map(String);
  const sentence = words.conditions.counts(done!, all!, openConditions(facts));
  return {
    key: 'conditions',
    title: words.parts.conditions(names.upperCongress),
    blocks: [
      paragraph('conditions/sentence', sentence),
      table(facts),
      // They are judged by the first one alone.
      ...(outlook.upper && outlook.upperRows > 1
        ? [note('conditions/note', words.conditions.judgedBy(facts.nameOf(outlook.upper.unit)))]
        : []),
    ],
  };
}

/** How many conditions are not met, and how many nobody can judge yet. */
export function openConditions({ words, outlook, number }: ReportFacts): string[] {
  return (['not-met', 'unknown'] as const).flatMap((state) => {
    const count = outlook.conditions.filter((condition) => condition.state === state).length;
    const text = state === 'unknown' ? words.conditions.unknown : words.conditions.notMet;
    return count > 0 ? [text(count, number(count))] : [];
  });
}

function table({ outlook, words, input, nameOf, congresses }: ReportFacts): PaperBlock {
  const { header, states, clause: clauseText, others: othersText } = words.conditions;
  const named = (units: readonly Unit[]) => {
    const shown = units.length > NAMED_UNITS + 1 ? units.slice(0, NAMED_UNITS) : units;
    const others = units.slice(shown.length);
    return [
      shown.map(nameOf).join('; '),
      ...(others.length > 0 ? [othersText(congresses(others))] : []),
    ].join(' ');
  };
  const lines = outlook.conditions.map(({ blocking, ...condition }) => ({
    condition,
    // That it is about the upper congress itself is said by the condition.
    units: named(blocking.filter(({ level }) => level === 'grassroots')),
  }));
  const hasUnits = lines.some(({ units }) => units !== '');
  const labelOf = ({ label, clause }: Pick<UpperCondition, 'label' | 'clause'>) =>
    `${renderMessage(label, input.language)} (${clauseText(clause)})`;
  return {
    kind: 'table',
    key: 'conditions/table',
    columns: [
      { key: 'no', header: header.no, share: 3, align: 'center' },
      { key: 'condition', header: header.condition, share: 20, align: 'left' },
      { key: 'state', header: header.state, share: 7, align: 'center' },
      ...(hasUnits
        ? [{ key: 'units', header: header.units, share: 20, align: 'left' as const }]
        : []),
    ],
    rows: lines.map(({ condition, units }, i) => ({
      key: condition.key,
      cells: [i + 1, labelOf(condition), states[condition.state], ...(hasUnits ? [units] : [])],
    })),
  };
}
