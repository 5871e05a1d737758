/** A tracker with what the form for a unit meets, and the calls of the form. */
import type {
  SaveUnitRequest,
  SaveUnitResult,
  UnitForm,
  UnitFormRequest,
  UnitFormResult,
} from '../../../src/addon/addonApi';
import type { Scalar, Workbook } from '../../../src/document';
import type { ColumnKey } from '../../../src/domain/tracker/columns';
import type { Host } from '../../../src/host';
import { documentOf, sheetOf } from '../openHost';

export const SHEET = 'Theo dõi';

/** Under two titles: a section, three units, a total. Rows 4 to 6 are the units. */
export const ROWS: readonly (readonly Scalar[])[] = [
  ['LIÊN ĐOÀN LAO ĐỘNG', null, null, null, null, null, null, null, null],
  [
    'TT',
    'Tên CĐCS',
    'Ngày tổ chức',
    'Thời lượng',
    'BCH đã bầu',
    'Nhân sự đã duyệt',
    'Nội dung 1a',
    'Ghi chú',
    'Trạng thái',
  ],
  ['I', 'Khối trường học', null, null, null, null, null, null, null],
  [1, 'Trường A', '12/4/2023', '01 ngày', 5, 'x', 'x', null, null],
  [2, 'Trường B', null, null, null, null, 'chờ', null, null],
  [3, 'Trường C', null, null, null, null, null, null, null],
  [null, 'Tổng cộng', null, null, 5, null, null, null, null],
];

export function formDocument(): Workbook {
  return documentOf(SHEET, ROWS);
}

export function askForm(host: Host, request: UnitFormRequest | null = null): UnitFormResult {
  return host.run('unitForm', [request]) as unknown as UnitFormResult;
}

/** The form for the unit in a row, of which the user is in the second cell. */
export function openForm(host: Host, row: number): UnitForm {
  host.activate(SHEET, { row: row - 1, column: 1 });
  const result = askForm(host);
  if (result.kind !== 'unit') throw new Error(result.message);
  return result.form;
}

/** Saves contents into fields, with what the form has shown of each. */
export function saveForm(
  host: Host,
  { sheet, row, unit, standing }: UnitForm,
  contents: Partial<Record<ColumnKey, SaveUnitRequest['changes'][number]['content']>>,
): SaveUnitResult {
  const changes = Object.entries(contents).map(([key, content]) => ({
    key: key as ColumnKey,
    seen: standing.cells[key as ColumnKey] ?? '',
    content,
  }));
  return host.run('saveUnit', [{ sheet, row, unit, changes }]) as unknown as SaveUnitResult;
}

/** Values of a row, 1-based; formulas with `=`. */
export function rowOf(workbook: Workbook, row: number): unknown[] {
  const cells = sheetOf(workbook, SHEET).rows[row - 1]!;
  return cells.values.map((value, at) => {
    const formula = cells.formulas?.get(at);
    return formula === undefined ? value : `=${formula}`;
  });
}

/** The number format of a cell; undefined where it has none of its own. */
export function formatOf(workbook: Workbook, row: number, column: number): string | undefined {
  const style = sheetOf(workbook, SHEET).rows[row - 1]?.styles[column];
  return style === undefined ? undefined : workbook.styles[style]?.numberFormat;
}
