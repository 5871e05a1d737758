/** The sheets of progress by bloc and by commune: one table, what it is grouped by differs. */
import type { Area } from '../../sheet/area';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { columnLetter } from '../../sheet/grid';
import type { Status } from '../../unit/status';
import { type ColumnKey, COLUMNS } from '../../tracker/columns';
import { aboutLine } from '../parts/aboutLine';
import { bar } from '../../sheet/bar';
import type { ResultColumn } from '../../sheet/columnFormats';
import { listedUnits, missingColumns } from '../parts/listedUnits';
import type { TableCell } from './progress';
import type { GroupBy } from './unitGroups';
import { countOf, PROGRESS_COLUMNS, progressRows } from './progressRows';
import type { ResultCell, ResultChart, ResultKind, ResultSheet } from '../../sheet/resultSheet';
import { STATUS_COLOURS } from '../parts/seriesColors';
import { SheetComposer, type TablePlace } from '../../sheet/sheetComposer';
import type { SummaryInput } from '../summaryInput';

/** What one of the sheets is called and says of itself. */
export interface ProgressSheetWords {
  readonly name: string;
  readonly title: string;
}

const vi = {
  bar: 'Biểu đồ tỷ lệ',
  chart: 'Tiến độ đại hội công đoàn cơ sở',
  district: (label: string) => `${label} có dòng riêng, không tính vào nhóm nào và tổng cộng.`,
  follow: (sheets: string, group: string, status: string) =>
    `Xem đơn vị của từng con số: ở trang ${sheets} mở Dữ liệu → Tạo bộ lọc, lọc cột ${group} theo tên nhóm và cột ${status} theo trạng thái.`,
  sections:
    'Nơi khối chỉ ghi ở dòng đề mục (I, II, …) thì đơn vị của khối là các dòng dưới đề mục đó.',
  statuses: (pairs: string) => `Cột ${pairs}; các cột sau cùng tên với trạng thái.`,
  exempt: (status: string) => `Tổng CĐCS trừ Phải tổ chức là số đơn vị “${status}”.`,
  held: (statuses: string, missing: string) =>
    `Đã tổ chức gồm ${statuses} và đơn vị “${missing}” đã ghi thời gian tổ chức đọc được. Tỷ lệ % = Đã tổ chức : Phải tổ chức.`,
  missing: (column: string) => `Có bảng theo dõi không có cột ${column}.`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    bar: 'Rate as a bar',
    chart: 'Progress of the grassroots congresses',
    district: (label) => `${label}: a line of its own, in no group and not in the total.`,
    follow: (sheets, group, status) =>
      `To see the units of a count: on the sheet ${sheets} choose Data → Create a filter, filter the column ${group} by the group's name and the column ${status} by the status.`,
    sections:
      'Where the bloc stands in a section heading (I, II, …) alone, its units are the rows below that heading.',
    statuses: (pairs) => `Column ${pairs}; the columns after these are named like their statuses.`,
    exempt: (status) => `Units less required is the number of “${status}” units.`,
    held: (statuses, missing) =>
      `Held means ${statuses}, and “${missing}” units with a readable date held. Rate % = held : required.`,
    missing: (column) => `A tracker has no column ${column}.`,
  },
};

/** The statuses in the order of the table's columns. */
const SHOWN_STATUSES = [
  'done-on-time',
  'done-late',
  'due-soon',
  'overdue',
  'not-due',
  'missing-data',
] as const satisfies readonly Status[];

const WIDTHS = [40, 206, 70, 72, 72, 60, 130, 65, 65, 65, 65, 65, 65];
/** Where the bar stands: beside the rate. */
const BAR_COLUMN = PROGRESS_COLUMNS.rate + 1;

/** Progress of the grassroots congresses by group, with rate, bar and chart (SPEC 8). */
export function progressSheet(
  input: SummaryInput,
  groupBy: GroupBy,
  kind: ResultKind,
  { name, title }: ProgressSheetWords,
): ResultSheet {
  const { language } = input;
  const units = listedUnits(input).map(({ unit }) => unit);
  const { header, groups, total, district } = progressRows(units, groupBy, language);
  const groupHeader = COLUMNS[groupBy].label[language];
  const headers = header.map(String);
  headers[PROGRESS_COLUMNS.group] = groupHeader;

  const composer = new SheetComposer(WIDTHS);
  composer.wide('title', title);
  composer.wide('about', aboutLine(input));
  composer.space();
  const table = composer.table(columnsOf(headers, language), groups.map(withBar), [
    { role: 'total', cells: withBar(total) },
    ...(district ? [{ role: 'body' as const, cells: withBar(district) }] : []),
  ]);
  composer.space();
  for (const note of notesOf(input, groupBy, headers, district !== null)) {
    composer.note(note);
  }
  const chart = chartOf(table, composer.nextRow + 1, language);
  return composer.sheet({ kind, name, orientation: 'landscape', table, charts: chart });
}

function columnsOf(headers: readonly string[], language: Language): ResultColumn[] {
  const columns = headers.map((header, at): ResultColumn => {
    if (at < PROGRESS_COLUMNS.units) return { header };
    return { header, format: at === PROGRESS_COLUMNS.rate ? 'percent' : 'count' };
  });
  columns.splice(BAR_COLUMN, 0, { header: WORDS[language].bar });
  return columns;
}

function withBar(row: readonly TableCell[]): ResultCell[] {
  const cells: ResultCell[] = [...row];
  cells.splice(BAR_COLUMN, 0, bar(countOf(row, 'held'), countOf(row, 'required')));
  return cells;
}

function notesOf(
  input: SummaryInput,
  groupBy: GroupBy,
  headers: readonly string[],
  hasDistrict: boolean,
): string[] {
  const { language } = input;
  const words = WORDS[language];
  const { statuses, milestones } = LOCALES[language];
  const sheets = input.tables.map(({ report: { sheet } }) => `“${sheet}”`).join(', ');
  const pairs = (['done-on-time', 'done-late'] as const)
    .map((status) => `${headers[PROGRESS_COLUMNS[status]]!}: “${statuses[status]}”`)
    .join(', ');
  const done = `“${statuses['done-on-time']}”, “${statuses['done-late']}”`;
  return [
    words.follow(sheets, columnName(input, groupBy), columnName(input, 'status')),
    ...(groupBy === 'bloc' ? [words.sections] : []),
    words.statuses(pairs),
    words.exempt(statuses.exempt),
    words.held(done, statuses['missing-data']),
    ...(hasDistrict ? [words.district(milestones.district)] : []),
    ...missingColumns(input, [groupBy]).map((column) =>
      words.missing(COLUMNS[column].label[language]),
    ),
  ];
}

/** A tracker's column by its name, with its letters where they are the same in every tracker. */
function columnName({ tables }: SummaryInput, column: ColumnKey): string {
  const name = `“${COLUMNS[column].headers[0]}”`;
  const places = new Set(tables.map(({ result }) => result.tracker.header?.columns.get(column)));
  const [place] = places;
  return places.size === 1 && place !== undefined ? `${name} (${columnLetter(place)})` : name;
}

function chartOf({ firstRow, rows }: TablePlace, row: number, language: Language): ResultChart[] {
  if (rows === 0) return [];
  const column = (at: number): Area => ({ row: firstRow, column: at, rows, columns: 1 });
  return [
    {
      kind: 'stacked-bar',
      title: WORDS[language].chart,
      labels: column(PROGRESS_COLUMNS.group),
      series: SHOWN_STATUSES.map((status) => ({
        // All statuses stand to the right of the bar.
        values: column(PROGRESS_COLUMNS[status] + 1),
        name: LOCALES[language].statuses[status],
        colour: STATUS_COLOURS[status],
      })),
      row,
      column: 0,
    },
  ];
}
