/** A unit stands in the trackers once. */
import { defineRowRule } from '../rule';

export const duplicateUnit = defineRowRule({
  code: 'duplicate-unit',
  name: { vi: 'Trùng đơn vị', en: 'Unit repeated' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Mỗi đơn vị chỉ có một dòng: mã và tên không lặp lại, kể cả ở các trang theo dõi khác.',
    en: 'A unit has one row: neither its code nor its name is repeated, in other trackers either.',
  },
  uses: ['unit_code', 'unit_name'],
  messages: {
    code: {
      vi: 'Mã “{value:text}” đã có ở dòng {row:number} trang {sheet:text} ({unit:text}). Sửa mã, hoặc gộp hai dòng; khi tổng hợp chỉ tính dòng trước.',
      en: 'Code "{value:text}" already stands in row {row:number} of {sheet:text} ({unit:text}). Correct it, or merge the rows; only the earlier row is counted.',
    },
    name: {
      vi: 'Tên “{value:text}” đã có ở dòng {row:number} trang {sheet:text} ({unit:text}). Ghi tên cho phân biệt, hoặc gộp hai dòng; khi tổng hợp chỉ tính dòng trước.',
      en: 'Name "{value:text}" already stands in row {row:number} of {sheet:text} ({unit:text}). Tell the names apart, or merge the rows; only the earlier row is counted.',
    },
  },
  checkUnit: (unit, { report }) => {
    if (!unit.repeats) return;
    const { column, row, sheet, name } = unit.repeats;
    const value = unit.cells.text(column);
    report({ unit, column }, column === 'unit_code' ? 'code' : 'name', {
      value,
      row,
      sheet,
      unit: name,
    });
  },
});
