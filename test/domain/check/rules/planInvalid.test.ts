import { testRule } from './ruleTester';

const ROWS = [{ 'Ngày tổ chức': '12/4/2023' }] as const;

testRule('plan-invalid', {
  severity: 'error',
  clause: 'data',
  valid: [
    { name: 'the default plan', rows: ROWS },
    {
      name: 'valid values, and blanks where they say something',
      rows: ROWS,
      plan: {
        as_of: '',
        'pilot.unit': '',
        reporting_body: null,
        prepared_by: '',
        before_reading: 'Inclusive',
        'grassroots.max_days': '0,5',
        due_soon_days: 0,
        'term.next': '2023 – 2028',
        quota: [{ from: 0, to: 9, delegates_max: 9, committee_min: 0, committee_max: 0 }],
      },
    },
    {
      name: 'a plan sheet of prose, with another table of values',
      rows: ROWS,
      planSheet: [['KẾ HOẠCH'], ['Nội dung', 'Giá trị'], ['Tổ chức đại hội', 'đúng hạn']],
    },
    { name: 'tables without rows', rows: ROWS, plan: { quota: [], deadlines: [], rules: {} } },
  ],
  invalid: [
    {
      name: 'a value names its key, what stands there and what is expected',
      rows: ROWS,
      plan: { 'grassroots.complete_before': 'cuối tháng 5' },
      findings: [[null, null, 'grassroots.complete_before', '“cuối tháng 5”', 'ví dụ 31/05/2023']],
    },
    {
      name: 'one finding per key, in the order of the plan',
      rows: ROWS,
      plan: {
        title_block: ['party'],
        as_of: 'Tháng 4/2023',
        before_reading: 'exclusiv',
        due_soon_days: 1.5,
        'upper.max_days': 0,
        'term.previous': '2023-2018',
        'level.upper': '',
      },
      findings: [
        [null, null, '(as_of)', '“Tháng 4/2023”'],
        [null, null, '(upper.max_days)', '“0”', 'lớn hơn 0'],
        [null, null, '(before_reading)', '“exclusiv”', '“đúng ngày đó là trễ”, “còn trong hạn”'],
        [null, null, '(term.previous)', '“2023-2018”'],
        [null, null, '(due_soon_days)', '“1.5”', 'số nguyên'],
        [null, null, '(level.upper)', 'đang để trống'],
        [null, null, '(title_block)', '“mẫu của Liên đoàn Lao động”, “mẫu của Đảng”'],
      ],
    },
    {
      name: 'a key that there is not, one that stands twice, and a table that is none',
      rows: ROWS,
      plan: { 'grassroot.max_days': 1, 'upper.max_days': 1, 'district.max_days': 1, quota: 'x' },
      findings: [
        [null, null, 'không có thông số grassroot.max_days'],
        [null, null, 'thông số district.max_days được ghi lần thứ hai'],
        [null, null, 'quota không đọc được'],
      ],
    },
    {
      name: 'values that contradict each other',
      rows: ROWS,
      plan: { 'term.next': '2028-2033' },
      findings: [
        [
          null,
          null,
          '“Nhiệm kỳ vừa qua” (term.previous, chưa ghi nên theo kế hoạch mẫu là “2018-2023”) phải kết thúc vào năm bắt đầu của “Nhiệm kỳ tới” (term.next, ghi “2028-2033”)',
        ],
      ],
    },
    {
      name: 'rows of the further tables',
      rows: ROWS,
      plan: {
        quota: [{ from: 1, to: 9 }, { from: 20, to: 10 }, { from: 5 }, { to: 3 }],
        deadlines: [{ max_days: 'ít' }, { max_days: 2 }, { max_days: '2' }],
      },
      findings: [
        [null, null, 'bảng Thời hạn riêng: “Tối đa (ngày)” (deadlines[0].max_days) ghi “ít”'],
        [null, null, 'dòng ở deadlines[2] lặp lại dòng ở deadlines[1]'],
        [null, null, 'bảng Định mức', 'quota[1].from, ghi “20”) không được lớn hơn “Đến”'],
        [null, null, '“Từ (đoàn viên)” (quota[3].from) đang để trống'],
        [null, null, 'dòng ở quota[2] có số đoàn viên trùng với dòng ở quota[0]'],
      ],
    },
    {
      name: 'a sheet names the cell of each',
      rows: ROWS,
      planSheet: [
        ['KẾ HOẠCH'],
        ['Khóa', 'Thông số', 'Giá trị'],
        ['due_soon_days', '', 'nửa tháng'],
        ['place', '', 'Tam Đường'],
        ['plase', '', 'Tam Đường'],
        ['place', '', 'Tam Đường'],
        [],
        ['Từ (đoàn viên)', 'Đến', 'ĐB tối đa', 'BCH tối thiểu', 'BCH tối đa', 'ĐB dự ĐH huyện'],
        [1, 19, 19, 3, 5, 1],
        [20, 10, 30, 3, 5, 1],
      ],
      findings: [
        [null, null, '(due_soon_days, Kế hoạch!C3)', '“nửa tháng”'],
        [null, null, 'plase, Kế hoạch!C5'],
        [null, null, 'place, Kế hoạch!C6 được ghi lần thứ hai'],
        [null, null, 'Kế hoạch!A10, ghi “20”', 'Kế hoạch!B10, ghi “10”'],
      ],
    },
    {
      name: 'a table of parameters without their keys',
      rows: ROWS,
      planSheet: [
        ['KẾ HOẠCH'],
        ['Thông số', 'Giá trị', 'Điều khoản'],
        ['Đại hội cấp cơ sở hoàn thành trước', '30/6/2023', 'III.2'],
      ],
      findings: [[null, null, 'Kế hoạch!B2 không đọc được', 'cột “Khóa”']],
    },
    {
      name: 'it is said although the sheet is no tracker',
      cells: [['abc']],
      plan: { language: 'fr' },
      findings: [[null, null, '(language)', '“tiếng Việt”, “tiếng Anh”']],
    },
  ],
});
