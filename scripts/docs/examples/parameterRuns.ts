/** What the plan makes of a parameter's values, and what a check says otherwise with one of them. */
import { type CalendarDate, formatDay } from '../../../src/domain/calendar';
import { tableReport } from '../../../src/domain/check/checkReport';
import { type ParameterKey, PARAMETER_KEYS, PARAMETERS } from '../../../src/domain/plan/parameters';
import { parameterHelp } from '../../../src/domain/plan/parameters/parameterHelp';
import type { ParameterType } from '../../../src/domain/plan/parameters/parameterTypes';
import { SUMMARIES } from '../../../src/domain/summary';
import type { Language, Localized } from '../../../src/domain/text/language';
import { renderMessage } from '../../../src/domain/text/message';
import { tableInput } from '../../../test/domain/summary/sampleInput';
import { textOf } from '../../../test/domain/summary/summaryText';
import {
  type CellInput,
  type CheckInput,
  checkTable,
  planOf,
} from '../../../test/domain/trackerTable';
import { PARAMETER_EXAMPLES } from '../../../test/examples/parameters';
import type { Place } from '../../../test/examples/parameters/parameterExamples';
import { markdownTable } from '../table';
import { shownTracker, shownValue } from './shownTracker';

/** A value as the plan reads it, null where it is not used; and what is reported. */
export interface ParameterOutcome {
  readonly value: Localized | null;
  readonly reported: readonly Localized[];
}

/** A text that a check says by default, and the one that it says with a value; null where there is none. */
export interface ParameterEffect {
  readonly byDefault: string | null;
  readonly withValue: string | null;
}

const ROWS = [{ 'Ngày tổ chức': '12/4/2023' }] as const;
const NOTHING = '–';
/** What English has of a name that only Vietnamese texts use. */
const GENERAL_WORDS = ['(general words)', '(the same general words)'];
const NOT_USED: Localized = { vi: 'không dùng được', en: 'not used' };

/** Reads a value of a parameter that a plan file gives. */
export function readParameter(key: ParameterKey, value: CellInput): ParameterOutcome {
  const plan = { [key]: value };
  const { findings } = checkTable({ rows: ROWS, plan });
  const own = findings.filter(({ code }) => code === 'plan-invalid');
  return {
    value: shownReading(key, planOf({ plan }).plan.get(key)),
    reported: own.map(({ message }) => ({
      vi: renderMessage(message, 'vi'),
      en: renderMessage(message, 'en'),
    })),
  };
}

function shownReading(
  key: ParameterKey,
  value: string | number | null | undefined,
): Localized | null {
  const { type }: { type: ParameterType } = PARAMETERS[key];
  if (value === undefined) return null;
  if (value === null) return { vi: '(trống)', en: '(blank)' };
  const text = String(value);
  if (type.choices) return type.choices[text]!;
  const shown = type.kind === 'day' ? formatDay(text as CalendarDate) : text;
  return { vi: shown, en: shown };
}

/** What the first value of a parameter changes in the example of its effect. */
export function parameterEffect(key: ParameterKey, language: Language): ParameterEffect {
  const { accepted, effect } = PARAMETER_EXAMPLES[key];
  const input = { rows: effect.rows, ...(effect.asOf === undefined ? {} : { asOf: effect.asOf }) };
  const shownIn = key === 'language' ? null : language;
  const before = textsAt(effect.seen, input, shownIn);
  const after = textsAt(effect.seen, { ...input, plan: { [key]: accepted[0] } }, shownIn);
  const others = (texts: readonly string[], than: readonly string[]) =>
    texts.find((text) => !than.includes(text)) ?? null;
  return { byDefault: others(before, after), withValue: others(after, before) };
}

/** @param language null for that of the plan */
function textsAt(place: Place, input: CheckInput, language: Language | null): string[] {
  const result = checkTable(input);
  const shownIn = language ?? result.plan.get('language')!;
  if (place === 'finding') {
    return result.findings.map(({ message }) => renderMessage(message, shownIn));
  }
  if (place === 'json') {
    return [`"plan": ${JSON.stringify(tableReport(result, shownIn).plan)}`];
  }
  const summary = SUMMARIES.find(({ kind }) => kind === place)!;
  return textOf(summary.describe(tableInput(input, { language: shownIn }))).split('\n');
}

/** Tables of the values, and of what each parameter changes. */
export function parameterRuns(): string[] {
  return [
    markdownTable(
      ['Khóa · Key', 'Ghi · Written', 'Đọc là · Read as', 'Báo', 'Reported'],
      PARAMETER_KEYS.flatMap((key) => {
        const { accepted, refused } = PARAMETER_EXAMPLES[key];
        return [...accepted, ...refused].map((value) => valueRow(key, value));
      }),
    ),
    '## Mỗi thông số làm gì · What each parameter does',
    'Cùng một bảng, kiểm tra theo kế hoạch mặc định và khi thông số có giá trị nêu ở dòng đó. · The same tracker, checked by the default plan, and with the value of the line.',
    markdownTable(
      ['Ví dụ · Example', 'Xem ở · Seen in', 'Mặc định', 'Khi đó', 'By default', 'Then'],
      PARAMETER_KEYS.map(effectRow),
    ),
  ];
}

function valueRow(key: ParameterKey, value: CellInput): string[] {
  const { value: read, reported } = readParameter(key, value);
  const { vi, en } = read ?? NOT_USED;
  const said = (language: Language) => reported.map((one) => one[language]).join('<br>') || NOTHING;
  return [
    `\`${key}\``,
    value === true ? '☑ (ô đánh dấu · tick box)' : shownValue(value),
    vi === en ? vi : `${vi} · ${en}`,
    said('vi'),
    said('en'),
  ];
}

function effectRow(key: ParameterKey): string[] {
  const { accepted, effect } = PARAMETER_EXAMPLES[key];
  const tracker = shownTracker({ ...effect, plan: { [key]: accepted[0] } });
  return [
    `${parameterHelp(key).label.vi} · ${parameterHelp(key).label.en}<br>${tracker}`,
    shownPlace(effect.seen),
    ...shownEffect(parameterEffect(key, 'vi')),
    ...(effect.isInVietnameseOnly ? GENERAL_WORDS : shownEffect(parameterEffect(key, 'en'))),
  ];
}

function shownEffect({ byDefault, withValue }: ParameterEffect): string[] {
  return [byDefault ?? NOTHING, withValue ?? NOTHING];
}

function shownPlace(place: Place): string {
  if (place === 'json') return '`--json`';
  if (place === 'finding') return 'Kết quả kiểm tra · Findings';
  const { name } = SUMMARIES.find(({ kind }) => kind === place)!;
  return `${name.vi} · ${name.en}`;
}
