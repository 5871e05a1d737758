/**
 * What the plan's parameters are for, in the words of the plan sheet and the documentation. It
 * stands apart from the parameters so that no execution loads it.
 */
import type { Localized } from '../../text/language';
import type { ParameterWords } from './defineParameters';
import { type ParameterKey, PARAMETERS } from '.';
import type { ParameterKind } from './parameterTypes';
import { PRESENTATION_WORDS } from './presentation';
import { SCHEDULE_WORDS } from './schedule';
import { THRESHOLD_WORDS } from './thresholds';

const WORDS: Readonly<Record<ParameterKey, ParameterWords>> = {
  ...SCHEDULE_WORDS,
  ...THRESHOLD_WORDS,
  ...PRESENTATION_WORDS,
};

const UNITS: Readonly<Record<Exclude<ParameterKind, 'count'>, Localized>> = {
  day: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  days: { vi: 'ngày', en: 'days' },
  text: { vi: 'văn bản', en: 'text' },
  term: { vi: 'năm-năm', en: 'year-year' },
  choice: { vi: 'mã', en: 'code' },
};
const NO_WORDS: Localized = { vi: '', en: '' };
const NO_CLAUSE = '–';

/** A parameter's label, its unit, its clause or '–', and a note that may be empty. */
export function parameterHelp(key: ParameterKey): Required<ParameterWords> {
  const { label, unit, clause = NO_CLAUSE, note = NO_WORDS } = WORDS[key];
  const { kind } = PARAMETERS[key].type;
  return { label, clause, note, unit: unit ?? (kind === 'count' ? NO_WORDS : UNITS[kind]) };
}
