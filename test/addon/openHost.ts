import { createVmRealm } from '../../src/cli/vmRealm';
import { createHost, type Host, type HostOptions } from '../../src/host';
import { type Scalar, Sheet, Workbook } from '../../src/document';
import { BUNDLE, FILES } from '../bundle';

const realm = createVmRealm();
const { locale: DEFAULT_LOCALE } = new Workbook();

/** The suite runs in documents of other locales, and where errors come late, too. */
const { CONGRESS_LOCALE: LOCALE, CONGRESS_WRITE_ERRORS } = process.env;
const WRITE_ERRORS = CONGRESS_WRITE_ERRORS === 'late' ? 'late' : 'at-once';

/** Opens a document in the built add-on, by default on 20 May 2023 in Viet Nam. */
export function openHost(
  workbook: Workbook,
  { now = '2023-05-20T05:00:00Z', ...options }: Partial<HostOptions> & { now?: string } = {},
): Host {
  if (LOCALE && workbook.locale === DEFAULT_LOCALE) workbook.locale = LOCALE;
  const clock = () => Date.parse(now);
  // Google speaks the language of the account: nothing may rest on its words.
  const language = workbook.locale === 'en_US' ? 'en' : 'vi';
  return createHost({
    realm,
    source: BUNDLE,
    files: FILES,
    workbook,
    clock,
    writeErrors: WRITE_ERRORS,
    ...options,
    user: { language, ...options.user },
  });
}

/** A document with one sheet of plain cells. */
export function documentOf(name: string, rows: readonly (readonly Scalar[])[]): Workbook {
  const workbook = new Workbook();
  addSheet(workbook, name, rows);
  return workbook;
}

export function addSheet(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly Scalar[])[],
): Sheet {
  const sheet = new Sheet(name);
  sheet.rows = rows.map((values) => ({ values: [...values], styles: [] }));
  workbook.sheets.push(sheet);
  return sheet;
}

/** The sheet of that name. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new RangeError(`No sheet ${name}`);
  return sheet;
}

/** A cell's value as text; errors by their code. */
export function textOf(value: Scalar | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.code : String(value);
}

/** Service calls so far; navigation such as getRange, texts and what people see are apart. */
export function countedCalls({ calls }: Host): number {
  const apart = ['navigation', 'text', 'interface', 'log'];
  const counted = Object.entries(calls.byKind).filter(([kind]) => !apart.includes(kind));
  return counted.reduce((sum, [, count]) => sum + count, 0);
}

/** What stands in a column below the header: formulas with `=`, else values. */
export function columnContents(sheet: Sheet, column: number, firstRow = 1): unknown[] {
  return Array.from(sheet.rows.slice(firstRow), (row) => {
    const formula = row?.formulas?.get(column);
    return formula === undefined ? (row?.values[column] ?? null) : `=${formula}`;
  });
}

export const TRACKER = [
  ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
  [1, 'Trường A', '12/4/2023', null],
  [2, 'Trường B', null, null],
  [3, 'Trường C', '2/6/2022', null],
] as const;
