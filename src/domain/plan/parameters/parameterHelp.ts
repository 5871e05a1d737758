/**
 * What the plan's parameters are for, in the words of the plan sheet and the documentation. It
 * stands apart from the parameters so that no execution loads it.
 */
import type { Localized } from '../../text/language';
import { DEFAULT_PLAN } from '../plans';
import type { ParameterWords } from './defineParameters';
import { type ParameterKey, PARAMETERS } from '.';
import type { ParameterKind } from './parameterTypes';
import { PRESENTATION_WORDS } from './presentation';
import { SCHEDULE_WORDS } from './schedule';
import { TARGET_WORDS } from './targets';
import { THRESHOLD_WORDS } from './thresholds';

const WORDS: Readonly<Partial<Record<ParameterKey, ParameterWords>>> = {
  ...SCHEDULE_WORDS,
  ...THRESHOLD_WORDS,
  ...TARGET_WORDS,
  ...PRESENTATION_WORDS,
};

const UNITS: Readonly<Record<Exclude<ParameterKind, 'count'>, Localized>> = {
  day: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  days: { vi: 'ngày', en: 'days' },
  text: { vi: 'văn bản', en: 'text' },
  term: { vi: 'năm-năm', en: 'year-year' },
  choice: { vi: 'chọn trong danh sách', en: 'choose from the list' },
};
const NO_WORDS: Localized = { vi: '', en: '' };
const NO_CLAUSE = '–';

/** What the plan sheet says of a parameter. */
export interface ParameterHelp {
  readonly label: Localized;
  readonly unit: Localized;
  /** That of the default plan, or '–'. */
  readonly clause: string;
  /** May be empty. */
  readonly note: Localized;
}

/** What the plan sheet says of a parameter. */
export function parameterHelp(key: ParameterKey): ParameterHelp {
  const { unit, note = NO_WORDS } = WORDS[key] ?? {};
  const { label, type } = PARAMETERS[key];
  const clause = DEFAULT_PLAN.clauses[key] ?? NO_CLAUSE;
  return {
    label,
    clause,
    note,
    unit: unit ?? (type.kind === 'count' ? NO_WORDS : UNITS[type.kind]),
  };
}
