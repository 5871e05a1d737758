/** What was seen against what is expected. */
import type { JudgedFact, Plain } from './fact';
import type { Outcome } from './runFacts';

/** `other`: not what is expected, but the add-on is right with it too. */
export type Verdict = 'as-expected' | 'other' | 'not-seen' | 'differs';

export interface Judgement {
  readonly verdict: Verdict;
  /** What the other answer means for the add-on, or what was lacking. */
  readonly so?: string;
}

/** Compares values, never the texts of errors: those are in the user's language. */
export function judge(fact: JudgedFact, outcome: Outcome, locale: string): Judgement {
  if (outcome.kind === 'lacking') {
    return fact.mayLack === undefined
      ? { verdict: 'differs' }
      : { verdict: 'not-seen', so: fact.mayLack };
  }
  if (outcome.kind === 'threw') return { verdict: 'differs' };
  if (isSame(outcome.value, expectedIn(fact, locale))) return { verdict: 'as-expected' };
  if (fact.anyIsFine !== undefined) return { verdict: 'other', so: fact.anyIsFine };
  const other = fact.alsoFine?.find(({ value }) => isSame(value, outcome.value));
  return other ? { verdict: 'other', so: other.so } : { verdict: 'differs' };
}

/** What is expected in a spreadsheet of a locale. */
export function expectedIn({ expected, inCommaLocales }: JudgedFact, locale: string): Plain {
  return inCommaLocales !== undefined && hasCommas(locale) ? inCommaLocales : expected;
}

/** Of the locales that Sheets offers, those in which commas separate arguments. */
const COMMA_LOCALES =
  /^en$|^(en_(AU|CA|GB|HK|IE|IN|US)|ar_EG|de_CH|fr_CH|it_CH|es_MX|fil_PH|hi_IN|bn_IN|gu_IN|kn_IN|ml_IN|mr_IN|pa_IN|ta_IN|te_IN|iw_IL|ja_JP|ko_KR|mn_MN|my_MM|th_TH|zh_(CN|HK|TW))$/;

/** Whether formulas of the locale have commas between their arguments. */
export function hasCommas(locale: string): boolean {
  return COMMA_LOCALES.test(locale);
}

function isSame(one: Plain, other: Plain): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
