/** The tracker of Bình An: unreal units, as of 20 June 2028, with headers of the office's own. */
import type { PlainRow, PlainTracker } from './plainTracker';

const COLUMNS = {
  no: { header: 'STT', width: 40 },
  name: { header: 'Tên CĐCS (theo quyết định thành lập)', width: 280 },
  party: { header: 'Chi bộ', width: 150 },
  members: { group: 'Đoàn viên (tính đến 31/12/2027)', header: 'Tổng số ĐV', width: 70 },
  women: { group: 'Đoàn viên (tính đến 31/12/2027)', header: 'Nữ', width: 60 },
  required: { header: 'Thuộc diện', width: 100 },
  reason: { header: 'Lý do', width: 170 },
  planned: { group: 'Thời gian ĐH', header: 'Lịch ĐH', width: 110 },
  held: { group: 'Thời gian ĐH', header: 'Ngày tổ chức ĐH', width: 110 },
  duration: { group: 'Thời gian ĐH', header: 'Số buổi', width: 60 },
  form: { header: 'Hình thức', width: 80 },
  summoned: { group: 'Số ĐB', header: 'triệu tập', width: 70 },
  present: { group: 'Số ĐB', header: 'có mặt', width: 70 },
  c1a: { group: 'Nội dung', header: '1a', width: 34 },
  c1b: { group: 'Nội dung', header: '1b', width: 34 },
  c1c: { group: 'Nội dung', header: '1c', width: 34 },
  c2a: { group: 'Nội dung', header: '2a', width: 34 },
  c2b: { group: 'Nội dung', header: '2b', width: 34 },
  personnel: { header: 'Đề án nhân sự', width: 100 },
  docs: { header: 'Duyệt văn kiện', width: 100 },
  elected: { group: 'BCH', header: 'đã bầu', width: 60 },
  electedWomen: { group: 'BCH', header: 'nữ', width: 50 },
  delegates: { header: 'ĐB dự ĐH cấp trên đã bầu', width: 90 },
  emulation: { header: 'Thi đua', width: 70 },
  sent: { header: 'Đã báo cáo', width: 100 },
  officer: { header: 'Cán bộ phụ trách, số điện thoại', width: 150 },
  note: { header: 'Ghi chú', width: 200 },
} as const;

type Row = Exclude<PlainRow<keyof typeof COLUMNS>, { section: string } | { total: string }>;

const DONE: Row = {
  required: 'Có',
  c1a: 'x',
  c1b: 'x',
  c1c: 'x',
  c2a: 'x',
  c2b: 'x',
  personnel: 'đã duyệt',
  emulation: 'x',
  sent: 'rồi',
};

/** A plenary congress that all but a few came to, of two half-days or what is said. */
function held(name: string, party: string, members: number, day: string, changes: Row): Row {
  return {
    ...DONE,
    name,
    party,
    members,
    women: Math.floor(members / 2),
    held: day,
    duration: 2,
    form: 'Toàn thể',
    summoned: members,
    present: members - 2,
    electedWomen: 2,
    ...changes,
  };
}

function open(name: string, party: string, members: number, changes: Row): Row {
  return { name, party, members, women: Math.floor(members / 2), required: 'Có', ...changes };
}

const SCHOOLS: readonly Row[] = [
  // A pilot by its name: no column says so.
  held('Trường THPT số 1 Bình An', 'Chi bộ THPT số 1', 62, '25/02/2028', {
    elected: 7,
    delegates: 2,
    form: 'Đại biểu',
  }),
  held('Trường Mầm non Hoa Ban', 'Chi bộ MN Hoa Ban', 24, '2028-04-12', {
    elected: 3,
    delegates: 1,
    duration: 1,
  }),
  // The day itself is on time in this plan.
  held('Trường Tiểu học Suối Khe', 'Chi bộ TH Suối Khe', 36, 'Chủ nhật, 30/4/2028', {
    elected: 5,
    delegates: 1,
  }),
  held('Trường THCS Nà Sáng', 'Chi bộ THCS Nà Sáng', 41, '2028-05-05', {
    elected: 5,
    delegates: 1,
    c2b: 'chưa',
  }),
  // On the day before the second pilot held its own.
  held('Trường Tiểu học Bản Mới', 'Chi bộ TH Bản Mới', 30, '01/03/2028', {
    elected: 3,
    delegates: 1,
    sent: 'chưa',
  }),
  open('Trường Mầm non Bản Lầu', 'Chi bộ MN Bản Lầu', 22, {
    planned: 'cuối tháng 5/2028',
    held: 'chưa',
    officer: 'Đ/c Mai, 0900 000 001',
  }),
];

const ENTERPRISES: readonly Row[] = [
  // The other pilot: the later deadline of enterprises is not for pilots.
  held('Công ty Cổ phần Chè Bình An', '', 215, '02/3/2028', {
    form: 'Đại biểu',
    summoned: 120,
    present: 112,
    elected: 9,
    delegates: 4,
  }),
  held('Công ty TNHH May Hưng Thịnh', 'Chi bộ Công ty May', 180, '2028-06-10', {
    form: 'Đại biểu',
    summoned: 155,
    present: 150,
    elected: 9,
    delegates: 2,
  }),
  open('Hợp tác xã Rau sạch Tân Tiến', '', 19, {
    planned: '25/6/2028',
    personnel: 'đã duyệt',
    emulation: 'x',
  }),
  open('DNTN Vận tải Minh Phát', '', 15, { planned: '30.6.2028', emulation: 'x' }),
];

const OFFICES: readonly Row[] = [
  held('Xã Tân Tiến', 'Đảng ủy xã', 33, '18-19/4/2028', { elected: 5, delegates: 1 }),
  // The month ends with the last on-time day.
  held('Xã Hòa Khê', 'Đảng ủy xã', 28, 'Tháng 4/2028', { elected: 3, delegates: 1 }),
  held('Trung tâm Y tế', 'Chi bộ TTYT', 118, '2028-04-14', { elected: 4, delegates: 1 }),
  // Elects a chair and no committee.
  held('Ban Quản lý chợ trung tâm', '', 8, '20/4/2028', {
    duration: 1,
    delegates: 1,
    electedWomen: 0,
  }),
  open('Hội Nông dân', '', 6, {
    required: 'Không',
    reason: 'Mới thành lập, chỉ định BCH lâm thời',
  }),
];

/** Known by its name: the table has no column for the level. */
const UPPER: Row = {
  name: 'Đại hội Công đoàn huyện Bình An, khóa XII',
  party: 'Huyện ủy Bình An',
  planned: '2028-08-15',
  personnel: '2028-06-12',
  note: 'Dự kiến 02 ngày',
};

const numbered = (rows: readonly Row[], from: number) =>
  rows.map((row, i) => ({ no: from + i, ...row }));

export const BINH_AN_TRACKER: PlainTracker<keyof typeof COLUMNS> = {
  sheet: 'Tiến độ ĐH',
  titles: [
    'LIÊN ĐOÀN LAO ĐỘNG HUYỆN BÌNH AN',
    'TIẾN ĐỘ ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ, NHIỆM KỲ 2028-2033',
    'Số liệu minh họa, tên đơn vị không có thật (đến ngày 20/6/2028)',
  ],
  columns: COLUMNS,
  rows: [
    { section: 'I. Khối trường học' },
    ...numbered(SCHOOLS, 1),
    { section: 'II. Khối doanh nghiệp' },
    ...numbered(ENTERPRISES, 7),
    { section: 'III. Khối cơ quan, xã' },
    ...numbered(OFFICES, 11),
    { total: 'Tổng cộng: 15 CĐCS' },
    { section: 'IV. Đại hội cấp trên' },
    UPPER,
  ],
  footer: ['Bình An, ngày 20 tháng 6 năm 2028', 'Người lập biểu', 'Trần Thị Hà'],
};
