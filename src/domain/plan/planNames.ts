/** What the plan calls its levels, bodies and units, as every text of the product says it (SPEC 1). */
import { atStart } from '../text/atStart';
import type { Language, Localized } from '../text/language';
import { LOCALES } from '../text/locales';
import type { Quantity } from '../text/message';
import type { Milestone, Plan } from './plan';

export interface PlanNames {
  /** The congress of the immediately higher union; in a sentence. */
  readonly upperCongress: string;
  /** Who holds that congress. */
  readonly upperBody: string;
  /** The level of that congress. */
  readonly upperLevel: string;
  /** A union that holds a grassroots congress: one, and several. */
  readonly unitLabel: string;
  readonly unitLabels: string;
  /** Who leads such a union; its name follows. */
  readonly unitCommittee: string;
  /** The three milestones, as the cells of a table name them. */
  readonly milestones: Readonly<Record<Milestone, string>>;
}

/** What a name is called while the plan's value is invalid. */
const UNNAMED: Omit<PlanNames, 'milestones'> = {
  upperCongress: 'Đại hội cấp trên',
  upperBody: 'Cơ quan tổ chức đại hội cấp trên',
  upperLevel: 'Cấp trên',
  unitLabel: 'đơn vị',
  unitLabels: 'đơn vị',
  unitCommittee: 'Cơ quan lãnh đạo của',
};

const ENGLISH: Omit<PlanNames, 'milestones'> = {
  upperCongress: 'the upper congress',
  upperBody: 'the leading body of the upper union',
  upperLevel: 'Upper',
  unitLabel: 'grassroots union',
  unitLabels: 'grassroots unions',
  unitCommittee: 'the committee of',
};

/** The names that a plan gives; English has words of its own, as a plan names things in Vietnamese. */
export function planNames(plan: Plan, language: Language): PlanNames {
  const { milestones } = LOCALES[language];
  if (language === 'en') return { ...ENGLISH, milestones };
  const unitLabel = plan.get('unit.label') ?? UNNAMED.unitLabel;
  const upperCongress = plan.get('upper.congress') ?? UNNAMED.upperCongress;
  return {
    upperCongress,
    upperBody: plan.get('upper.body') ?? UNNAMED.upperBody,
    upperLevel: plan.upperLevel[0] ?? UNNAMED.upperLevel,
    unitLabel,
    unitLabels: unitLabel,
    unitCommittee: plan.get('unit.committee') ?? UNNAMED.unitCommittee,
    milestones: {
      ...milestones,
      grassroots: `Đại hội ${unitLabel}`,
      upper: atStart(upperCongress),
    },
  };
}

type NameKey = Exclude<keyof PlanNames, 'milestones'>;

/** One of the names in every language, for a message's slot. */
export function planName(plan: Plan, key: NameKey): Localized {
  return localized((language) => planNames(plan, language)[key]);
}

/** The same as the first word of a sentence. */
export function planNameAtStart(plan: Plan, key: NameKey): Localized {
  return localized((language) => atStart(planNames(plan, language)[key]));
}

/** So many grassroots unions, for a message's slot. */
export function unitCount(plan: Plan, count: number): Quantity {
  const nounIn = (language: Language) => {
    const { unitLabel, unitLabels } = planNames(plan, language);
    return { one: unitLabel, many: unitLabels };
  };
  return { count, noun: { vi: nounIn('vi'), en: nounIn('en') } };
}

function localized(textIn: (language: Language) => string): Localized {
  return { vi: textIn('vi'), en: textIn('en') };
}
