/** What the congresses brought, by bloc: members, delegates, committees and who sits on them. */
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { type ColumnKey, columnLabel } from '../../tracker/columns';
import { countedUnits } from '../../unit/countedUnits';
import type { Unit } from '../../unit/unit';
import { aboutLine } from '../parts/aboutLine';
import { officesHeader, unitGroups } from '../progress/unitGroups';
import type { TableColumn } from '../../sheet/columnFormats';
import { listedUnits, columnsNotInEveryTracker } from '../parts/listedUnits';
import { planNames } from '../../plan/planNames';
import { cellArea } from '../../sheet/area';
import type { DescribedCell, FormattedArea } from '../../sheet/sheetDescription';
import { SheetComposer, type SheetContent } from '../../sheet/sheetComposer';
import { defineSummary } from '../defineSummary';
import type { SummaryInput } from '../summaryInput';
import {
  hasOutcome,
  isOutcomeGap,
  isPart,
  OUTCOME_COLUMNS,
  type OutcomeColumn,
  outcomeSums,
  type OutcomeSums,
  type PartColumn,
  partPercentage,
} from './outcomes';

const vi = {
  name: 'Kết quả đại hội',
  title: 'KẾT QUẢ ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ',
  no: 'TT',
  /** Of a column with numbers, and of one with percentages. */
  countWidth: 50,
  percentWidth: 45,
  held: 'Đã tổ chức',
  headers: {
    members: 'Đoàn viên',
    members_f: 'ĐV nữ',
    summoned: 'ĐB triệu tập',
    present: 'ĐB có mặt',
    bch_elected: 'BCH đã bầu',
    bch_f: 'BCH nữ',
    bch_young: 'BCH trẻ',
    bch_eth: 'BCH dân tộc',
    bch_party: 'BCH đảng viên',
    bch_uni: 'BCH đại học',
    bch_new: 'BCH mới',
  } as Readonly<Record<OutcomeColumn, string>>,
  percent: {
    present: '% có mặt',
    bch_f: '% nữ',
    bch_young: '% trẻ',
    bch_eth: '% dân tộc',
    bch_party: '% đảng viên',
    bch_uni: '% đại học',
    bch_new: '% mới',
  } as Readonly<Record<PartColumn, string>>,
  counted:
    'Chỉ tính đơn vị phải tổ chức và đã tổ chức đại hội. % có mặt = ĐB có mặt : ĐB triệu tập; các tỷ lệ khác tính trên BCH đã bầu.',
  upper: (label: string) => `${label} có dòng riêng, không tính vào khối nào và tổng cộng.`,
  missing: (columns: string) => `Bảng theo dõi không có cột: ${columns}.`,
  gaps: (gaps: string) =>
    `Ô trống hoặc không đọc được, không cộng vào số liệu nên tỷ lệ liên quan có thể lệch: ${gaps}.`,
  excess: '* Số thành phần lớn hơn tổng số: kiểm tra lại số liệu của các đơn vị trong dòng đó.',
  small: (members: number) =>
    `Đơn vị dưới ${members} đoàn viên bầu Chủ tịch, không bầu Ban Chấp hành.`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    name: 'Outcomes',
    title: 'OUTCOMES OF THE GRASSROOTS CONGRESSES',
    no: 'No.',
    countWidth: 66,
    percentWidth: 58,
    held: 'Held',
    headers: {
      members: 'Members',
      members_f: 'Women memb.',
      summoned: 'Deleg. summ.',
      present: 'Deleg. present',
      bch_elected: 'Comm. elected',
      bch_f: 'Women',
      bch_young: 'Young',
      bch_eth: 'Ethnic min.',
      bch_party: 'Party memb.',
      bch_uni: 'Univ. degree',
      bch_new: 'New',
    },
    percent: {
      present: '% present',
      bch_f: '% women',
      bch_young: '% young',
      bch_eth: '% ethnic',
      bch_party: '% Party',
      bch_uni: '% univ.',
      bch_new: '% new',
    },
    counted:
      '% present = delegates present : summoned; every other rate is of the committee members elected. Only required units that have held their congress count.',
    upper: (label) => `${label}: a line of its own, in no bloc and not in the total.`,
    missing: (columns) => `The tracker has no column: ${columns}.`,
    gaps: (gaps) =>
      `Cells that are blank or cannot be read, left out of the sums, so that their rates may be off: ${gaps}.`,
    excess: '* The part is above its whole: check the numbers of the units in that line.',
    small: (members) =>
      `A unit with fewer than ${members} members elects a chair and no committee.`,
  },
};

/** Behind number, bloc and how many were held. */
const FIRST_COLUMN = 3;
const [NO_WIDTH, BLOC_WIDTH, HELD_WIDTH] = [30, 152, 46];

/** The sheet `Kết quả đại hội`: sums over the required units that have held their congress. */
export const outcomesSheet = defineSummary({
  kind: 'outcomes',
  name: { vi: WORDS.vi.name, en: WORDS.en.name },
  orientation: 'landscape',
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language } = input;
  const words = WORDS[language];
  const { progress } = LOCALES[language];
  const upperLabel = planNames(input.plan.plan, language).milestones.upper;
  const units = listedUnits(input).map(({ unit }) => unit);
  const { grassroots, upper } = countedUnits(units, (unit) => unit);
  const lineOf = (no: DescribedCell, label: string, of: readonly Unit[]): DescribedCell[] => {
    const held = of.filter(hasOutcome);
    return [no, label, held.length, ...cellsOf(outcomeSums(held))];
  };

  const composer = new SheetComposer(widthsOf(words));
  composer.head(words.title, aboutLine(input));
  composer.space();
  const groups = unitGroups(grassroots, 'bloc', language).map(({ label, units: of }, i) =>
    lineOf(i + 1, label, of),
  );
  const sums = [
    { role: 'total' as const, cells: lineOf('', progress.total, grassroots) },
    ...(upper.length > 0 ? [{ role: 'body' as const, cells: lineOf('', upperLabel, upper) }] : []),
  ];
  const table = composer.table(columnsOf(grassroots, language), groups, sums);
  const marked = excessCells([...groups, ...sums.map(({ cells }) => cells)], table.firstRow);
  composer.space();
  if (marked.length > 0) composer.note(words.excess);
  for (const note of notesOf(input, grassroots, upper)) composer.note(note);
  const content = composer.content(table);
  return { ...content, formats: [...content.formats, ...marked] };
}

/** The percentages above 100, which their sheet marks. */
function excessCells(
  lines: readonly (readonly DescribedCell[])[],
  firstRow: number,
): FormattedArea[] {
  return lines.flatMap((line, i) =>
    PERCENT_COLUMNS.flatMap((column) => {
      const percent = line[column];
      const isExcess = typeof percent === 'number' && percent > 100;
      return isExcess
        ? [{ ...cellArea(firstRow + i, column), format: 'markedPercent' as const }]
        : [];
    }),
  );
}

/** Where the percentages stand in a line: each right of its part. */
const PERCENT_COLUMNS: readonly number[] = OUTCOME_COLUMNS.flatMap((column) =>
  isPart(column) ? [false, true] : [false],
).flatMap((isPercent, i) => (isPercent ? [FIRST_COLUMN + i] : []));

/** Each sum, and behind a part its percentage. */
function cellsOf(sums: OutcomeSums): DescribedCell[] {
  return OUTCOME_COLUMNS.flatMap((column): DescribedCell[] => {
    const sum = sums.get(column) ?? '';
    return isPart(column) ? [sum, partPercentage(sums, column)] : [sum];
  });
}

function columnsOf(grassroots: readonly Unit[], language: Language): TableColumn[] {
  const words = WORDS[language];
  return [
    { header: words.no, isOrdinal: true },
    { header: officesHeader(grassroots, 'bloc', language) ?? columnLabel('bloc')[language] },
    { header: words.held, format: 'count' },
    ...OUTCOME_COLUMNS.flatMap((column): TableColumn[] => {
      const count: TableColumn = { header: words.headers[column], format: 'count' };
      if (!isPart(column)) return [count];
      return [count, { header: words.percent[column], format: 'percent' }];
    }),
  ];
}

function widthsOf({ countWidth, percentWidth }: typeof vi): number[] {
  return [
    NO_WIDTH,
    BLOC_WIDTH,
    HELD_WIDTH,
    ...OUTCOME_COLUMNS.flatMap((column) =>
      isPart(column) ? [countWidth, percentWidth] : [countWidth],
    ),
  ];
}

function notesOf(
  input: SummaryInput,
  grassroots: readonly Unit[],
  upper: readonly Unit[],
): string[] {
  const { language, plan } = input;
  const words = WORDS[language];
  const label = (column: ColumnKey) => columnLabel(column)[language];
  const missing = columnsNotInEveryTracker(input, OUTCOME_COLUMNS);
  const small = plan.plan.get('small_unit_members');
  const held = [...grassroots, ...upper].filter(hasOutcome);
  const gaps = OUTCOME_COLUMNS.filter((column) => !missing.includes(column)).flatMap((column) => {
    const count = held.filter((unit) => isOutcomeGap(unit, column, small)).length;
    return count > 0 ? [`${label(column)} ${count}`] : [];
  });
  return [
    words.counted,
    ...(upper.length > 0 ? [words.upper(planNames(plan.plan, language).milestones.upper)] : []),
    // Where committees are appointed, nobody asks who elects one.
    ...(small === undefined || small === 0 || plan.plan.isOff('committee-elected')
      ? []
      : [words.small(small)]),
    ...(missing.length > 0 ? [words.missing(missing.map(label).join(', '))] : []),
    ...(gaps.length > 0 ? [words.gaps(gaps.join(', '))] : []),
  ];
}
