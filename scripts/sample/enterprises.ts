/** The units of the last section, and the district congress itself. */
import { exempt, held, open, type SampleSection } from './unitRow';

/** IV. Enterprises and cooperatives, all of them invented. */
export const ENTERPRISES: SampleSection = {
  number: 'IV',
  bloc: 'Khối doanh nghiệp, hợp tác xã',
  heading: 'merged',
  blocInRows: false,
  units: [
    // Another word for the form, no emulation drive: value-unknown, emulation-launched.
    held('Công ty TNHH Chè Hoa Ban', 'Bản Bo', 64, 41, '2023-05-06', {
      party_cell: 'Chi bộ Công ty',
      form: 'Trực tiếp',
      emulation: null,
    }),
    // Before the season and the pilot, no committee: start-window, pilot-first, committee-elected.
    held('HTX Chè Sương Núi', 'Sơn Bình', 18, 11, '2022-12-28', {
      party_cell: 'Đảng ủy xã Sơn Bình',
      bch_elected: null,
      bch_f: null,
      bch_young: null,
      bch_eth: null,
      bch_party: null,
      bch_uni: null,
      bch_new: null,
      note: 'Tổ chức sớm để kịp vụ chè xuân',
    }),
    // A planned day under the day held: held-tentative.
    open('HTX Nông nghiệp Suối Bạc', 'Bản Giang', 12, 5, '2023-05-26', {
      party_cell: 'Đảng ủy xã Bản Giang',
      held: 'Dự kiến 26/5/2023',
    }),
    open('Công ty TNHH Xây dựng Đá Trắng', 'TT Tam Đường', 22, 5, '2023-05-27', {
      party_cell: 'Đảng ủy thị trấn',
    }),
    // Two days before the pilot, contents and length missing: pilot-first, contents-complete,
    // duration-missing.
    held('Công ty cổ phần Thuỷ điện Thác Mây', 'Hồ Thầu', 19, 3, '2023-02-08', {
      party_cell: 'Đảng ủy xã Hồ Thầu',
      c2a: null,
      c2b: null,
      duration: null,
    }),
    open('HTX Miến dong Đất Lành', 'Bình Lư', 15, 9, 'cuối tháng 5/2023', {
      party_cell: 'Đảng ủy xã Bình Lư',
    }),
    exempt('HTX Du lịch cộng đồng Mây Núi', 'Hồ Thầu', 7, 4, {
      party_cell: 'Đảng ủy xã Hồ Thầu',
      exempt_reason: 'Mới thành lập năm 2023',
    }),
    // Exempt without saying why: exemption-reason.
    exempt('HTX Vận tải Đèo Gió', 'Sơn Bình', 6, 1, { party_cell: 'Đảng ủy xã Sơn Bình' }),
  ],
};

/** V. The congress of the district, which closes the season. */
export const DISTRICT_CONGRESS: SampleSection = {
  number: 'V',
  bloc: 'Đại hội Công đoàn huyện',
  heading: 'merged',
  blocInRows: false,
  units: [
    {
      unit_name: 'Công đoàn huyện Tam Đường (Đại hội XI)',
      level: 'Huyện',
      commune: 'TT Tam Đường',
      party_cell: 'Ban Thường vụ Huyện ủy',
      required: 'Phải tổ chức',
      planned: '2023-07-12',
      // Harmless: a day and a half is what the plan allows the district.
      duration: '1,5 ngày',
      form: 'Đại biểu',
      summoned: 120,
      bch_quota: 15,
      del_quota: 9,
      prop_before: 'x',
      emulation: 'x',
      note: 'Sau khi hoàn thành đại hội cơ sở',
    },
  ],
};
