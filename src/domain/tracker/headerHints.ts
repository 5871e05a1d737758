/**
 * Headers that may mean a column and may mean another thing: too little to take it without asking,
 * enough to propose it. Words count in any order.
 */
import type { ColumnKey } from './columns';

export const MAY_MEAN: Partial<Readonly<Record<ColumnKey, readonly string[]>>> = {
  unit_code: ['Mã số', 'Mã', 'Code'],
  unit_name: [
    ...['Đơn vị trực thuộc', 'Đơn vị tổ chức', 'Đơn vị tổ chức đại hội', 'CĐCS tổ chức đại hội'],
    ...['Tên doanh nghiệp', 'Doanh nghiệp', 'Cơ sở', 'Tên cơ sở', 'Tên trường', 'Trường'],
    ...['Chi đoàn', 'Tên chi đoàn', 'Chi hội', 'Tên chi hội', 'Tên tổ chức', 'Tên'],
    ...['Name', 'Union', 'Trade union'],
  ],
  bloc: [
    ...['Lĩnh vực', 'Khu vực', 'Nhóm', 'Nhóm đơn vị', 'Ngành', 'Khối công đoàn'],
    ...['Cụm', 'Cụm thi đua', 'Type of unit', 'Unit type'],
  ],
  commune: ['Địa chỉ', 'Đơn vị hành chính'],
  party_cell: ['Cấp ủy quản lý'],
  members: ['Membership', 'Số đoàn viên tại thời điểm đại hội'],
  pilot: ['CĐCS điểm'],
  exempt_reason: ['Lý do chưa tổ chức', 'Lý do chưa đại hội'],
  required: ['Phải tổ chức', 'Phải tổ chức đại hội', 'Phải đại hội'],
  planned: ['Dự kiến', 'Ngày KH', 'Thời gian KH'],
  start: ['Bắt đầu', 'Từ ngày', 'Start'],
  held: [
    ...['Ngày thực hiện', 'Thời gian thực hiện', 'Đã tổ chức', 'Đã đại hội', 'Đã tổ chức đại hội'],
    ...['Ngày', 'Thời gian', 'Thời gian ngày', 'Ngày tháng', 'Ngày họp', 'Đại hội'],
    ...['Ngày chính thức', 'Held', 'Date', 'Actual date'],
  ],
  form: ['Loại hình đại hội'],
  summoned: ['Triệu tập', 'Được triệu tập'],
  present: ['Đại biểu thực tế', 'Số đại biểu thực tế', 'Có mặt', 'ĐB dự họp', 'Attendance'],
  personnel: ['Hiệp y nhân sự'],
  docs: ['Duyệt hồ sơ, văn kiện', 'Duyệt hồ sơ', 'Văn kiện'],
  bch_quota: ['BCH được duyệt', 'Số lượng UV BCH được duyệt', 'Số UV BCH theo đề án'],
  bch_elected: [
    'Bầu BCH',
    'BCH mới bầu',
    'UV BCH',
    'UV BCH khóa mới',
    'Số UV BCH khóa mới',
    'Kết quả bầu BCH',
  ],
  bch_uni: ['BCH đại học, trên đại học', 'BCH ĐH, trên ĐH'],
  del_elected: ['ĐB dự ĐH cấp trên chính thức', 'Bầu ĐB dự ĐH cấp trên'],
  result_sent: ['Báo cáo nhanh', 'Báo cáo nhanh kết quả', 'Nộp báo cáo', 'Ngày nộp báo cáo'],
  note: ['Chú thích', 'Nhận xét', 'Ghi chú khác'],
};
