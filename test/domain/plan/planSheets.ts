/** Plan sheets for tests: headers, rows, and what is said about them. */
import { checkReport } from '../../../src/domain/check/checkReport';
import type { Language } from '../../../src/domain/text/language';
import { type CellInput, checkTable, type PlanInput } from '../trackerTable';

export const PARAMETERS = ['Khóa', 'Thông số', 'Giá trị', 'Đơn vị tính', 'Điều khoản', 'Ghi chú'];
export const DEADLINES = [
  'Cấp',
  'Khối',
  'Từ ngày',
  'Hoàn thành trước',
  'Cách hiểu',
  'Tối đa (ngày)',
  'Điều khoản',
];
export const RULES = ['Mã', 'Quy tắc', 'Mức độ', 'Điều khoản'];
export const QUOTA = [
  'Cấp',
  'Từ (đoàn viên)',
  'Đến',
  'ĐB tối đa',
  'BCH tối thiểu',
  'BCH tối đa',
  'ĐB dự ĐH cấp trên',
];

/** A row of the parameter table. */
export function entry(key: string, value: CellInput, clause = ''): CellInput[] {
  return [key, '', value, '', clause, ''];
}

/** Tables with their left columns in the same rows, each followed by blank cells. */
export function sideBySide(gap: number, ...tables: readonly CellInput[][][]): CellInput[][] {
  const height = Math.max(...tables.map((table) => table.length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((table, i) => {
      const width = table[0]!.length + (i < tables.length - 1 ? gap : 0);
      return Array.from({ length: width }, (__, column) => table[row]?.[column] ?? '');
    }),
  );
}

/** What is said about a plan. */
export function planFindings(input: PlanInput, language: Language = 'vi'): string[] {
  const { findings } = checkReport(checkTable({ rows: [], ...input }), language);
  return findings.filter(({ code }) => code === 'plan-invalid').map(({ message }) => message);
}
