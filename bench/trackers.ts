/** Documents of any size to measure with. */
import { type Scalar, Sheet, Workbook } from '../src/document';

const HEADERS = [
  'TT',
  'Mã CĐCS',
  'Tên CĐCS',
  'Khối',
  'Xã',
  'Số đoàn viên',
  'Trong đó nữ',
  'Đại hội điểm',
  'Ngày dự kiến',
  'Ngày tổ chức',
  'Thời lượng',
  'Đại biểu triệu tập',
  'Đại biểu có mặt',
  'Nội dung 1a',
  'Nội dung 1b',
  'Nội dung 1c',
  'Nội dung 2a',
  'Nội dung 2b',
  'Nhân sự đã duyệt',
  'BCH đã bầu',
  'ĐB dự ĐH cấp trên đã bầu',
  'Tuyên truyền trước',
  'Tuyên truyền trong',
  'Tuyên truyền sau',
  'Phát động thi đua',
  'Ngày gửi báo cáo',
  'Ghi chú',
];
const DATES = [
  '12/4/2023',
  'Sáng 13/4/2023',
  45028,
  '',
  '12-13/4/2023',
  'Tháng 4/2023',
  '31/4/2023',
];

/** Index of a column by its header. */
export const columnOf = (header: string): number => HEADERS.indexOf(header);

/** Indexes of the columns with the mark of a pilot, and with the dates planned and held. */
export const PILOT_COLUMN = columnOf('Đại hội điểm');
export const PLANNED_COLUMN = columnOf('Ngày dự kiến');
export const HELD_COLUMN = columnOf('Ngày tổ chức');

/** The dates held: of the pilot, and of the others in turn. */
interface HeldDates {
  readonly pilot: Scalar;
  readonly others: readonly Scalar[];
}

/** A tracker of that many units, most of them clean. */
export function bigTracker(
  units: number,
  { pilot, others }: HeldDates = { pilot: '10/2/2023', others: DATES },
): Workbook {
  const workbook = new Workbook();
  const sheet = new Sheet('Theo dõi');
  const put = (values: Scalar[]) => sheet.rows.push({ values, styles: [] });
  put([...HEADERS]);
  for (let i = 0; i < units; i++) {
    const held = others[i % others.length]!;
    put([
      i + 1,
      `CS${i}`,
      i === 0 ? 'Trung tâm GDNN – GDTX' : `Công đoàn cơ sở số ${i}`,
      `Khối ${i % 4}`,
      `Xã ${i % 13}`,
      30 + (i % 50),
      10,
      i === 0 ? 'x' : null,
      '20/5/2023',
      i === 0 ? pilot : held,
      '01 ngày',
      30,
      28,
      ...['x', 'x', 'x', 'x', i % 40 === 0 ? null : 'x'],
      'đã duyệt',
      i % 30 === 0 ? null : 5,
      2,
      ...['x', 'x', 'x', 'x'],
      '20/5/2023',
      null,
    ]);
  }
  workbook.sheets.push(sheet);
  return workbook;
}

/** A plan sheet with a due-soon period of its own. */
export function planSheet(): Sheet {
  const sheet = new Sheet('Kế hoạch');
  const rows: Scalar[][] = [
    ['Khóa', 'Giá trị'],
    ['due_soon_days', 10],
  ];
  sheet.rows = rows.map((values) => ({ values, styles: [] }));
  return sheet;
}
