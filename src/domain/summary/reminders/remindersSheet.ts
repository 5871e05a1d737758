/** The reminders sheet: whom to urge on, the most overdue first (SPEC 8; plan II.4). */
import { RESULT_WORDS } from '../../text/locales/resultWords';
import { countedUnits } from '../../unit/countedUnits';
import { tidy } from '../../text/spelling';
import { aboutLine } from '../parts/aboutLine';
import {
  type ListedUnit,
  listedUnits,
  columnsNotInEveryTracker,
  unitLink,
} from '../parts/listedUnits';
import { nameWidth } from '../parts/nameWidth';
import { congressesText } from '../parts/congressesText';
import { planNames } from '../../plan/planNames';
import { readingCell } from '../parts/readingCell';
import { type Reminded, remindedUnits } from './remindedUnits';
import { isPlannedPassed, type ReminderKind, reminderText } from './reminderText';
import type { DescribedCell } from '../../sheet/sheetDescription';
import { SheetComposer, type SheetContent } from '../../sheet/sheetComposer';
import { defineSummary } from '../defineSummary';
import type { SummaryInput } from '../summaryInput';

const vi = {
  title: 'ĐÔN ĐỐC TỔ CHỨC ĐẠI HỘI CÔNG ĐOÀN',
  header: {
    no: 'TT',
    unit: 'Đơn vị',
    party: 'Cấp ủy lãnh đạo',
    deadline: 'Hạn cuối',
    planned: 'Ngày dự kiến',
    status: 'Trạng thái',
    days: 'Quá hạn (ngày)',
    reminder: 'Nội dung đôn đốc',
  },
  counts: {
    overdue: 'Quá hạn',
    'due-soon': 'Sắp đến hạn',
    'planned-passed': 'Khác, đã qua ngày dự kiến',
  },
  plannedPassed: 'đã qua ngày dự kiến',
  none: 'Không có đơn vị nào cần đôn đốc.',
  invalidAsOf: 'Ngày chốt số liệu không hợp lệ nên chưa xác định được đơn vị cần đôn đốc.',
  noPlanned: 'Bảng theo dõi không có cột “Ngày dự kiến” nên không xét lịch dự kiến đã qua.',
  noDeadline: (count: number) =>
    `${count} đơn vị chưa xác định được hạn cuối vì thông số trên trang Kế hoạch không hợp lệ.`,
  missingData: (count: number) =>
    `${count} đơn vị thiếu dữ liệu nên chưa xét được theo hạn: xem trang ${RESULT_WORDS.vi.findingsSheet.name}.`,
};

const en: typeof vi = {
  title: 'REMINDERS',
  header: {
    no: 'No.',
    unit: 'Unit',
    party: 'Party committee',
    deadline: 'Last on-time day',
    planned: 'Planned on',
    status: 'Status',
    days: 'Days overdue',
    reminder: 'Reminder',
  },
  counts: {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'planned-passed': 'Others past their planned date',
  },
  plannedPassed: 'planned date passed',
  none: 'No unit needs a reminder.',
  invalidAsOf: 'The as-of date is not valid, so nothing is known to be due.',
  noPlanned: 'The tracker has no column for the planned date, so passed plans are not looked for.',
  noDeadline: (count) => `Units without a deadline, as the plan's values are not valid: ${count}.`,
  missingData: (count) =>
    `Units not judged for want of data: ${count}; see the sheet ${RESULT_WORDS.en.findingsSheet.name}.`,
};

const WORDS = { vi, en };
/** Of the columns before and behind that of the names. */
const [NO_WIDTH, ...OTHER_WIDTHS] = [30, 105, 74, 76, 90, 60, 680];
const MOST_NAME_WIDTH = 400;

/** In the order in which statuses stand everywhere. */
const COUNTED_KINDS: readonly ReminderKind[] = ['due-soon', 'overdue', 'planned-passed'];

/** The sheet `Đôn đốc`: required units overdue, due soon or past their planned date, worst first. */
export const remindersSheet = defineSummary({
  kind: 'reminders',
  name: { vi: 'Đôn đốc', en: 'Reminders' },
  orientation: 'landscape',
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language, asOf } = input;
  const words = WORDS[language];
  const counted = countedUnits(listedUnits(input), ({ unit }) => unit);
  const listed = [...counted.grassroots, ...counted.upper];
  const reminded = remindedUnits(listed, asOf);

  const composer = new SheetComposer([
    NO_WIDTH,
    nameWidth(reminded, MOST_NAME_WIDTH),
    ...OTHER_WIDTHS,
  ]);
  composer.head(words.title, aboutLine(input));
  composer.wide('note', countsOf(reminded, input));
  const { header } = words;
  const table = composer.table(
    [
      { header: header.no, isOrdinal: true },
      { header: header.unit },
      { header: header.party },
      { header: header.deadline, format: 'date', isCentred: true },
      { header: header.planned, format: 'date', isCentred: true },
      { header: header.status },
      { header: header.days, format: 'count', isCentred: true },
      { header: header.reminder },
    ],
    reminded.map((one, i) => [i + 1, ...unitCells(one, input)]),
  );
  for (const note of notesOf(input, listed, reminded)) composer.note(note);
  return composer.content(table);
}

function countsOf(reminded: readonly Reminded[], { plan, language }: SummaryInput): string {
  const labels = WORDS[language].counts;
  const names = planNames(plan.plan, language);
  return COUNTED_KINDS.map((kind) => {
    const units = reminded.filter((one) => one.kind === kind).map(({ unit }) => unit);
    return `${labels[kind]}: ${congressesText(units, names, language) || 0}`;
  }).join(' · ');
}

function unitCells(reminded: Reminded, { plan, language, asOf }: SummaryInput): DescribedCell[] {
  const { unit, kind } = reminded;
  const status = RESULT_WORDS[language].statuses[unit.status];
  const { lastOnTimeDay } = unit;
  const isPassed = kind !== 'overdue' && isPlannedPassed(unit, asOf);
  return [
    unitLink(reminded, language),
    tidy(unit.cells.text('party_cell')),
    lastOnTimeDay ? { date: lastOnTimeDay } : '',
    readingCell(unit.cells.date('planned')),
    isPassed ? `${status}; ${WORDS[language].plannedPassed}` : status,
    kind === 'overdue' ? unit.daysOverdue : '',
    reminderText(unit, plan.plan, asOf, language) ?? '',
  ];
}

function notesOf(
  input: SummaryInput,
  listed: readonly ListedUnit[],
  reminded: readonly Reminded[],
): string[] {
  const words = WORDS[input.language];
  if (input.asOf === undefined) return [words.invalidAsOf];
  const required = listed.filter(({ unit }) => !unit.exempt);
  const undated = required.filter(({ unit }) => unit.lastOnTimeDay === undefined).length;
  const unclear = required.filter(({ unit }) => unit.status === 'missing-data').length - undated;
  return [
    ...(reminded.length === 0 ? [words.none] : []),
    ...(columnsNotInEveryTracker(input, ['planned']).length > 0 ? [words.noPlanned] : []),
    ...(undated > 0 ? [words.noDeadline(undated)] : []),
    ...(unclear > 0 ? [words.missingData(unclear)] : []),
  ];
}
