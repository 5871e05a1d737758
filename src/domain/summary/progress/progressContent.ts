/** What stands in the sheets of progress by bloc and by commune: one table, grouped differently. */
import type { TableColumn } from '../../sheet/columnFormats';
import { columnLetter } from '../../sheet/grid';
import { SheetComposer, type SheetContent } from '../../sheet/sheetComposer';
import type { DescribedCell } from '../../sheet/sheetDescription';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { type ColumnKey, columnLabel, COLUMNS } from '../../tracker/columns';
import { SHOWN_STATUSES } from '../../unit/status';
import { aboutLine } from '../parts/aboutLine';
import { listedUnits, columnsNotInEveryTracker } from '../parts/listedUnits';
import { planNames } from '../../plan/planNames';
import type { SummaryInput } from '../summaryInput';
import { groupedProgress, type Progress } from './progress';
import {
  type ProgressColumn,
  STATUS_COLUMNS,
  STATUS_HEADERS,
  TOTAL_COLUMNS,
} from './progressColumns';
import { MOST_BARS, statusChart, statusChartSize } from './statusChart';
import { officesHeader, type GroupBy } from './unitGroups';

const vi = {
  chart: 'Tiến độ đại hội công đoàn cơ sở',
  upper: (label: string) => `${label} có dòng riêng, không tính vào nhóm nào và tổng cộng.`,
  follow: (sheets: string, group: string, status: string) =>
    `Để xem danh sách đơn vị của mỗi số liệu: ở trang ${sheets} chọn Dữ liệu → Tạo bộ lọc, lọc cột ${group} theo tên nhóm và cột ${status} theo trạng thái.`,
  sections:
    'Nếu khối chỉ ghi ở dòng đề mục (I, II, …), đơn vị của khối là các dòng bên dưới đề mục.',
  statuses: (pairs: string) => `Cột ${pairs}; các cột còn lại trùng tên với trạng thái.`,
  exempt: (status: string) => `Tổng CĐCS trừ Phải tổ chức là số đơn vị “${status}”.`,
  held: (statuses: string, missing: string) =>
    `Đã tổ chức gồm ${statuses} và đơn vị “${missing}” đã ghi thời gian tổ chức đọc được. Tỷ lệ % = Đã tổ chức : Phải tổ chức.`,
  missing: (column: string) => `Có bảng theo dõi không có cột ${column}.`,
  noChart: `Không vẽ biểu đồ vì có trên ${MOST_BARS} nhóm.`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    chart: 'Progress of the grassroots congresses',
    upper: (label) => `${label}: a line of its own, in no group and not in the total.`,
    follow: (sheets, group, status) =>
      `To see the units of a count: on the sheet ${sheets} choose Data → Create a filter, filter the column ${group} by the group's name and the column ${status} by the status.`,
    sections:
      'Where the bloc stands in a section heading (I, II, …) alone, its units are the rows below that heading.',
    statuses: (pairs) => `Column ${pairs}; the columns after these are named like their statuses.`,
    exempt: (status) => `Units minus Required is the number of “${status}” units.`,
    held: (statuses, missing) =>
      `Held means ${statuses}, and “${missing}” units with a readable date held. Rate % = held : required.`,
    missing: (column) => `A tracker has no column ${column}.`,
    noChart: `No chart is drawn: there are more than ${MOST_BARS} groups.`,
  },
};

/** What the chart is called in every language. */
export const PROGRESS_CHART_TITLES = Object.values(WORDS).map(({ chart }) => chart);

const WIDTHS = [40, 280, ...Array<number>(TOTAL_COLUMNS.length + STATUS_COLUMNS.length).fill(74)];
const LABEL_COLUMN = 1;
/** Where the statuses begin: behind number, label and totals. */
const FIRST_STATUS_COLUMN = LABEL_COLUMN + 1 + TOTAL_COLUMNS.length;

/** Progress of the grassroots congresses by group, with rate and chart (SPEC 8). */
export function progressContent(
  input: SummaryInput,
  groupBy: GroupBy,
  title: string,
): SheetContent {
  const { language } = input;
  const units = listedUnits(input).map(({ unit }) => unit);
  const { groups, total, upper } = groupedProgress(units, groupBy, input.plan.plan, language);

  const composer = new SheetComposer(WIDTHS);
  composer.head(title, aboutLine(input));
  composer.space();
  const table = composer.table(
    columnsOf(officesHeader(units, groupBy, language) ?? columnLabel(groupBy)[language], language),
    groups.map((group, i) => rowOf(i + 1, group)),
    [
      { role: 'total', cells: rowOf('', total) },
      ...(upper ? [{ role: 'body' as const, cells: rowOf('', upper) }] : []),
    ],
  );
  const hasChart = groups.length > 0 && groups.length <= MOST_BARS;
  const size = statusChartSize(groups.length);
  composer.space();
  for (const note of notesOf(input, groupBy, upper !== null)) composer.note(note);
  if (groups.length > MOST_BARS) composer.note(WORDS[language].noChart);
  if (!hasChart) return composer.content(table);
  const row = composer.room(size.height);
  const chart = statusChart(
    WORDS[language].chart,
    {
      groups: { row: table.firstRow, rows: groups.length },
      labelColumn: LABEL_COLUMN,
      firstStatusColumn: FIRST_STATUS_COLUMN,
      statuses: SHOWN_STATUSES,
      row,
    },
    language,
  );
  return composer.content(table, [{ ...chart, size }]);
}

function columnsOf(group: string, language: Language): TableColumn[] {
  const words = LOCALES[language].progress;
  const shown = ({ header, format }: ProgressColumn) => ({ header: words[header], format });
  return [
    { header: words.no, isOrdinal: true },
    { header: group },
    ...TOTAL_COLUMNS.map(shown),
    ...STATUS_COLUMNS.map(shown),
  ];
}

function rowOf(no: number | '', progress: Progress): DescribedCell[] {
  const valueIn = ({ value }: ProgressColumn) => value(progress);
  return [no, progress.label, ...TOTAL_COLUMNS.map(valueIn), ...STATUS_COLUMNS.map(valueIn)];
}

function notesOf(input: SummaryInput, groupBy: GroupBy, hasUpper: boolean): string[] {
  const { language } = input;
  const words = WORDS[language];
  const { statuses, progress } = LOCALES[language];
  const upperLabel = planNames(input.plan.plan, language).milestones.upper;
  const sheets = input.tables.map(({ tracker }) => `“${tracker.sheet}”`).join(', ');
  const pairs = (['done-on-time', 'done-late'] as const)
    .map((status) => `${progress[STATUS_HEADERS[status]]}: “${statuses[status]}”`)
    .join(', ');
  const done = `“${statuses['done-on-time']}”, “${statuses['done-late']}”`;
  return [
    // The status column without its letters: the run that adds it does not know them yet.
    words.follow(sheets, columnName(input, groupBy), `“${COLUMNS.status.headers[0]}”`),
    ...(groupBy === 'bloc' ? [words.sections] : []),
    words.statuses(pairs),
    words.exempt(statuses.exempt),
    words.held(done, statuses['missing-data']),
    ...(hasUpper ? [words.upper(upperLabel)] : []),
    ...columnsNotInEveryTracker(input, [groupBy]).map((column) =>
      words.missing(columnLabel(column)[language]),
    ),
  ];
}

/** A tracker's column by its name, with its letters where they are the same in every tracker. */
function columnName({ tables }: SummaryInput, column: ColumnKey): string {
  const name = `“${COLUMNS[column].headers[0]}”`;
  const positions = new Set(tables.map(({ tracker }) => tracker.header?.columns.get(column)));
  const [position] = positions;
  return positions.size === 1 && position !== undefined
    ? `${name} (${columnLetter(position)})`
    : name;
}
