/** The tracker of Hợp Tiến: unreal units, as of 5 January 2026, the commune's congress first. */
import type { PlainRow, PlainTracker } from './plainTracker';

const COLUMNS = {
  no: { header: 'Số TT', width: 44 },
  name: { header: 'Tên đơn vị (CĐCS, nghiệp đoàn)', width: 270 },
  level: { header: 'Cấp ĐH', width: 70 },
  bloc: { header: 'Loại hình', width: 120 },
  commune: { header: 'Địa bàn (thôn, tổ)', width: 110 },
  party: { header: 'Đảng bộ', width: 60 },
  members: { header: 'ĐV (người)', width: 70 },
  required: { header: 'Diện tổ chức', width: 110 },
  reason: { header: 'Lý do', width: 190 },
  planned: { group: 'Thời gian', header: 'Lịch ĐH', width: 100 },
  held: { group: 'Thời gian', header: 'Ngày ĐH', width: 130 },
  duration: { group: 'Thời gian', header: 'Số ngày', width: 70 },
  form: { header: 'Hình thức ĐH', width: 80 },
  summoned: { header: 'Số ĐB triệu tập', width: 70 },
  present: { header: 'Số ĐB dự', width: 70 },
  c1a: { header: 'ND1a', width: 44 },
  c1b: { header: 'ND1b', width: 44 },
  personnel: { header: 'Nhân sự đã duyệt', width: 100 },
  docs: { header: 'Duyệt văn kiện', width: 100 },
  appointed: { header: 'BCH chỉ định (người)', width: 80 },
  before: { group: 'Tuyên truyền', header: 'trước', width: 54 },
  during: { group: 'Tuyên truyền', header: 'trong', width: 54 },
  sent: { header: 'Ngày gửi báo cáo', width: 100 },
  note: { header: 'Ghi chú', width: 180 },
} as const;

type Row = Exclude<PlainRow<keyof typeof COLUMNS>, { section: string } | { total: string }>;

const SCHOOL = 'Trường học';
const ENTERPRISE = 'Doanh nghiệp';
const OFFICE = 'Cơ quan';

/** A congress in order but for what is said. */
function held(name: string, bloc: string, members: number, day: string, changes: Row = {}): Row {
  return {
    name,
    bloc,
    members,
    held: day,
    duration: '01 ngày',
    form: 'Toàn thể',
    summoned: members,
    present: members - 1,
    c1a: 'x',
    c1b: 'x',
    personnel: 'x',
    appointed: 5,
    before: 'x',
    during: 'x',
    sent: 'đã gửi',
    ...changes,
  };
}

const UPPER: Row = {
  ...held('Công đoàn xã Hợp Tiến', '', 361, '28/10/2025', {
    level: 'Xã',
    form: 'Đại biểu',
    summoned: 95,
    present: 93,
    personnel: '2025-10-20',
    docs: '2025-10-22',
    appointed: 15,
  }),
};

const UNITS: readonly Row[] = [
  held('Trường Mầm non Hợp Tiến', SCHOOL, 31, '2025-11-15', { commune: 'Thôn 1' }),
  held('Trường Tiểu học Hợp Tiến A', SCHOOL, 27, '8h00 ngày 20/11/2025', { commune: 'Thôn 1' }),
  // Before the commune's congress, and before the season.
  held('Trường Tiểu học Hợp Tiến B', SCHOOL, 25, '24/10/2025', { commune: 'Thôn 4' }),
  held('Trường THCS Hợp Tiến', SCHOOL, 38, '01-02/12/2025', { duration: '1,5', commune: 'Thôn 1' }),
  // The day itself is late.
  held('Trường THCS Đồng Nang', SCHOOL, 29, '2025-12-31', { commune: 'Thôn 6', sent: '' }),
  {
    name: 'Trạm Y tế xã',
    bloc: OFFICE,
    commune: 'Thôn 1',
    members: 11,
    planned: '25/12/2025',
    personnel: 'x',
    before: 'x',
  },
  held('Công ty TNHH Gạch Bình Minh', ENTERPRISE, 64, '30-12-2025', { commune: 'Thôn 3' }),
  { name: 'Hợp tác xã Chè Sơn Tâm', bloc: ENTERPRISE, members: 14, held: 'chưa tổ chức' },
  {
    name: 'Công ty CP Đá Hợp Tiến',
    bloc: ENTERPRISE,
    members: 40,
    required: 'Không tổ chức',
    reason: 'Mới chuyển về sau sắp xếp, đã chỉ định BCH',
  },
  held('Nghiệp đoàn Xe ôm chợ Hợp Tiến', 'Nghiệp đoàn', 16, 'Tháng 12/2025', { sent: '' }),
  held('Cơ quan Đảng, đoàn thể xã', OFFICE, 22, '12/11/2025', { during: 'chưa' }),
  held('Cơ quan UBND xã', OFFICE, 35, '2025-11-12', { c1b: '-' }),
  held('Quỹ tín dụng nhân dân Hợp Tiến', ENTERPRISE, 9, '18/12/2025', { duration: 'nửa ngày' }),
];

export const HOP_TIEN_TRACKER: PlainTracker<keyof typeof COLUMNS> = {
  sheet: 'Theo dõi',
  titles: [
    'CÔNG ĐOÀN XÃ HỢP TIẾN',
    'BẢNG THEO DÕI ĐẠI HỘI CÔNG ĐOÀN NHIỆM KỲ 2025-2030',
    'Số liệu minh họa, tên đơn vị không có thật (đến ngày 05/01/2026)',
  ],
  columns: COLUMNS,
  rows: [
    UPPER,
    ...UNITS.map((row, i) => ({ no: i + 1, level: 'Cơ sở', ...row })),
    { total: 'Cộng: 13 đơn vị' },
  ],
  footer: ['Hợp Tiến, ngày 05 tháng 01 năm 2026', 'NGƯỜI LẬP'],
};
