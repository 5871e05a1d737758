/** The words of the interface in Vietnamese; this file is the shape that every locale has. */
export const vi = {
  statuses: {
    exempt: 'Không phải tổ chức',
    'missing-data': 'Thiếu dữ liệu',
    'done-on-time': 'Hoàn thành đúng hạn',
    'done-late': 'Hoàn thành trễ hạn',
    overdue: 'Quá hạn',
    'due-soon': 'Sắp đến hạn',
    'not-due': 'Chưa đến hạn',
  },
  /** The status of a task without a due date, which is never overdue. */
  noDeadline: 'Chưa có hạn',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  /** In general; what a plan calls them, planNames says. */
  milestones: {
    pilot: 'Đại hội điểm',
    grassroots: 'Đại hội CĐCS',
    upper: 'Đại hội cấp trên',
  },
  clauses: {
    data: 'Số liệu',
    Charter: 'Điều lệ',
    'Charter art. 10': 'Điều 10 Điều lệ',
    'Charter guidance': 'Hướng dẫn Điều lệ',
  },
  beforeReadings: {
    exclusive: '“trước ngày”: đúng ngày đó là trễ hạn',
    inclusive: '“trước ngày”: đúng ngày đó còn trong hạn',
  },
  invalidValue: 'không hợp lệ',
  progress: {
    no: 'TT',
    group: 'Nhóm',
    units: 'Tổng CĐCS',
    required: 'Phải tổ chức',
    held: 'Đã tổ chức',
    rate: 'Tỷ lệ %',
    onTime: 'Đúng hạn',
    late: 'Trễ hạn',
    dueSoon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    notDue: 'Chưa đến hạn',
    missingData: 'Thiếu dữ liệu',
    total: 'Tổng cộng',
    ungrouped: '(chưa ghi)',
  },
  findingsSheet: {
    name: 'Kết quả kiểm tra',
    title: 'KẾT QUẢ KIỂM TRA',
    source: 'Trang',
    asOf: 'Ngày chốt số liệu',
    builtAt: 'Lập lúc',
    no: 'TT',
    severity: 'Mức độ',
    cell: 'Ô',
    unit: 'Đơn vị',
    message: 'Nội dung và cách khắc phục',
    clause: 'Điều khoản',
    code: 'Mã quy tắc',
    table: 'cả bảng',
    none: 'Không có lỗi, cảnh báo hay lưu ý nào.',
    notRun: 'Quy tắc không kiểm tra được',
  },
};

export type Locale = typeof vi;
