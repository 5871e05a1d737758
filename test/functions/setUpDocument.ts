/** A document as an office has it after a first check: what the documented formulas stand in. */
import type { Language } from '../../src/domain/text/language';
import { documentOf, openHost, sheetOf } from '../addon/openHost';

/** The sheet on which the formulas stand. */
export const TRACKER = 'Đại hội cơ sở';
/** Its units, the cells that are filled in. */
export const UNITS = [
  { 'Tên CĐCS': 'Trường A', 'Xã, thị trấn': 'Bản Bo', 'Ngày tổ chức': '12/4/2023' },
  { 'Tên CĐCS': 'Trường B', 'Xã, thị trấn': 'Bình Lư', 'Ngày dự kiến': '1/6/2023' },
  { 'Tên CĐCS': 'Trường C', 'Xã, thị trấn': 'Bình Lư' },
];

/** The document that set-up makes, with three units, checked on 20 May 2023 by another plan. */
export function setUpDocument(language: Language = 'vi') {
  const workbook = documentOf('Trang tính1', []);
  const host = openHost(workbook);
  host.run('setUp', [['plan', 'tracker', 'tasks']]);
  const { rows } = sheetOf(workbook, TRACKER);
  const header = rows.findIndex((row) => row?.values.includes('Tên CĐCS'));
  UNITS.forEach((unit, i) => {
    for (const [column, text] of Object.entries(unit)) {
      rows[header + 1 + i]!.values[rows[header]!.values.indexOf(column)] = text;
    }
  });
  const plan = sheetOf(workbook, 'Kế hoạch').rows;
  const valueColumn = plan.find((row) => row?.values[0] === 'Khóa')!.values.indexOf('Giá trị');
  for (const [key, value] of Object.entries({ before_reading: 'inclusive', language })) {
    plan.find((row) => row?.values[0] === key)!.values[valueColumn] = value;
  }
  host.run('checkFromMenu');
  return workbook;
}
