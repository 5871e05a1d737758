/** What a document refuses, in the words of its users. */
import type { Wording } from './errors';

/** The document's refusals, by what they are about. */
export const refusals = {
  outsideList: (cell: string, items: readonly string[]): Wording => ({
    en:
      `The data you entered in cell ${cell} violates the data validation rules set on this cell. ` +
      `Please enter one of the following values: ${items.join(', ')}.`,
    vi:
      `Dữ liệu nhập vào ô ${cell} vi phạm quy tắc xác thực dữ liệu của ô này. ` +
      `Hãy nhập một trong các giá trị sau: ${items.join(', ')}.`,
  }),
  tooManyCells: (most: number): Wording => ({
    en: `This action would increase the number of cells in the workbook above the limit of ${most} cells.`,
    vi: `Thao tác này làm số ô của bảng tính vượt quá giới hạn ${most} ô.`,
  }),
};
