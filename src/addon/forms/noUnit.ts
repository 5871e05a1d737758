/** Why a row has no form. */
import type { Localized } from '../../domain/text/language';
import type { SkipReason } from '../../domain/tracker/rows/rowKind';

const REASONS: Readonly<Record<Exclude<SkipReason, 'blank'> | 'header', Localized>> = {
  section: { vi: 'là tiêu đề khối', en: 'is the heading of a section' },
  total: { vi: 'là dòng cộng', en: 'is a total' },
  'repeated-header': { vi: 'là dòng tiêu đề cột', en: 'repeats the headers' },
  signature: { vi: 'thuộc phần ghi chú và ký tên', en: 'belongs to the notes and signatures' },
  header: { vi: 'nằm ở phần đầu bảng', en: 'is above the units' },
};

/** @param row 1-based */
export function noUnit(
  reason: SkipReason | 'header' | 'other-sheet',
  sheet: string,
  row: number,
): Localized {
  if (reason === 'other-sheet') {
    return {
      vi: `Trang “${sheet}” không phải bảng theo dõi. Bấm vào dòng của một đơn vị trong bảng rồi thử lại.`,
      en: `Sheet “${sheet}” is no tracker. Click the row of a unit in a tracker and try again.`,
    };
  }
  if (reason === 'blank') {
    return {
      vi: `Dòng ${row} chưa có tên đơn vị. Ghi tên đơn vị vào dòng này, hoặc bấm vào dòng của một đơn vị, rồi thử lại.`,
      en: `Row ${row} has no unit name yet. Write the name in this row, or click the row of a unit, and try again.`,
    };
  }
  const why = REASONS[reason];
  return {
    vi: `Dòng ${row} ${why.vi}, không phải một đơn vị. Bấm vào dòng của một đơn vị rồi thử lại.`,
    en: `Row ${row} ${why.en} and is no unit. Click the row of a unit and try again.`,
  };
}

/** A row that a formula fills: a cell that is written there takes all of it away. */
export function notOwn(sheet: string, row: number): Localized {
  return {
    vi: `Trang “${sheet}”, dòng ${row} lấy số liệu bằng công thức, gõ đè vào là hỏng cả bảng: sửa ở bảng mà công thức lấy số liệu (bảng tính của đơn vị), trang này tự cập nhật theo.`,
    en: `Sheet “${sheet}”, row ${row} is filled by a formula, and typing there would take the whole table away: change it in the sheet that the formula reads (the spreadsheet of the office), and this sheet follows.`,
  };
}

/** The unit of a form is no longer where it can be told. */
export const NOT_FOUND: Localized = {
  vi: 'Không còn thấy đơn vị này: dòng đã bị đổi tên hoặc xóa. Chưa ghi gì. Bấm vào dòng của đơn vị rồi mở lại biểu mẫu.',
  en: 'This unit is no longer there: its row was renamed or deleted. Nothing was written. Click its row and open the form again.',
};
