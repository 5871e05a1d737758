/** The sheet that shows what is still missing for the upper congress (SPEC 8; plan II.4.2). */
import { formatDay, formatInterval } from '../../calendar';
import type { Localized } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { renderMessage } from '../../text/message';
import { tidy } from '../../text/spelling';
import { shortened } from '../../text/shortened';
import type { Unit } from '../../unit/unit';
import { planNames } from '../../plan/planNames';
import { aboutLine } from '../parts/aboutLine';
import { type UpperOutlook, upperConditions } from './upperConditions';
import type { ConditionState } from './verdict';
import { SheetComposer, type SheetContent } from '../../sheet/sheetComposer';
import { defineSummary } from '../defineSummary';
import type { SummaryInput } from '../summaryInput';

/** What the states are called. */
export const CONDITION_STATES: Readonly<Record<ConditionState, Localized>> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Chưa đạt', en: 'Not met' },
  unknown: { vi: 'Chưa rõ', en: 'Not known' },
};

const vi = {
  title: (upper: string) => `ĐIỀU KIỆN TỔ CHỨC ${upper.toUpperCase()}`,
  noUpper: (upper: string) => `Bảng theo dõi chưa có dòng của ${upper}.`,
  status: 'trạng thái',
  held: 'tổ chức',
  planned: 'dự kiến',
  deadline: 'hạn cuối',
  header: {
    no: 'TT',
    condition: 'Điều kiện',
    clause: 'Điều khoản',
    state: 'Kết quả',
    blocking: 'Đơn vị chưa đáp ứng',
    explanation: 'Giải thích',
  },
  noName: (row: number) => `(chưa ghi tên, dòng ${row})`,
  others: (count: number) => `và ${count} đơn vị khác`,
  counts: (met: number, notMet: number, unknown: number) =>
    `Đạt ${met}/${met + notMet + unknown} điều kiện; chưa đạt ${notMet}; chưa rõ ${unknown}.`,
  several: (count: number, row: number) =>
    `Có ${count} dòng của đại hội cấp trên phải tổ chức; chỉ xét dòng đầu tiên (dòng ${row}).`,
};

const en: typeof vi = {
  title: (upper) => `CONDITIONS OF ${upper.toUpperCase()}`,
  noUpper: (upper) => `The tracker has no row for ${upper}.`,
  status: 'status',
  held: 'held',
  planned: 'planned for',
  deadline: 'last on-time day',
  header: {
    no: 'No.',
    condition: 'Condition',
    clause: 'Clause',
    state: 'State',
    blocking: 'Units in the way',
    explanation: 'Explanation',
  },
  noName: (row) => `(no name, row ${row})`,
  others: (count) => `and ${count} more`,
  counts: (met, notMet, unknown) =>
    `${met} of ${met + notMet + unknown} conditions met; not met: ${notMet}; not known: ${unknown}.`,
  several: (count, row) =>
    `${count} rows are of the upper level; the first one is judged (row ${row}).`,
};

const WORDS = { vi, en };
const WIDTHS = [36, 215, 74, 76, 390, 340];
/** How many units a cell names; the others are counted. */
const NAMED_UNITS = 10;

/** The sheet `Điều kiện ĐH cấp trên`: each condition with its state, what blocks it, and why. */
export const upperConditionsSheet = defineSummary({
  kind: 'upper-conditions',
  name: { vi: 'Điều kiện ĐH cấp trên', en: 'Upper conditions' },
  formerNames: ['Điều kiện ĐH huyện', 'District conditions'],
  orientation: 'landscape',
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language } = input;
  const words = WORDS[language];
  const outlook = upperConditions(input);
  const { conditions } = outlook;

  const composer = new SheetComposer(WIDTHS);
  const { upperCongress } = planNames(input.plan.plan, language);
  composer.head(words.title(upperCongress), aboutLine(input));
  composer.note(upperLine(outlook, input));
  const { header } = words;
  const table = composer.table(
    [
      { header: header.no, isOrdinal: true },
      { header: header.condition },
      { header: header.clause },
      { header: header.state },
      { header: header.blocking },
      { header: header.explanation },
    ],
    conditions.map(({ label, clause, state, blocking, explanation }, i) => [
      i + 1,
      renderMessage(label, language),
      clause,
      CONDITION_STATES[state][language],
      unitNames(blocking, input),
      renderMessage(explanation, language),
    ]),
  );
  const count = (state: ConditionState) => conditions.filter((one) => one.state === state).length;
  composer.note(words.counts(count('met'), count('not-met'), count('unknown')));
  if (outlook.upper && outlook.upperRows > 1) {
    composer.note(words.several(outlook.upperRows, outlook.upper.unit.row));
  }
  return composer.content(table);
}

/** Which congress it is, where it stands and what its dates are. */
function upperLine({ upper }: UpperOutlook, { plan, language }: SummaryInput): string {
  const words = WORDS[language];
  if (!upper) return words.noUpper(planNames(plan.plan, language).upperCongress);
  const { unit } = upper;
  const planned = unit.cells.date('planned');
  return [
    `${nameOf(unit, words.noName)}: ${words.status} ${LOCALES[language].statuses[unit.status]}`,
    ...(unit.held ? [`${words.held} ${formatInterval(unit.held)}`] : []),
    ...(!unit.held && planned.kind === 'interval'
      ? [`${words.planned} ${formatInterval(planned.interval)}`]
      : []),
    ...(unit.lastOnTimeDay ? [`${words.deadline} ${formatDay(unit.lastOnTimeDay)}`] : []),
  ].join('; ');
}

function unitNames(units: readonly Unit[], { language }: SummaryInput): string {
  const words = WORDS[language];
  const names = units.slice(0, NAMED_UNITS).map((unit) => nameOf(unit, words.noName));
  const others = units.length - names.length;
  return [...names, ...(others > 0 ? [words.others(others)] : [])].join('; ');
}

function nameOf({ name, row }: Unit, noName: (row: number) => string): string {
  return shortened(tidy(name)) || noName(row);
}
