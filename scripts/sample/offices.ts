/** The units of the two sections between schools and enterprises. */
import { exempt, held, open, type SampleCells, type SampleSection } from './unitRow';

const TOWN = 'TT Tam Đường';

const districtBodies: SampleCells[] = [
  held('Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên huyện', TOWN, 32, 17, '2023-02-10', {
    party_cell: 'Chi bộ TT GDNN – GDTX',
    pilot: 'x',
    note: 'Đại hội điểm của huyện',
  }),
  // Harmless: the newer placement of the tone, as in several names below.
  held('Cơ quan Huyện uỷ', TOWN, 46, 17, '2023-03-22'),
  held('Cơ quan Mặt trận và các đoàn thể huyện', TOWN, 28, 13, '2023-03-29', {
    party_cell: 'Chi bộ Mặt trận, đoàn thể',
  }),
  held('Văn phòng HĐND – UBND huyện', TOWN, 30, 12, '2023-04-05', {
    party_cell: 'Chi bộ VP HĐND – UBND',
  }),
  // On the very day of the pilot: pilot-first.
  held('Phòng Giáo dục và Đào tạo', TOWN, 16, 6, '2023-02-10', {
    party_cell: 'Chi bộ Phòng GD&ĐT',
  }),
  // Personnel approved three days after the congress: personnel-approved.
  held('Phòng Tài chính – Kế hoạch', TOWN, 14, 6, '2023-04-11', {
    party_cell: 'Chi bộ Phòng TC – KH',
    personnel: '2023-04-14',
  }),
  // Fewer than two thirds were present: quorum.
  held('Phòng Nông nghiệp và Phát triển nông thôn', TOWN, 15, 5, '2023-04-18', {
    party_cell: 'Chi bộ Phòng Nông nghiệp',
    present: 9,
  }),
  // Two days past the planned day: planned-passed.
  open('Phòng Tài nguyên và Môi trường', TOWN, 12, 4, '2023-05-18', {
    party_cell: 'Chi bộ Phòng TN&MT',
  }),
  // No such day, so the congress does not count: date-unreadable, planned-passed.
  held('Phòng Kinh tế và Hạ tầng', TOWN, 13, 3, '2023-04-28', {
    party_cell: 'Chi bộ Phòng KT&HT',
    held: '31/4/2023',
  }),
  held('Phòng Lao động – Thương binh và Xã hội', TOWN, 11, 6, '2023-05-11', {
    party_cell: 'Chi bộ Phòng LĐ-TB&XH',
  }),
  held('Phòng Nội vụ', TOWN, 9, 4, '2023-04-20', { note: 'Dưới 10 đoàn viên, bầu Chủ tịch' }),
  held('Phòng Văn hoá và Thông tin', TOWN, 8, 3, '2023-04-25', {
    party_cell: 'Chi bộ Phòng VH&TT',
    note: 'Dưới 10 đoàn viên, bầu Chủ tịch',
  }),
  // A day and a half at the grassroots: duration-limit.
  held('Trung tâm Y tế huyện', TOWN, 152, 97, '2023-05-04', {
    party_cell: 'Đảng bộ Trung tâm Y tế',
    duration: '1,5 ngày',
    form: 'Đại biểu',
    summoned: 110,
    present: 106,
  }),
  // Number of women unknown, one committee member short: number-unreadable, committee-quota.
  held('Trung tâm Văn hóa, Thể thao và Truyền thông huyện', TOWN, 26, 11, '2023-04-13', {
    party_cell: 'Chi bộ Trung tâm VHTT&TT',
    members_f: '?',
    bch_elected: 4,
    bch_party: 4,
    bch_uni: 4,
  }),
  // 12 May entered in a sheet with US dates: date-swapped, held-in-future.
  held('Trung tâm Dịch vụ nông nghiệp huyện', TOWN, 22, 9, '2023-05-12', {
    party_cell: 'Chi bộ Trung tâm DVNN',
    held: '2023-12-05',
    planned: null,
  }),
  exempt('Ban Quản lý dự án đầu tư xây dựng huyện', TOWN, 12, 3, {
    party_cell: 'Chi bộ Ban QLDA',
    exempt_reason: 'Đang sắp xếp, sáp nhập',
  }),
  open('Hạt Kiểm lâm huyện', TOWN, 21, 3, '2023-05-30'),
];

/** II. The bodies of Party and state in the district, the pilot among them. */
export const DISTRICT_BODIES: SampleSection = {
  number: 'II',
  bloc: 'Khối cơ quan, đơn vị sự nghiệp',
  heading: 'merged',
  blocInRows: false,
  units: districtBodies,
};

const communeOffices: SampleCells[] = [
  held('Cơ quan thị trấn Tam Đường', TOWN, 25, 10, '2023-04-27', {
    party_cell: 'Đảng ủy thị trấn',
  }),
  open('Cơ quan xã Thèn Sin', 'Thèn Sin', 21, 6, '2023-05-23', {
    party_cell: 'Đảng ủy xã Thèn Sin',
  }),
  // One day past the planned day: planned-passed.
  open('Cơ quan xã Tả Lèng', 'Tả Lèng', 22, 6, '2023-05-19', { party_cell: 'Đảng ủy xã Tả Lèng' }),
  // Publicity before in doubt, afterwards and the report open: value-unknown, propaganda,
  // result-reported.
  held('Cơ quan xã Giang Ma', 'Giang Ma', 22, 7, '2023-05-16', {
    party_cell: 'Đảng uỷ xã Giang Ma',
    prop_before: '?',
    prop_after: null,
    result_sent: null,
  }),
  open('Cơ quan xã Hồ Thầu', 'Hồ Thầu', 21, 7, '2023-05-26', { party_cell: 'Đảng ủy xã Hồ Thầu' }),
  // Personnel not approved: personnel-approved.
  held('Cơ quan xã Bình Lư', 'Bình Lư', 24, 9, '2023-05-03', {
    party_cell: 'Đảng ủy xã Bình Lư',
    personnel: 'chưa',
  }),
  // A planned date that is none: date-unreadable.
  open('Cơ quan xã Sơn Bình', 'Sơn Bình', 22, 6, 'chờ ý kiến Đảng uỷ', {
    party_cell: 'Đảng uỷ xã Sơn Bình',
  }),
  // A whole month after the deadline: planned-after-deadline.
  open('Cơ quan xã Nùng Nàng', 'Nùng Nàng', 20, 5, 'Tháng 6/2023', {
    party_cell: 'Đảng ủy xã Nùng Nàng',
    note: 'Đề nghị lùi sang tháng 6 do kiện toàn cán bộ',
  }),
  // Harmless: a part of a month with its year.
  open('Cơ quan xã Bản Giang', 'Bản Giang', 22, 7, 'cuối tháng 5/2023', {
    party_cell: 'Đảng ủy xã Bản Giang',
  }),
  // The quarter reaches over the deadline: date-imprecise; no report yet: result-reported.
  held('Cơ quan xã Bản Hon', 'Bản Hon', 21, 6, '2023-04-24', {
    party_cell: 'Đảng ủy xã Bản Hon',
    held: 'Quý II/2023',
    planned: null,
    personnel: 'x',
    result_sent: null,
  }),
  // A planned day entered as the day held: held-in-future.
  open('Cơ quan xã Bản Bo', 'Bản Bo', 23, 8, '2023-05-25', {
    party_cell: 'Đảng ủy xã Bản Bo',
    held: '2023-05-25',
  }),
  open('Cơ quan xã Nà Tăm', 'Nà Tăm', 21, 6, '2023-05-30', { party_cell: 'Đảng ủy xã Nà Tăm' }),
  held('Cơ quan xã Khun Há', 'Khun Há', 23, 6, '2023-05-10', { party_cell: 'Đảng ủy xã Khun Há' }),
];

/** III. The offices of the communes and the town. */
export const COMMUNE_OFFICES: SampleSection = {
  number: 'III',
  bloc: 'Khối xã, thị trấn',
  heading: 'apart',
  blocInRows: false,
  units: communeOffices,
};
