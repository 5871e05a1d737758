/** The documents that faults are played on, and exact copies of them. */
import { readFileSync } from 'node:fs';
import { setUpPage } from '../../src/addon/addonApi';
import { deleteRows, setContent, type Scalar, type Sheet, type Workbook } from '../../src/document';
import { sheetId } from '../../src/document/sheetId';
import type { SetUpSheet } from '../../src/domain/setup/setUpNames';
import { writeSetUpFile } from '../../src/domain/setup/setUpFile';
import type { Language } from '../../src/domain/text/language';
import { propertyStore } from '../../src/host';
import { FILES } from '../bundle';
import { addSheet, documentOf, openHost, sheetOf } from '../addon/openHost';

export const TRACKER = 'Theo dõi';
export const PLAN = 'Kế hoạch';
/** What a document was made on, and when the runs are that are disturbed. */
export const DAY_BEFORE = '2023-05-19T05:00:00Z';
export const DAY = '2023-05-20T05:00:00Z';

/** Rows above the first unit: a title and the header. */
export const TOP = 2;
const HEADINGS = ['TT', 'Tên CĐCS', 'Khối', 'Số đoàn viên', 'Ngày tổ chức', 'Ghi riêng', 'Gấp đôi'];
/** Where the blank status column stands, in a document that has one. */
const STATUS = 5;
const UNITS: readonly (readonly Scalar[])[] = [
  [1, 'Trường A', 'Khối Trường học', 30, '12/4/2023', 'a'],
  [2, 'Trường B', 'Khối Trường học', 41, null, '0012'],
  [3, 'Trường C', 'Khối Trường học', 25, '2/6/2022', null],
  [4, 'Xí nghiệp D', 'Khối Doanh nghiệp', 120, '1/6/2023', true],
  [5, 'Công ty E', 'Khối Doanh nghiệp', 87, null, '=D7+1'],
  [6, 'Cơ quan G', 'Khối Cơ quan', 18, 'chưa rõ', '13/4/2023'],
  [7, 'Cơ quan H', 'Khối Cơ quan', 22, '20/3/2023', 7.5],
  [8, 'Cơ quan I', 'Khối Cơ quan', 9, '5/5/2023', 'i'],
];

/** A tracker of eight units with everything that users put on their own sheets, and a second sheet. */
export function trackerDocument(status: 'absent' | 'blank' = 'absent'): Workbook {
  const withStatus = (row: readonly Scalar[], cell: Scalar) =>
    status === 'blank' ? [...row.slice(0, STATUS), cell, ...row.slice(STATUS)] : row;
  const units = UNITS.map((unit, i) => withStatus([...unit, `=D${i + TOP + 1}*2`], null));
  const header = withStatus(HEADINGS, 'Trạng thái');
  const workbook = documentOf(TRACKER, [['TIẾN ĐỘ ĐẠI HỘI'], header, ...units]);
  const sheet = sheetOf(workbook, TRACKER);
  // Each of thousands of runs reads the blank rows too.
  sheet.gridRows = 60;
  enterFormulas(sheet);
  workbook.styles.push(
    { bold: true, horizontal: 'center', background: '#ddeeff' },
    { numberFormat: '#,##0', background: '#fffbe6' },
    { italic: true, border: true },
  );
  sheet.rows[1]!.styles = header.map(() => 1);
  for (const row of sheet.rows.slice(TOP)) row!.styles = [3, 0, 0, 2];
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 6 }];
  sheet.columnWidths = new Map([[1, 220]]);
  sheet.rowHeights = new Map([[0, 40]]);
  sheet.frozenRows = TOP;
  sheet.notes = new Map([
    [3, new Map([[1, 'hỏi lại chị Hoa']])],
    [6, new Map([[4, 'chờ công văn']])],
  ]);
  const blocs = ['Khối Trường học', 'Khối Doanh nghiệp', 'Khối Cơ quan'];
  sheet.validations = [{ area: { top: TOP, left: 2, bottom: 9, right: 2 }, list: blocs }];
  sheet.conditionalFormats = [
    { areas: [area(TOP, 3, 9)], formula: 'D3>100', format: { background: '#ccffcc' } },
    { areas: [area(TOP, 1, 9)], formula: 'B3="Trường A"', format: { bold: true } },
  ];
  const own = addSheet(workbook, 'Danh bạ', [
    ['Họ tên', 'Điện thoại'],
    ['Hoa', '0987'],
    ['Tổng', `=SUM('${TRACKER}'!D3:D10)`],
  ]);
  enterFormulas(own);
  own.rows[0]!.styles = [1, 1];
  return workbook;
}

/** The same with the plan and the tasks that set-up makes. */
export function officeDocument(status: 'absent' | 'blank' = 'absent'): Workbook {
  const workbook = trackerDocument(status);
  openHost(workbook, { now: DAY_BEFORE }).run('setUp', [['plan', 'tasks']]);
  return workbook;
}

/** The same with a plan sheet as version 1 of the product made it, in use since. */
export function olderPlanDocument(): Workbook {
  const workbook = trackerDocument();
  const versions = JSON.parse(
    readFileSync(new URL('../addon/setup/planSheetOfVersion1.json', import.meta.url), 'utf8'),
  ) as Record<Language, SetUpSheet>;
  const files = { ...FILES, [setUpPage('vi')]: writeSetUpFile([versions.vi]) };
  openHost(workbook, { files, now: DAY_BEFORE }).run('setUp', [['plan']]);
  const sheet = sheetOf(workbook, PLAN);
  sheet.metadata = [{ key: 'congress.setup', value: 'plan:1', column: null }];
  const place = rowOf(sheet, 'place');
  setContent(sheet, place, 2, 'Bình Lư');
  setContent(sheet, place, 6, REMARK);
  return workbook;
}

/** The same where somebody has taken a setting away, which saving it adds again. */
export function lackingPlanDocument(): Workbook {
  const workbook = olderPlanDocument();
  const sheet = sheetOf(workbook, PLAN);
  deleteRows(sheet, rowOf(sheet, 'due_soon_days'), 1);
  return workbook;
}

/** What an office has written beside its older plan. */
export const REMARK = 'văn phòng ghi';

/** A copy that shares nothing with the document, its properties included; its links lead into it. */
export function copyOf(workbook: Workbook): Workbook {
  const copy = deepCopy(workbook, new Map());
  const numbers = new Map(
    workbook.sheets.map((sheet, i) => [gidOf(sheet), gidOf(copy.sheets[i]!)] as const),
  );
  for (const { links } of copy.sheets) {
    for (const cells of links.values()) {
      for (const [column, link] of cells) {
        cells.set(column, { ...link, url: withGid(link.url, (gid) => numbers.get(gid) ?? gid) });
      }
    }
  }
  for (const [key, value] of propertyStore(workbook, null).entries) {
    propertyStore(copy, null).set(key, value);
  }
  return copy;
}

/** A sheet's number as links have it. */
export function gidOf(sheet: Sheet): string {
  return String(sheetId(sheet));
}

/** The link with another text in place of the number of its sheet. */
export function withGid(url: string | null, change: (gid: string) => string): string | null {
  return url?.replace(/(?<=#gid=)\d+/, change) ?? null;
}

function deepCopy<T>(value: T, known: Map<object, object>): T {
  if (typeof value !== 'object' || value === null) return value;
  const earlier = known.get(value);
  if (earlier) return earlier as T;
  const keep = <C extends object>(copy: C) => (known.set(value, copy), copy);
  if (value instanceof Map) {
    const copy = keep(new Map<unknown, unknown>());
    for (const [key, item] of value) copy.set(deepCopy(key, known), deepCopy(item, known));
    return copy as T;
  }
  if (value instanceof Set) {
    const copy = keep(new Set<unknown>());
    for (const item of value) copy.add(deepCopy(item, known));
    return copy as T;
  }
  const copy = keep(
    Array.isArray(value)
      ? new Array<unknown>(value.length)
      : (Object.create(Object.getPrototypeOf(value) as object | null) as object),
  );
  for (const [key, item] of Object.entries(value)) Reflect.set(copy, key, deepCopy(item, known));
  return copy as T;
}

/** The row whose first cell holds the text. */
export function rowOf({ rows }: Sheet, text: string): number {
  return rows.findIndex((row) => row?.values[0] === text);
}

function area(top: number, column: number, bottom: number) {
  return { top, left: column, bottom, right: column };
}

function enterFormulas(sheet: Sheet): void {
  sheet.rows.forEach((row, at) => {
    row!.values.forEach((value, column) => {
      if (typeof value !== 'string' || !value.startsWith('=')) return;
      setContent(sheet, at, column, null, value.slice(1));
    });
  });
}
