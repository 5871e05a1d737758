/** What the parts of the report rest on, gathered once. */
import type { PaperBlock } from '../../paper/paper';
import { type PlanNames, planNames } from '../../plan/planNames';
import { counted } from '../../text/counted';
import { shortened } from '../../text/shortened';
import { tidy } from '../../text/spelling';
import { type CountedUnits, countedUnits } from '../../unit/countedUnits';
import type { Unit } from '../../unit/unit';
import { runningCount } from '../parts/administrativeDate';
import { congressesText } from '../parts/congressesText';
import { listedUnits } from '../parts/listedUnits';
import type { SummaryInput } from '../summaryInput';
import { type UpperOutlook, upperConditions } from '../upper/upperConditions';
import { unlikeKeys } from './reportKeys';
import { REPORT_WORDS, type ReportWords } from './reportWords';

/** A part of the report; its number is given where the parts are put together. */
export interface ReportPart {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

export interface ReportFacts {
  readonly input: SummaryInput;
  readonly words: ReportWords;
  readonly names: PlanNames;
  /** Exempt ones too. */
  readonly units: CountedUnits<Unit>;
  readonly required: CountedUnits<Unit>;
  /** Whether any congress has to be held, of whatever level. */
  readonly isAnyRequired: boolean;
  readonly outlook: UpperOutlook;
  /** Whether every required upper congress has been held; there is at least one. */
  readonly isUpperHeld: boolean;
  /** Key of a unit's line: its code, else its name; the same on every day. */
  readonly keyOf: (unit: Unit) => string;
  /** What stands behind the number of a part: papers of the Party have a dash. */
  readonly mark: string;
  /** A unit's name as the report writes it. */
  readonly nameOf: (unit: Unit) => string;
  /** A count within a sentence. */
  readonly number: (count: number) => string;
  /** So many grassroots unions. */
  readonly unitsOf: (count: number) => string;
  /** Some units, of both levels. */
  readonly congresses: (units: readonly Unit[]) => string;
}

export function reportFacts(input: SummaryInput): ReportFacts {
  const { language, plan } = input;
  const words = REPORT_WORDS[language];
  const names = planNames(plan.plan, language);
  const all = listedUnits(input).map(({ unit }) => unit);
  const units = countedUnits(all, (unit) => unit);
  const isRequired = ({ exempt }: Unit) => !exempt;
  const required = {
    grassroots: units.grassroots.filter(isRequired),
    upper: units.upper.filter(isRequired),
  };
  const nameOf = ({ name }: Unit) => shortened(tidy(name)) || words.noName;
  const keys = unlikeKeys(all, (unit) => tidy(unit.cells.text('unit_code')) || nameOf(unit));
  const number = (count: number) => runningCount(count, language);
  const noun = { one: names.unitLabel, many: names.unitLabels };
  return {
    input,
    words,
    names,
    units,
    required,
    isAnyRequired: required.grassroots.length + required.upper.length > 0,
    outlook: upperConditions(input),
    isUpperHeld: required.upper.length > 0 && required.upper.every(({ held }) => held !== null),
    keyOf: (unit) => keys.get(unit)!,
    mark: plan.plan.get('title_block') === 'party' ? '-' : '.',
    nameOf,
    number,
    unitsOf: (count) => counted(count, noun, number(count)),
    congresses: (some) => congressesText(some, names, language),
  };
}
