/** The delegates to the upper congress: how many each unit may send, and has elected. */
import { clauseNameVi } from '../../text/clauseName';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { type ColumnKey, columnLabel } from '../../tracker/columns';
import { countedUnits } from '../../unit/countedUnits';
import type { Unit } from '../../unit/unit';
import { aboutLine } from '../parts/aboutLine';
import { planNames } from '../../plan/planNames';
import { nameWidth } from '../parts/nameWidth';
import { hasPilots } from '../parts/pilots';
import { listedUnits, columnsNotInEveryTracker, unitLink } from '../parts/listedUnits';
import type { DescribedCell } from '../../sheet/sheetDescription';
import { SheetComposer, type SheetContent } from '../../sheet/sheetComposer';
import { defineSummary } from '../defineSummary';
import type { SummaryInput } from '../summaryInput';
import { type Delegates, delegatesOf, sumOfKnown } from './delegates';

const vi = {
  name: 'ĐB dự ĐH cấp trên',
  title: (upper: string) => `ĐẠI BIỂU DỰ ${upper.toUpperCase()}`,
  no: 'TT',
  unit: 'Công đoàn cơ sở',
  allotted: 'Phân bổ',
  elected: 'Đã bầu',
  difference: 'Chênh lệch',
  status: 'Trạng thái',
  counted: 'Danh sách gồm các đơn vị phải tổ chức đại hội.',
  countedWithPilots: 'Danh sách gồm các đơn vị phải tổ chức đại hội, kể cả đại hội điểm.',
  notAsked:
    'Quy tắc về số đại biểu (delegates-elected) đã tắt ở trang Kế hoạch: số còn trống không phải là thiếu.',
  totals: 'Tổng cộng chỉ tính đơn vị đã tổ chức đại hội.',
  both: 'Trong đó có cả hai số',
  sumOfDifferences: 'Chênh lệch = Đã bầu − Phân bổ ở đơn vị có cả hai số.',
  unallotted: (units: number) => `Chưa rõ số phân bổ: ${units} đơn vị.`,
  unelected: (units: number) => `Chưa ghi hoặc không đọc được số đã bầu: ${units} đơn vị.`,
  byBand: (units: number, clause: string) =>
    `Số phân bổ của ${units} đơn vị lấy theo định mức trên trang Kế hoạch (${clauseNameVi(clause)}).`,
  missing: (columns: string) => `Bảng theo dõi không có cột: ${columns}.`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    name: 'Upper congress delegates',
    title: (upper) => `DELEGATES TO ${upper.toUpperCase()}`,
    no: 'No.',
    unit: 'Unit',
    allotted: 'Allotted',
    elected: 'Elected',
    difference: 'Difference',
    status: 'Status',
    counted: 'The list has the required units.',
    countedWithPilots: 'The list has the required units, the pilot among them.',
    notAsked:
      'The rule about delegates (delegates-elected) is off on the plan sheet: a blank number is no gap.',
    totals: 'The total is of the units that have held their congress.',
    both: 'Of these with both numbers',
    sumOfDifferences: 'Difference = elected − allotted where both are known.',
    unallotted: (units) => `Units whose allotment is not known: ${units}.`,
    unelected: (units) => `Units whose number elected is blank or cannot be read: ${units}.`,
    byBand: (units, clause) =>
      `Units whose allotment is that of the plan's size band (${clause}): ${units}.`,
    missing: (columns) => `The tracker has no column: ${columns}.`,
  },
};

/** Of all columns but that of the names. */
const [NO_WIDTH, ...OTHER_WIDTHS] = [36, 128, 60, 60, 74, 126];
const MOST_NAME_WIDTH = 400;

/** The sheet `ĐB dự ĐH cấp trên`: the required grassroots units and the pilot (II.1(4)). */
export const delegatesSheet = defineSummary({
  kind: 'delegates',
  name: { vi: WORDS.vi.name, en: WORDS.en.name },
  formerNames: ['ĐB dự ĐH huyện', 'District delegates'],
  orientation: 'portrait',
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language } = input;
  const words = WORDS[language];
  const { statuses } = LOCALES[language];
  const { grassroots } = countedUnits(listedUnits(input), ({ unit }) => unit);
  const units = grassroots
    .filter(({ unit }) => !unit.exempt)
    .map((listed) => ({ listed, delegates: delegatesOf(listed.unit, input.plan.plan) }));
  const all = units.map(({ delegates }) => delegates);

  const composer = new SheetComposer([
    NO_WIDTH,
    nameWidth(
      units.map(({ listed }) => listed),
      MOST_NAME_WIDTH,
    ),
    ...OTHER_WIDTHS,
  ]);
  composer.head(words.title(planNames(input.plan.plan, language).upperCongress), aboutLine(input));
  composer.space();
  const table = composer.table(
    [
      { header: words.no, isOrdinal: true },
      { header: words.unit },
      { header: columnLabel('bloc')[language] },
      { header: words.allotted, format: 'count', isCentred: true },
      { header: words.elected, format: 'count', isCentred: true },
      { header: words.difference, format: 'count', isCentred: true },
      { header: words.status },
    ],
    units.map(({ listed, delegates }, i) => [
      i + 1,
      unitLink(listed, language),
      listed.unit.cells.bloc,
      ...numbersOf(delegates),
      statuses[listed.unit.status],
    ]),
    totalRows(
      units.filter(({ listed }) => listed.unit.held !== null).map(({ delegates }) => delegates),
      language,
    ),
  );
  composer.space();
  const listed = grassroots.map(({ unit }) => unit);
  for (const note of notesOf(input, listed, all)) composer.note(note);
  return composer.content(table);
}

function differenceOf({ allotted, elected }: Delegates): number | null {
  return allotted === null || elected === null ? null : elected - allotted;
}

function numbersOf(delegates: Delegates): DescribedCell[] {
  return [delegates.allotted ?? '', delegates.elected ?? '', differenceOf(delegates) ?? ''];
}

/**
 * The totals of units that have held their congress. Where the difference is not that of the two
 * totals, as a number is missing, a second line has those with both.
 */
function totalRows(held: readonly Delegates[], language: Language) {
  const both = held.filter((one) => differenceOf(one) !== null);
  const isPartial =
    both.length > 0 &&
    held.some((one) => differenceOf(one) === null && (one.allotted ?? one.elected) !== null);
  const row = (label: string, of: readonly Delegates[]) => ({
    role: 'total' as const,
    cells: ['', label, '', ...totalsOf(of), ''],
  });
  return [
    row(LOCALES[language].progress.total, held),
    ...(isPartial ? [row(WORDS[language].both, both)] : []),
  ];
}

function totalsOf(all: readonly Delegates[]): DescribedCell[] {
  return [
    sumOfKnown(all.map(({ allotted }) => allotted)),
    sumOfKnown(all.map(({ elected }) => elected)),
    sumOfKnown(all.map(differenceOf)),
  ];
}

function notesOf(input: SummaryInput, units: readonly Unit[], all: readonly Delegates[]): string[] {
  const { language } = input;
  const { plan } = input.plan;
  const words = WORDS[language];
  const unallotted = all.filter(({ allotted }) => allotted === null).length;
  const unelected = all.filter(({ elected }) => elected === null).length;
  const byBand = all.filter(({ isByBand }) => isByBand).length;
  const label = (column: ColumnKey) => columnLabel(column)[language];
  const missing = columnsNotInEveryTracker(input, ['del_quota', 'del_elected']);
  const isAsked = !plan.isOff('delegates-elected');
  return [
    hasPilots(plan, units) ? words.countedWithPilots : words.counted,
    words.totals,
    words.sumOfDifferences,
    ...(isAsked ? [] : [words.notAsked]),
    ...(isAsked && unallotted > 0 ? [words.unallotted(unallotted)] : []),
    ...(isAsked && unelected > 0 ? [words.unelected(unelected)] : []),
    ...(byBand > 0 ? [words.byBand(byBand, plan.ruleClause('delegates-quota'))] : []),
    ...(isAsked && missing.length > 0 ? [words.missing(missing.map(label).join(', '))] : []),
  ];
}
