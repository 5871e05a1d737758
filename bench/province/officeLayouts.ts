/** What offices' tables look like: which columns, called what, under which heads. */
import type { ColumnKey } from '../../src/domain/tracker/columns';

export interface OfficeColumn {
  readonly key: ColumnKey;
  /** The header of the group in the row above; absent where the table has one row of headers. */
  readonly group?: string;
  readonly header: string;
}

export interface OfficeLayout {
  readonly name: string;
  readonly format: 'xlsx' | 'csv';
  readonly sheet: string;
  /** Lines above the headers. */
  readonly title: readonly string[];
  readonly columns: readonly OfficeColumn[];
  /** Whether blocs stand in headings between the units. */
  readonly hasSections?: boolean;
  /** Whether sums and a signature follow. */
  readonly hasEnd?: boolean;
}

const column = (key: ColumnKey, header: string): OfficeColumn => ({ key, header });
const grouped = (group: string, columns: readonly OfficeColumn[]): OfficeColumn[] =>
  columns.map((one) => ({ ...one, group }));

const CONTENTS = (['c1a', 'c1b', 'c1c', 'c2a', 'c2b'] as const).map((key) =>
  column(key, `Nội dung ${key.slice(1)}`),
);

const WHOLE: OfficeLayout = {
  name: 'whole',
  format: 'xlsx',
  sheet: 'Theo dõi',
  title: [],
  columns: [
    column('no', 'TT'),
    column('unit_code', 'Mã CĐCS'),
    column('unit_name', 'Tên CĐCS'),
    column('level', 'Cấp'),
    column('bloc', 'Khối'),
    column('commune', 'Xã, thị trấn'),
    column('members', 'Số đoàn viên'),
    column('members_f', 'Trong đó nữ'),
    column('required', 'Diện tổ chức'),
    column('exempt_reason', 'Lý do không tổ chức'),
    column('planned', 'Ngày dự kiến'),
    column('held', 'Ngày tổ chức'),
    column('duration', 'Thời lượng'),
    column('form', 'Hình thức'),
    column('summoned', 'Đại biểu triệu tập'),
    column('present', 'Đại biểu có mặt'),
    ...CONTENTS,
    column('personnel', 'Nhân sự đã duyệt'),
    column('bch_elected', 'BCH đã bầu'),
    column('del_elected', 'ĐB dự ĐH cấp trên đã bầu'),
    column('prop_before', 'Tuyên truyền trước'),
    column('prop_during', 'Tuyên truyền trong'),
    column('prop_after', 'Tuyên truyền sau'),
    column('emulation', 'Phát động thi đua'),
    column('result_sent', 'Ngày gửi báo cáo'),
    column('note', 'Ghi chú'),
  ],
};

const SECTIONS: OfficeLayout = {
  name: 'sections',
  format: 'xlsx',
  sheet: 'Đại hội cơ sở',
  title: ['BIỂU THEO DÕI ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ', '(Số liệu tính đến ngày 20/5/2023)'],
  hasSections: true,
  hasEnd: true,
  columns: [
    column('no', 'STT'),
    column('unit_code', 'Mã đơn vị'),
    column('unit_name', 'Đơn vị'),
    column('commune', 'Địa bàn'),
    column('members', 'Đoàn viên'),
    column('members_f', 'Nữ'),
    column('required', 'Thuộc diện'),
    column('planned', 'Lịch ĐH'),
    column('held', 'Thời gian tổ chức đại hội'),
    column('duration', 'Số buổi'),
    column('summoned', 'Số đại biểu triệu tập'),
    column('present', 'Số đại biểu dự'),
    ...CONTENTS,
    column('bch_elected', 'Số UV BCH'),
    column('note', 'Ghi chú'),
  ],
};

const GROUPED: OfficeLayout = {
  name: 'grouped',
  format: 'xlsx',
  sheet: 'ĐH CĐCS',
  title: ['LIÊN ĐOÀN LAO ĐỘNG', '', 'THEO DÕI ĐẠI HỘI'],
  hasEnd: true,
  columns: [
    column('no', 'Số TT'),
    column('unit_name', 'CĐCS'),
    column('bloc', 'Loại hình'),
    ...grouped('Số đoàn viên', [
      column('members', 'Tổng số ĐV'),
      column('members_f', 'Trong đó nữ'),
    ]),
    ...grouped('Thời gian', [column('planned', 'Dự kiến'), column('held', 'Tổ chức')]),
    column('required', 'Diện tổ chức'),
    column('unit_code', 'Mã CĐCS'),
    ...grouped('Đại biểu', [column('summoned', 'Triệu tập'), column('present', 'Có mặt')]),
    ...grouped(
      'Nội dung',
      CONTENTS.map(({ key }) => column(key, key.slice(1))),
    ),
    column('emulation', 'Thi đua'),
    column('result_sent', 'Đã báo cáo'),
  ],
};

const SHORT: OfficeLayout = {
  name: 'short',
  format: 'xlsx',
  sheet: 'Trang tính1',
  title: [],
  columns: [
    column('unit_name', 'Tên đơn vị'),
    column('held', 'Ngày đại hội'),
    column('planned', 'Thời gian dự kiến'),
    column('members', 'Tổng số đoàn viên'),
    column('note', 'Ghi chú'),
  ],
};

const TEXT: OfficeLayout = {
  ...SHORT,
  name: 'text',
  format: 'csv',
  columns: [column('unit_code', 'Mã CĐCS'), ...SHORT.columns, column('bloc', 'Khối')],
};

/** The layouts that offices have in turn. */
export const OFFICE_LAYOUTS = [
  WHOLE,
  SECTIONS,
  WHOLE,
  GROUPED,
  WHOLE,
  SHORT,
  SECTIONS,
  TEXT,
] as const;
