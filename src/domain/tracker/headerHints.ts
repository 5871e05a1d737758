/**
 * Headers that may mean a column and may mean another thing: too little to take it without asking,
 * enough to propose it. Words count in any order.
 */
import type { ColumnKey } from './columns';

export const MAY_MEAN: Partial<Readonly<Record<ColumnKey, readonly string[]>>> = {
  unit_code: ['Mã số', 'Mã'],
  unit_name: [
    ...['Đơn vị trực thuộc', 'Đơn vị tổ chức', 'Đơn vị tổ chức đại hội', 'CĐCS tổ chức đại hội'],
    ...['Tên doanh nghiệp', 'Doanh nghiệp', 'Cơ sở', 'Tên cơ sở', 'Tên trường', 'Trường'],
    ...['Chi đoàn', 'Tên chi đoàn', 'Chi hội', 'Tên chi hội', 'Tên tổ chức', 'Tên'],
  ],
  bloc: ['Lĩnh vực', 'Khu vực', 'Nhóm', 'Nhóm đơn vị'],
  required: ['Phải tổ chức', 'Phải tổ chức đại hội', 'Phải đại hội'],
  planned: ['Dự kiến', 'Dự kiến tổ chức', 'Dự kiến đại hội', 'Dự kiến tổ chức đại hội'],
  held: [
    ...['Ngày thực hiện', 'Thời gian thực hiện', 'Đã tổ chức', 'Đã đại hội', 'Đã tổ chức đại hội'],
    ...['Ngày', 'Thời gian', 'Thời gian ngày', 'Ngày tháng', 'Ngày họp', 'Đại hội'],
  ],
  form: ['Loại hình đại hội'],
  present: ['Đại biểu thực tế', 'Số đại biểu thực tế'],
  personnel: ['Hiệp y nhân sự'],
  docs: ['Duyệt hồ sơ, văn kiện', 'Duyệt hồ sơ'],
  bch_quota: ['BCH được duyệt', 'Số lượng UV BCH được duyệt', 'Số UV BCH theo đề án'],
  bch_uni: ['BCH đại học, trên đại học', 'BCH ĐH, trên ĐH'],
  del_elected: ['ĐB dự ĐH cấp trên chính thức', 'Bầu ĐB dự ĐH cấp trên'],
  result_sent: ['Báo cáo nhanh', 'Báo cáo nhanh kết quả'],
};
